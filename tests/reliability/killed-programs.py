#!/usr/bin/env python3
"""Kills standpoint-cli at calls of the disk, in a program that knows nothing of it, and holds what is left to verify.

usage: killed-programs.py STANDPOINT-CLI LIBRARY SAMPLE KILLS      LIBRARY is made of DiskCalls.cpp
"""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile

SEED = 20261134
programs, library, sample, wanted = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
folder = tempfile.mkdtemp(prefix="standpoint-")
start = os.path.join(folder, "start")
place = os.path.join(folder, "place")
os.mkdir(start)
with open(sample) as file:
    assessment = json.load(file)["id"]
surroundings = dict(os.environ, STANDPOINT_KEYS=os.path.join(folder, "keys"), STANDPOINT_OWN_STANDARDS="/nonexistent")


def run(arguments, at=None):
    environment = dict(surroundings)
    if at is not None:
        environment.update(LD_PRELOAD=library, DISK_CALLS_FOLDER=place, DISK_CALLS_FAULT="kill", DISK_CALLS_AT=str(at))
    return subprocess.run([programs, *arguments], env=environment, capture_output=True, text=True)


def must(ran, what):
    if ran.returncode != 0:
        sys.exit(f"{what}: {ran.returncode} {ran.stdout} {ran.stderr}")
    return ran.stdout


def noteOn(casebook, words):
    return ["note", casebook, words, "--assessment", assessment, "--kind", "observation", "--as", "Ann"]


def commands(casebook):
    return {
        "note": noteOn(casebook, "Said aloud"),
        "import": ["import", os.path.join(place, "new.standpoint"), sample],
        "backup": ["backup", casebook, "--output", os.path.join(place, "backup.standpoint")],
        "pack": ["pack", casebook, "--output", os.path.join(place, "pack.standpoint"), "--assessment", assessment],
        "merge": ["merge", casebook, os.path.join(place, "handed.standpoint")],
        "remove": ["remove", casebook, "--assessment", assessment],
    }


def begin():
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(start, place)


def reaches(arguments, at):
    begin()
    return run(arguments, at).returncode == -signal.SIGKILL


def written():
    """What lies there, and among the backups."""
    backups = "day.backups"
    inside = os.listdir(os.path.join(place, backups)) if os.path.isdir(os.path.join(place, backups)) else []
    return sorted([one for one in os.listdir(place) if one != backups] + [os.path.join(backups, one) for one in inside])


def spent(file):
    """Whether it is a journal that undoes nothing, which SQLite leaves for the next change."""
    with open(os.path.join(place, file), "rb") as bytes:
        return file.endswith("-journal") and bytes.read(1) in (b"", b"\0")


def look(name, at):
    for file in written():
        if file.endswith(".standpoint"):
            must(run(["verify", os.path.join(place, file)]), f"{name}, killed at call {at}, left {file}")
    casebook = os.path.join(place, "day.standpoint")
    after = ["list", casebook] if name == "remove" else noteOn(casebook, "Afterwards")
    must(run(after), f"after {name}, killed at call {at}")
    left = [file for file in written() if not file.endswith(".standpoint") and not spent(file)]
    if left:
        sys.exit(f"{name}, killed at call {at}, leaves {left}")


try:
    must(run(["import", os.path.join(start, "day.standpoint"), sample]), "import")
    handed = os.path.join(folder, "ann.standpoint")
    must(run(["import", handed, sample]), "import")
    must(run(noteOn(handed, "Ann's words")), "note")
    must(run(["pack", handed, "--output", os.path.join(start, "handed.standpoint"), "--assessment", assessment]), "pack")
    counts = {}
    for name, arguments in commands(os.path.join(place, "day.standpoint")).items():
        begin()
        must(run(arguments), name)
        # The first call that is never reached tells how many there are.
        low, high = 0, 1
        while reaches(arguments, high):
            low, high = high, high * 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if reaches(arguments, middle) else (low, middle)
        counts[name] = (arguments, high)
    chosen = random.Random(SEED)
    places = [(name, at) for name, (_, calls) in counts.items() for at in range(calls)]
    kills = 0
    while kills < wanted:
        chosen.shuffle(places)
        for name, at in places[:wanted - kills]:
            begin()
            ran = run(counts[name][0], at)
            if ran.returncode != -signal.SIGKILL:
                sys.exit(f"{name} was not killed at call {at}: {ran.returncode} {ran.stderr}")
            look(name, at)
            kills += 1
    print(f"{kills} kills of standpoint-cli at {len(places)} calls of the disk in {len(counts)} commands, seed {SEED}")
finally:
    shutil.rmtree(folder, ignore_errors=True)
