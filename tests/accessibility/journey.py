#!/usr/bin/python3
"""A panel's work over the accessibility bus alone, as speech control or a switch does it: open and
begin an assessment, take notes, ask, settle, rate, recommend, search, merge, sign, export. What it came
to is read from the casebook by the command line.

usage: journey.py PROGRAMS     in what tests/support/with-x11.sh and with-bus.sh set up
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

from bus import NeverCame, Program, children, do, eventually, states, text_of, write

SERVICE = "Apply for a mooring"
LEAD = "Lena Dahl"


class Journey:
    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.casebook = os.path.join(folder, "moorings.standpoint")
        self.id = None
        os.environ.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder,
                          STANDPOINT_KEYS=os.path.join(folder, "keys"))
        self.cli("new", self.casebook, "--service", "Register a boat", "--standard", "gds-2019", "--as", LEAD)
        self.window = Program([os.path.join(programs, "standpoint"), self.casebook])

    def cli(self, *arguments):
        done = subprocess.run([os.path.join(self.programs, "standpoint-cli"), *arguments],
                              capture_output=True, text=True, check=False)
        if done.returncode:
            raise NeverCame(f"standpoint-cli {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def on(self, casebook, command, point, *arguments):
        self.cli(command, casebook, "--assessment", self.id, "--point", f"gds-2019/{point}", *arguments)

    def show(self):
        return json.loads(self.cli("export", self.casebook, "--assessment", self.id, "--format", "json",
                                   "--audience", "panel", "-o", "-"))

    def recorded(self, holds, what):
        return eventually(lambda: holds(self.show()), what)

    # The acts, in their order.

    def open(self):
        table = self.window.find("table", "Assessments")
        cell = eventually(lambda: table.queryTable().getAccessibleAt(0, 0), "a row")
        assert cell.name == "Register a boat", cell.name
        do(cell)
        self.window.find("text", "New note")
        self.back_to_assessments()

    def back_to_assessments(self):
        def stepped():
            table = self.window.look("table", "Assessments")
            if table is None:
                do(self.window.look("push button", starts="Back to"))
                time.sleep(0.5)
            return table

        eventually(stepped, "the assessments")

    def create(self):
        self.window.press("New assessment")
        write(self.window.find("text", "Name of the service"), SERVICE)
        self.choose("Phase", "Beta")
        self.window.press("Begin the assessment")
        self.window.find("text", "New note")
        listed = json.loads(self.cli("list", self.casebook, "--json"))
        self.id = next(one["id"] for one in listed if one["service"] == SERVICE)
        assert self.show()["service"]["phase"] == "beta", self.show()["service"]

    def choose(self, label, option):
        """In a list that unfolds."""
        box = self.window.find("combo box", label)
        do(next(one for one in children(next(children(box))) if one.name == option))
        eventually(lambda: box.name == option, f"{label} to be {option}")

    def take_three_notes(self):
        for words in ("+ six rounds of research", "! no plan to leave", "? who owns the data"):
            composer = self.window.find("text", "New note")
            write(composer, words)
            self.window.press("Add the note")
            eventually(lambda: text_of(composer) == "", "an empty line for the next note")
        notes = self.window.rows("list", "Notes")
        assert len(notes) == 3, notes
        do(self.window.find("radio button", contains="Notes to show: Strengths"))
        eventually(lambda: len(self.window.rows("list", "Notes")) == 1, "the strengths alone")
        do(self.window.find("radio button", "Notes to show: All"))
        eventually(lambda: len(self.window.rows("list", "Notes")) == 3, "all notes")

    def ask(self):
        if self.window.look("check box", contains="?") is None:
            do(self.window.find(None, starts="What to ask"))
        do(self.window.find("check box", contains="?"))
        self.recorded(lambda shown: len(shown.get("asked", [])) == 1, "a question that was asked")

    def settle(self):
        do(self.window.find("radio button", starts="Green"))
        self.recorded(lambda shown: outcome(shown, 1) == "green", "an outcome")
        write(self.window.find("text", starts="Reason"), "Tested with people who need help.")
        self.recorded(lambda shown: shown["outcomes"][0]["reason"], "its reason")

    def recommend(self):
        self.window.press("Add a recommendation")
        write(self.window.find("text", "What should be done"), "Test with five more")
        self.window.press("Add")
        self.recorded(lambda shown: len(shown["recommendations"]) == 1, "a recommendation")

    def go_on(self):
        points = self.window.find("list", "Points")
        do(next(one for one in children(points) if one.name.startswith("3 ")))
        self.window.find("label", starts="3 ")
        fold = self.window.find("push button", "Read the standard")
        assert "expandable" in states(fold), states(fold)

    def run_command(self, words, found):
        """By the list of all that can be done."""
        self.window.press(None, starts="Find or run anything")
        write(self.window.find("text", starts="Type a service"), words)
        rows = self.window.find("list", "What was found")
        do(eventually(lambda: next(row for row in children(rows) if row.name.startswith(found)), found))

    def say_who_they_are(self):
        """In fields that record what is in them when they are left, where nobody ever went."""
        self.run_command("panel", "Panel")
        self.choose("Profession", "Design")
        self.recorded(lambda shown: shown["panel"][0].get("profession") == "design", "a profession")
        write(self.window.find("text", "Expertise"), "funding models")
        self.recorded(lambda shown: shown["panel"][0].get("expertise") == ["funding models"], "an expertise")
        do(self.window.find("table", "Roles of the service team").queryTable().getAccessibleAt(0, 0))
        write(self.window.find("text", "By whom"), "A designer")
        self.choose("Is it filled?", "Filled")
        self.recorded(lambda shown: shown.get("team"), "who fills a role")

    def rate(self):
        self.run_command("ratings", "Ratings")
        self.window.find("table", "Your ratings")
        do(self.window.find("radio button", starts="Amber"))
        self.recorded(lambda shown: shown.get("ratings"), "a rating")
        do(self.window.find("radio button", "How sure are you?: Sure"))
        self.recorded(lambda shown: shown["ratings"][0].get("confidence") == "high", "how sure they are")

    def search(self):
        self.back_to_assessments()
        write(self.window.find("text", starts="Search"), "rounds")
        hits = self.window.find("list", "Places found")
        do(eventually(lambda: next(children(hits)), "a find"))
        self.window.find("text", "New note")

    def merge(self):
        """A colleague has rated all points, heard one thing more, and hands that over."""
        pack = os.path.join(self.folder, "handed.standpoint")
        theirs = os.path.join(self.folder, "theirs.standpoint")
        back = os.path.join(self.folder, "back.standpoint")
        self.cli("pack", self.casebook, "--assessment", self.id, "--audience", "panel", "-o", pack)
        self.cli("merge", theirs, pack, "--as", "Ann Amber")
        self.cli("note", theirs, "--assessment", self.id, "--kind", "concern",
                 "--point", "gds-2019/2", "A colleague heard this")
        for point in range(1, 15):
            self.on(theirs, "rate", point, "--outcome", "amber")
        self.cli("pack", theirs, "--assessment", self.id, "--audience", "panel", "-o", back)
        self.run_command("merge", "Merge")
        write(self.window.find("text", starts="File name"), back)
        self.window.press("Open")
        self.window.press("Merge")
        self.recorded(lambda shown: len(shown["notes"]) == 4, "their note")
        self.window.press("Close")

    def sign(self):
        for point in range(2, 15):
            self.on(self.casebook, "rate", point, "--outcome", "green")
            self.on(self.casebook, "settle", point, "--outcome", "green", "--reason", "Seen.")
        self.run_command("review", "Review and sign")
        do(self.window.find("radio button", "Part of the review: Sign"))
        self.window.press("I have read this version and stand by it")
        without = self.window.look("text", "Why you sign without them")
        if without:
            write(without, "They are away.")
        self.window.press("Sign version 1")
        self.window.press("Sign")
        self.recorded(lambda shown: shown.get("signatures") or shown.get("versions"), "a signature")

    def export(self):
        self.window.press("Report")
        self.window.press("Save the report")
        to = os.path.join(self.folder, "report.pdf")
        write(self.window.find("text", starts="File name"), to)
        self.window.press("Save")
        eventually(lambda: os.path.getsize(to) > 1000, "the report on disk")

    ACTS = (open, create, take_three_notes, ask, settle, recommend, go_on, say_who_they_are, rate, search, merge, sign, export)


def outcome(shown, point):
    return next((one["outcome"] for one in shown["outcomes"] if one["point"] == f"gds-2019/{point}"), None)


def main(programs):
    folder = tempfile.mkdtemp(prefix="standpoint-")
    journey = None
    act = Journey.__init__
    try:
        journey = Journey(programs, folder)
        for act in Journey.ACTS:
            act(journey)
            print("done:", act.__name__.replace("_", " "), flush=True)
    except (NeverCame, AssertionError) as what:
        if journey and os.environ.get("STANDPOINT_SHOW"):
            for part in journey.window.parts():
                print(part.getRoleName(), "|", part.name, "|", sorted(states(part)))
        sys.exit(f"{act.__name__}: it never came to this: {what}")
    finally:
        if journey:
            journey.window.end()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1])
