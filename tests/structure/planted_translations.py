#!/usr/bin/env python3
"""Plants one fault after another in a copy of the Welsh of the window and sees that the check of
translations fails on each, and says what is wrong. `planted_translations.py ROOT`."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

CHECK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "translations.py")
FILE = "ui/translations/standpoint_cy.ts"

# Whose translation, what of it becomes what, and what the check has to name.
FAULTS = [
    ("By %1", "%1", "%2", "not the same places"),
    ("%n note(s)", "%n", "", "not the same places"),
    ("%n note(s)", "<numerusform>[^<]+<", "<numerusform><", "of 5 forms"),
    ("%n note(s)", "<numerusform>[^<]+</numerusform>", "", "of 5 forms"),
    ("Choose…", "…", "", '"…" at one end only'),
    ("A new note:", ":", "", '":" at one end only'),
    ("Move up (Alt+Up)", r"\+Up", "+Lan", "not the same keys"),
    ("Reports (*.pdf)", r"\*\.pdf", "*.pfd", "not the same kind of files"),
    ("&lt;p&gt;Reports of this casebook", "&lt;/p&gt;", "", "not the same tags"),
    ("Close", "(<translation[^>]*>)", r"\1&amp;", "a mnemonic that the English has not"),
    ("&amp;Quit", "&amp;", "", "no mnemonic"),
    ("&amp;New assessment…", ">[^<>]+</translation", ">&amp;Gadael…</translation",
     "is the mnemonic of"),
]


def check(root):
    run = subprocess.run([sys.executable, CHECK, root], capture_output=True, text=True, check=False)
    return run.returncode, run.stdout


def planted(text, source, pattern, put):
    """The file with the first translation of what begins so changed in its first place."""
    found = re.search(r"<source>" + re.escape(source) + r".*?(?=</message>)", text, re.DOTALL)
    head, mark, rest = found.group(0).partition("<translation")
    changed, count = re.subn(pattern, put, mark + rest, count=1)
    if count == 0:
        sys.exit(f"nothing to plant in the translation of {source}")
    return text[:found.start()] + head + changed + text[found.end():]


def main():
    with tempfile.TemporaryDirectory() as copy:
        for top in ("core", "ui", "app", "scripts"):
            shutil.copytree(os.path.join(sys.argv[1], top), os.path.join(copy, top))
        path = pathlib.Path(copy) / FILE
        sound = path.read_text(encoding="utf-8")
        code, said = check(copy)
        if code != 0:
            sys.exit("the translations do not pass as they are:\n" + said)
        for source, pattern, put, expected in FAULTS:
            path.write_text(planted(sound, source, pattern, put), encoding="utf-8")
            code, said = check(copy)
            if code == 0 or expected not in said:
                sys.exit(f"{source} with {put!r} was not told as '{expected}':\n{said}")
        # What is missing is shown in English, and is told without a fault.
        emptied = planted(sound, "Close</source>", ">[^<>]+</translation", "></translation")
        path.write_text(emptied, encoding="utf-8")
        code, said = check(copy)
        if code != 0 or " 1 are shown in English" not in said or '"Close" in' not in said:
            sys.exit("a missing translation was not listed:\n" + said)


if __name__ == "__main__":
    main()
