#!/usr/bin/env python3
"""The whole day of a panel, from outside: a lead, three assessors, an observer, a service team and a
sponsor, each with a home of their own, using the built program alone. They set up, write, rate,
reveal, settle, sign, hand out, answer and sign again, while packs come doubled, late, altered and
forged. Then what each reader holds is searched for words that are not theirs.

    day.py STANDPOINT-CLI [FOLDER]     FOLDER keeps what was made, to look at
"""

import json
import os
import shutil
import sys
import tempfile

import forgery
import leaks
from homes import Failed, Home

PANEL = {"panel"}
TEAM = PANEL | {"team"}
SPONSOR = PANEL | {"sponsor"}
BOTH = TEAM | SPONSOR
PUBLIC = BOTH | {"public"}


class Day:
    def __init__(self, cli, folder):
        home = lambda name: Home(cli, folder, name)
        self.lead, self.ann, self.ben = home("Lea Lead"), home("Ann Amber"), home("Ben Birch")
        self.cleo, self.olga = home("Cleo Cedar"), home("Olga Observer")
        self.team, self.sponsor = home("Tom Team"), home("Sue Sponsor")
        self.assessors = (self.ann, self.ben, self.cleo)
        self.words = {}  # Each word that was planted, and who may read it.
        self.here = {}   # The same for words that stay in one home.
        self.wrong = []

    def word(self, readers):
        """A word that stands nowhere else."""
        letters = "bdfghklmnprstvz"
        number = len(self.words) + len(self.here)
        made = "Canary" + letters[number // 15] + "o" + letters[number % 15] + "uq"
        self.words[made] = readers
        return made

    def word_kept_by(self, home):
        made = self.word(set())
        del self.words[made]
        self.here[made] = home
        return made

    def check(self, holds, what):
        if not holds:
            self.wrong.append(what)

    # Before the day.

    def set_up(self):
        lead = self.lead
        drawn = lead.path("drawn-up.standpoint")
        made = lead.does("new", drawn, "--service", "Find a heron permit", "--standard", "gds-2019",
                         "--phase", "alpha", "--organisation", "Marsh Council", "--date", "2026-11-23",
                         "--as", lead.name).strip()
        plan = lead.path("plan.json")
        lead.does("export", drawn, "--assessment", made, "--format", "json", "--audience", "panel",
                  "-o", plan)
        with open(plan, encoding="utf-8") as file:
            assessment = json.load(file)
        roles = [(home, "assessor") for home in self.assessors] + [(self.olga, "observer")]
        for home, role in roles:
            assessment["panel"].append({"id": "member-" + home.name.split()[0].lower(),
                                        "name": home.name, "role": role})
        with open(plan, "w", encoding="utf-8") as file:
            json.dump(assessment, file)
        lead.does("import", lead.casebook, plan, "--as", lead.name)
        lead.act("people", "--i-am", lead.name)
        self.other = "Canaryotherservice"
        self.words[self.other] = set()
        invitation = lead.pack()
        for home, _ in roles:
            home.takes(invitation)
            asked = home.may_not("note", "--kind", "strength", "Before I said who I am")
            self.check("--i-am" in asked, f"{home.name} was not asked who they are")
            home.act("people", "--i-am", home.name)
        lead.does("new", lead.casebook, "--service", self.other, "--standard", "gds-2019",
                  "--phase", "beta")
        self.id = assessment["id"]

    def hand_in(self):
        """Everybody hands a pack to the lead, who hands the whole to everybody."""
        self.lead.takes(*(home.pack() for home in (*self.assessors, self.olga)))
        whole = self.lead.pack(assessment=self.id)
        for home in (*self.assessors, self.olga):
            home.takes(whole)

    def lead_does(self, command, *arguments):
        return self.lead.does(command, self.lead.casebook, "--assessment", self.id, *arguments).strip()

    # On the day.

    def write(self):
        audiences = (("panel", PANEL), ("team", TEAM), ("sponsor", SPONSOR), ("team+sponsor", BOTH),
                     ("public", PUBLIC))
        self.notes = []
        for home in (*self.assessors, self.olga):
            for audience, readers in audiences:
                text = f"They showed us {self.word(readers)} in the second round."
                self.notes.append(home.act("note", "--kind", "strength", "--point", "1",
                                           "--audience", audience, text))
            home.act("note", "--kind", "question", "--point", "3", f"Why {self.word(PANEL)}?")
            kept = home.act("note", "--kind", "concern", f"Only for me: {self.word_kept_by(home)}")
            home.act("keep-here", "--note", kept)
            home.act("remark", "--point", "1", f"Remark {self.word(PANEL)}")
            self.attach(home, "panel", PANEL)
            self.attach(home, "team", TEAM)

    def attach(self, home, audience, readers):
        name, described, body = (self.word(readers) for _ in range(3))
        path = home.path(name + ".txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"Evidence {body}\n")
        home.act("attach", "--point", "2", "--audience", audience, "--description",
                 f"Shows {described}", path)

    def rate(self):
        ratings = {self.ann: "green red green green red", self.ben: "green amber green green red",
                   self.cleo: "green green green green red", self.olga: "red red"}
        ratings[self.lead] = "green red green green red"
        whys = {}
        for home, outcomes in ratings.items():
            for point, outcome in zip("12345", outcomes.split()):
                word = self.word(PANEL)
                whys.setdefault(home, []).append(word)
                home.does("rate", home.casebook, "--assessment", self.id, "--point", point,
                          "--outcome", outcome, "--confidence", "high", "--why", f"Because of {word}")
        self.hand_in()
        seen = self.ben.act("show", "--json") + self.ben.act("show")
        for home, words in whys.items():
            for word in words:
                self.check((word in seen) == (home is self.ben),
                           f"{word} of {home.name} is wrongly shown or hidden before the reveal")
        self.ann.may_not("reveal")
        self.olga.may_not("settle", "--point", "1", "--outcome", "red")
        self.lead_does("reveal", "--point", "1")
        self.lead_does("reveal")
        self.hand_in()
        seen = self.ben.act("show", "--json")
        for word in (word for words in whys.values() for word in words):
            self.check(word in seen, f"{word} is not shown after the reveal")
        self.ann.may_not("rate", "--point", "2", "--outcome", "amber")

    def settle(self):
        self.ben.act("settle", "--point", "2", "--outcome", "amber", "--reason", "As I proposed")
        self.check("propos" in self.ben.act("show").lower(), "a proposal is not visible as such")
        self.hand_in()
        split = self.lead.refused("settle", self.lead.casebook, "--assessment", self.id, "--point",
                                  "2", "--outcome", "amber")
        self.check("reason" in split or "why" in split, "a casting vote needed no reason")
        self.lead_does("settle", "--point", "2", "--outcome", "amber", "--reason",
                       f"My vote, for {self.word(BOTH)}")
        self.lead_does("settle", "--point", "1", "--outcome", "green", "--reason",
                       f"All agree on {self.word(BOTH)}")
        self.lead_does("settle", "--point", "5", "--outcome", "red", "--reason-for", "sponsor",
                       "--reason", f"For {self.word(SPONSOR)}")
        for point in (3, 4, *range(6, 15)):
            self.lead_does("settle", "--point", str(point), "--outcome",
                           "green" if point < 5 else "not-assessed", "--reason",
                           f"For {self.word(BOTH)}")
        self.recommendations = [
            self.recommend(audience, readers)
            for audience, readers in (("team+sponsor", BOTH), ("team", TEAM), ("sponsor", SPONSOR),
                                      ("public", PUBLIC), ("panel", PANEL))]
        self.late = self.ann.pack()
        self.hand_in()
        # What the lead releases, others may read from then on.
        text = self.word(BOTH)
        note = self.ann.act("note", "--kind", "concern", "--point", "5", f"Released {text}")
        self.hand_in()
        self.lead_does("release", "--record", "note/" + note, "--audience", "team+sponsor")
        self.hand_in()

    def recommend(self, audience, readers):
        return self.lead_does("recommend", "--priority", "must", "--owner",
                              "sponsor" if audience == "sponsor" else "team", "--point", "2", "5",
                              "--audience", audience, f"Do {self.word(readers)} before beta.")

    def sign(self, *more):
        for home in self.assessors:
            home.act("confirm")
        self.hand_in()
        self.lead_does("sign", *more)
        self.hand_in()

    # After it.

    def hand_out(self):
        for home, reader in ((self.team, "team"), (self.sponsor, "sponsor")):
            home.takes(self.lead.pack(reader, self.id))

    def answer(self):
        team, sponsor = self.team, self.sponsor
        team.act("answer", "--finding", "outcome/gds-2019/2", "--stance", "challenge",
                 f"We dispute {self.word(BOTH)}")
        team.act("answer", "--finding", "outcome/gds-2019/1", "--stance", "accept",
                 f"We are glad of {self.word(BOTH)}")
        team.may_not("settle", "--point", "2", "--outcome", "green")
        team.may_not("reveal")
        team.act("note", "--kind", "observation", "--point", "2", f"By the team: {self.word(PANEL)}")
        kept = team.act("note", "--kind", "observation", f"Ours: {self.word_kept_by(team)}")
        team.act("keep-here", "--note", kept)
        # The reason was for the sponsor alone, and so is what they say to it.
        sponsor.act("answer", "--finding", "outcome/gds-2019/5", "--stance", "challenge",
                    f"The sponsor says {self.word(SPONSOR)}")
        for home in (team, sponsor):
            self.lead.takes(home.pack())
        self.hand_in()

    def reply(self):
        self.lead_does("reply", "--finding", "outcome/gds-2019/2", "--response", "change",
                       f"We changed it for {self.word(BOTH)}")
        self.lead_does("reply", "--finding", "outcome/gds-2019/5", "--response", "keep",
                       f"We keep it for {self.word(SPONSOR)}")
        self.lead_does("settle", "--point", "2", "--outcome", "green", "--reason",
                       f"After the challenge, {self.word(BOTH)}")
        self.hand_in()


def play(cli, folder):
    day = Day(cli, folder)
    day.set_up()
    day.write()
    day.rate()
    day.settle()
    day.sign()
    first = leaks.reports(day, "first", 1)
    day.hand_out()
    early = day.lead.pack("team", day.id)
    day.answer()
    day.reply()
    day.sign("--changes", "Point 2 after the challenge")
    day.hand_out()

    again = leaks.reports(day, "again", 1)
    for reader in leaks.READERS:
        for one, other in zip(first[reader], again[reader]):
            day.check(leaks.bytes_of(one) == leaks.bytes_of(other),
                      f"{os.path.basename(one)} is not the same once version 2 is signed")
    before = day.team.act("show", "--json")
    day.team.takes(early, early)
    day.check(day.team.act("show", "--json") == before, "a late pack brought the team back to version 1")
    forgery.play(day)

    second = leaks.reports(day, "second", 2)
    now = leaks.reports(day, "now")
    packs = {reader: [day.lead.pack(reader, day.id)] for reader in leaks.READERS}
    for home, reader in ((day.team, "team"), (day.sponsor, "sponsor")):
        packs[reader] += [home.export(form, reader, f"own.{form}") for form in leaks.FORMATS]
    for reader in leaks.READERS:
        packs[reader] += first[reader]  # Version 1 has words that made way since.
    for made in (second, now, packs):
        leaks.look_for(day, made, made is packs)
    for made in (first, second, now):
        for path in (path for files in made.values() for path in files if path.endswith(".pdf")):
            day.lead.does("verify", path)
    return day


def main(arguments):
    lacking = [tool for tool in ("pdftotext", "pdfdetach", "qpdf") if shutil.which(tool) is None]
    if lacking:
        print(f"Left out, because it needs {', '.join(lacking)}.")
        return 77
    cli = os.path.abspath(arguments[1])
    if len(arguments) > 2:
        os.makedirs(arguments[2])
        day = play(cli, arguments[2])
    else:
        with tempfile.TemporaryDirectory() as folder:
            day = play(cli, folder)
    for wrong in day.wrong:
        print(wrong)
    print(f"{len(day.words) + len(day.here)} words planted, {len(day.wrong)} things wrong")
    return 1 if day.wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv))
    except Failed as failed:
        sys.exit(str(failed))
