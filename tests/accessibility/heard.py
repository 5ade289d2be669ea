#!/usr/bin/python3
"""What a screen reader says while a panel's work is done by keys: Orca's words, step by step, held to the
kept transcript. JOURNEY is work or reading.

usage: heard.py PROGRAMS JOURNEY TRANSCRIPT     in what tests/support/with-x11.sh and with-bus.sh set up

UPDATE_GOLDEN=1 rewrites the transcript; read the difference. Exits with 77, which counts as skipped, where
orca or xdotool is missing. It listens, so it takes its time: some minutes.
"""

import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

SPOKEN = re.compile(r"(\d\d:\d\d:\d\d\.\d+) - SPEECH OUTPUT: '(.*?)\s*'\s*(?:\{|$)")
# What is another each time.
CHANGING = [(re.compile(r"\b\d\d:\d\d\b"), "TIME"), (re.compile(r"/tmp/standpoint-\w+"), "FOLDER"),
            (re.compile(r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
                        r"|November|December) \d{4}\b"), "DAY")]
# Who types hears each key; that is left out here.
SETTINGS = {"general": {"enableKeyEcho": False, "enableEchoByCharacter": False, "startingProfile": ["Default", "default"]},
            "pronunciations": {}, "keybindings": {},
            "profiles": {"default": {"profile": ["Default", "default"], "enableKeyEcho": False, "pronunciations": {},
                                     "keybindings": {}}}}
QUIET = 2.0  # seconds in which nothing came
PATIENCE = 20

# What is done, and by which keys; words in quotes are typed.
WORK = [
    ("New assessment", ["ctrl+shift+n"]),
    ("type the service", ["'Rod licence'"]),
    ("go to the organisation", ["Tab"]),
    ("type the organisation", ["'Rivers'"]),
    ("begin it", ["Return"]),
    ("a strength", ["'+ six rounds'", "Return"]),
    ("a concern", ["'! no plan'", "Return"]),
    ("a question", ["'? who owns it'", "Return"]),
    ("to the notes", ["ctrl+2"]),
    ("the note above", ["Up"]),
    ("to the outcomes", ["ctrl+3"]),
    ("listen to the next outcome", ["Down"]),
    ("and to the next", ["Down"]),
    ("back to none", ["Escape"]),
    ("listen again", ["Down"]),
    ("leave the outcomes", ["Tab"]),
    ("undo", ["ctrl+z"]),
    ("redo", ["ctrl+shift+z"]),
    ("recommend", ["ctrl+shift+r"]),
    ("type it", ["'Test with more users'"]),
    ("add it", ["Return"]),
    ("to the points", ["ctrl+1"]),
    ("the next point", ["Down"]),
    ("find a note", ["ctrl+k"]),
    ("type its words", ["'plan'"]),
    ("the next that was found", ["Down"]),
    ("leave it", ["Escape"]),
    ("the report", ["ctrl+r"]),
]


READING = [
    ("open the assessment", ["Return"]),
    ("to the points", ["ctrl+1"]),
    ("the divider", ["Tab"]),
    ("the title of the point", ["Tab"]),
    ("who leads it", ["Tab"]),
    ("what the standard says, folded", ["Tab"]),
    ("unfold it", ["space"]),
    ("into it", ["Tab"]),
    ("on", ["Tab"]),
    ("the standards", ["ctrl+d"]),
    ("on", ["Tab"]),
    ("on", ["Tab"]),
    ("on", ["Tab"]),
    ("on", ["Tab"]),
    ("on", ["Tab"]),
    ("on", ["Tab"]),
    ("to the contents", ["Tab"]),
    ("the divider", ["Tab"]),
    ("into the text", ["Tab"]),
    ("its first link", ["Tab"]),
    ("the next link", ["Tab"]),
    ("back to the first", ["shift+Tab"]),
    ("the casebook", ["alt+Home"]),
    ("search", ["ctrl+f"]),
    ("type words", ["'boat'"]),
]
JOURNEYS = {"work": WORK, "reading": READING}


