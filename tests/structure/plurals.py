"""Finds words with a count that have no forms for one and for many in the English of the window.

usage: plurals.py SOURCE
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as tree

COUNTED = re.compile(r'\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*nullptr\s*,')
PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')


def counted(folder):
    for path in sorted(folder.rglob("*.cpp")) + sorted(folder.rglob("*.h")):
        for found in COUNTED.finditer(path.read_text(encoding="utf-8")):
            yield path, "".join(PIECE.findall(found.group(1)))


def main():
    root = pathlib.Path(sys.argv[1])
    messages = tree.parse(root / "ui/translations/standpoint_en.ts").iter("message")
    known = {
        message.find("source").text
        for message in messages
        if len(message.findall("translation/numerusform")) == 2
    }
    used = list(counted(root / "ui"))
    missing = [f"{path.relative_to(root)}: \"{text}\"" for path, text in used if text not in known]
    stale = [f"standpoint_en.ts: \"{text}\" is said nowhere"
             for text in sorted(known - {text for _, text in used})]
    for line in missing + stale:
        print(line)
    if not used:
        print("no words with a count were found: is this the right folder?")
    return 1 if missing or stale or not used else 0


sys.exit(main())
