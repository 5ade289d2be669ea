#!/usr/bin/env python3
"""Types into the window by keys, kills it at a random moment, and looks for what was typed.

usage: killed-window.py PROGRAMS SAMPLE KILLS     in what tests/support/with-x11.sh sets up

A letter counts as typed once xdotool has sent it. What the drafts of the casebook lack may be at most one second old, and what
the machine needs to take a key and to write is allowed for besides. Exits with 77 where xdotool is missing.
"""
import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

SEED = 20261135
OLDEST = 1.0  # seconds
ALLOWED = 0.5  # for the machine
PATIENCE = 120

programs, sample, wanted = sys.argv[1], sys.argv[2], int(sys.argv[3])
if not shutil.which("xdotool"):
    print("skipped: there is no xdotool (Debian: xdotool)")
    sys.exit(77)
chosen = random.Random(SEED)
folder = tempfile.mkdtemp(prefix="standpoint-")
casebook = os.path.join(folder, "rod-licence.standpoint")
surroundings = dict(os.environ, STANDPOINT_KEYS=os.path.join(folder, "keys"))


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True).stdout.strip()


def until(holds, window, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and window.poll() is None:
        found = holds()
        if found:
            return found
        time.sleep(0.05)
    window.kill()
    sys.exit(f"It never came to this: {what}")


def drafts():
    """What a casebook that nobody has open keeps as drafts; opening it undoes what was not finished."""
    with contextlib.closing(sqlite3.connect(casebook)) as file:
        return [row[0] for row in file.execute("SELECT text FROM draft")]


def draftsMeanwhile():
    try:
        with contextlib.closing(sqlite3.connect(f"file:{casebook}?mode=ro", uri=True)) as file:
            return [row[0] for row in file.execute("SELECT text FROM draft")]
    except sqlite3.Error:
        return []


def opened():
    window = subprocess.Popen([os.path.join(programs, "standpoint"), casebook], env=surroundings,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    name = until(lambda: xdotool("search", "--onlyvisible", "--pid", str(window.pid), "--name", "rod-licence"), window, "a window")
    xdotool("windowfocus", "--sync", name.splitlines()[0])
    return window


def atNote(window, number):
    """Opens the first assessment and begins a note; a first word tells that it is typed where it should be."""
    word = f"begun{number}"

    def isTyped():
        xdotool("key", "--clearmodifiers", "Return")
        time.sleep(0.3)
        xdotool("key", "--clearmodifiers", "ctrl+n")
        time.sleep(0.3)
        xdotool("type", word)
        for _ in range(40):
            if any(word in text for text in draftsMeanwhile()):
                return True
            time.sleep(0.05)
        return False

    until(isTyped, window, "a note that is being typed")


def typed(window):
    """Types letter after letter for a random time and kills the window. What was sent, and when."""
    sent, times = "", []
    end = time.monotonic() + chosen.uniform(0.1, 4)
    while time.monotonic() < end:
        letter = chosen.choice("abcdefghijklmnopqrstuvwxyz")
        xdotool("key", "--clearmodifiers", letter)
        sent += letter
        times.append(time.monotonic())
        time.sleep(chosen.uniform(0, 0.12))
    window.kill()
    window.wait()
    return sent, times, time.monotonic()


try:
    subprocess.run([os.path.join(programs, "standpoint-cli"), "import", casebook, sample], env=surroundings, check=True,
                   capture_output=True)
    oldest, letters, lost = 0.0, 0, 0
    for number in range(wanted):
        window = opened()
        atNote(window, number)
        sent, times, killed = typed(window)
        texts = drafts()
        if not any(all(f"begun{one}" in text for one in range(number + 1)) for text in texts):
            sys.exit(f"kill {number}: what was typed before the last one was not offered back: {texts}")
        kept = max((text.split(f"begun{number}")[-1] for text in texts if f"begun{number}" in text), key=len, default="")
        if not sent.startswith(kept):
            sys.exit(f"kill {number}: what is kept is not what was typed: {kept} of {sent}")
        letters += len(sent)
        lost += len(sent) - len(kept)
        age = killed - times[len(kept)] if len(kept) < len(times) else 0.0
        oldest = max(oldest, age)
        if age > OLDEST + ALLOWED:
            sys.exit(f"kill {number}: {len(sent) - len(kept)} letters are lost, the first {age:.2f} s old, seed {SEED}")
        found = subprocess.run([os.path.join(programs, "standpoint-cli"), "verify", casebook], env=surroundings, capture_output=True)
        if found.returncode != 0:
            sys.exit(f"kill {number}: {found.stdout.decode()}")
    print(f"{wanted} kills of the window, {letters} letters typed before, {lost} lost, the oldest of them {oldest:.2f} s old, seed {SEED}")
finally:
    shutil.rmtree(folder, ignore_errors=True)