def programs_missing():
    for program, package in (("orca", "orca"), ("xdotool", "xdotool")):
        if not shutil.which(program):
            print(f"skipped: there is no {program} (Debian: {package})")
            sys.exit(77)


def until_quiet(log):
    """Waits until the screen reader has nothing more to do."""
    end = time.monotonic() + PATIENCE
    since, size = time.monotonic(), -1
    while time.monotonic() < end and time.monotonic() - since < QUIET:
        time.sleep(0.1)
        if os.path.getsize(log) != size:
            since, size = time.monotonic(), os.path.getsize(log)


def press(key):
    if key.startswith("'"):
        subprocess.run(["xdotool", "type", "--delay", "60", key.strip("'")], check=False)
    else:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=False)


def now():
    moment = time.time()
    return time.strftime("%H:%M:%S", time.localtime(moment)) + f".{int(moment % 1 * 1e6):06d}"


def heard_in(log):
    """When something was said, and what."""
    with open(log, encoding="utf-8", errors="replace") as file:
        for line in file:
            found = SPOKEN.match(line)
            if found and len(found[2]) > 1 and not found[2].startswith("Screen reader o"):
                yield found[1], found[2]


def steady(words):
    for pattern, name in CHANGING:
        words = pattern.sub(name, words)
    return words


def play(programs, journey, folder):
    """Plays all steps of a journey; returns when each began, and the log of what was said."""
    os.environ.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8",
                      STANDPOINT_KEYS=os.path.join(folder, "keys"),
                      SPEECHD_ADDRESS="unix_socket:/nonexistent/speech.sock")
    os.makedirs(os.path.join(folder, "orca"))
    with open(os.path.join(folder, "orca", "user-settings.conf"), "w", encoding="utf-8") as file:
        json.dump(SETTINGS, file)
    log = os.path.join(folder, "orca.log")
    casebook = os.path.join(folder, "mine.standpoint")
    subprocess.run([os.path.join(programs, "standpoint-cli"), "new", casebook, "--service", "Register a boat",
                    "--standard", "gds-2019", "--as", "Lena Dahl"], check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(folder, "orca.err"), "w", encoding="utf-8") as errors:
        orca = subprocess.Popen(["orca", f"--debug-file={log}", "--disable", "braille"], stdout=errors, stderr=errors)
    window = None
    began = []
    try:
        end = time.monotonic() + 30
        while not (os.path.exists(log) and os.path.getsize(log)) and time.monotonic() < end:
            time.sleep(0.1)
        until_quiet(log)
        began.append((now(), "open the casebook"))
        window = subprocess.Popen([os.path.join(programs, "standpoint"), casebook])
        time.sleep(5)
        until_quiet(log)
        for what, keys in JOURNEYS[journey]:
            began.append((now(), what))
            for key in keys:
                press(key)
                until_quiet(log)
    finally:
        for process in (window, orca):
            if process:
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
    return began, log


def transcript(began, log):
    said = list(heard_in(log))
    lines = []
    for number, (start, what) in enumerate(began):
        end = began[number + 1][0] if number + 1 < len(began) else "99"
        lines.append(f"[{what}]")
        lines += [f"    {steady(words)}" for when, words in said if start <= when < end]
    return "\n".join(lines) + "\n"


def said_in(text):
    return [line for line in text.splitlines() if line.startswith(" ")]


def main(programs, journey, kept):
    programs_missing()
    folder = tempfile.mkdtemp(prefix="standpoint-")
    try:
        heard = transcript(*play(programs, journey, folder))
        if os.environ.get("STANDPOINT_SHOW"):
            shutil.copy(os.path.join(folder, "orca.log"), os.environ["STANDPOINT_SHOW"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if os.environ.get("UPDATE_GOLDEN"):
        with open(kept, "w", encoding="utf-8") as file:
            file.write(heard)
        return
    with open(kept, encoding="utf-8") as file:
        before = file.read()
    # What is said late on a busy machine may stand below the next step.
    if said_in(heard) != said_in(before):
        sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), heard.splitlines(True), "kept", "heard"))
        sys.exit("Something else is heard than before.")


if __name__ == "__main__":
    main(*sys.argv[1:])
