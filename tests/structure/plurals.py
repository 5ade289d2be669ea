"""Finds words with a count that have no forms for one and for many in the English of the window.

usage: plurals.py SOURCE
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as tree

COUNTED = re.compile(r'(?:\b(\w+)::)?\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*nullptr\s*,')
# Of the function that the words stand in, unless the words name the class themselves.
CLASS = re.compile(r"^(?:[\w:<>&*,]+ )*[&*]*(\w+)::~?\w+\(", re.MULTILINE)
DECLARED = re.compile(r"struct (\w+) \{\s*Q_DECLARE_TR_FUNCTIONS\((?:\w+::)*(\w+)\)")
# Worded elsewhere than it is named.
NAMED = re.compile(r'QT_TRANSLATE_N_NOOP\(\s*"(?:\w+::)*(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)')
PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')


def counted(folder):
    """Each as its file, the class that says it, and the words."""
    shared = {}
    for path in folder.rglob("*.h"):
        shared.update(DECLARED.findall(path.read_text(encoding="utf-8")))
    for path in sorted(folder.rglob("*.cpp")) + sorted(folder.rglob("*.h")):
        text = path.read_text(encoding="utf-8")
        for found in COUNTED.finditer(text):
            before = CLASS.findall(text, 0, found.start())
            named = found.group(1) or (before[-1] if before else path.stem)
            named = {**shared, **dict(DECLARED.findall(text))}.get(named, named)
            yield path, named, "".join(PIECE.findall(found.group(2)))
        for named, words in NAMED.findall(text):
            yield path, named, "".join(PIECE.findall(words))


def main():
    root = pathlib.Path(sys.argv[1])
    known = {
        (context.find("name").text.split("::")[-1], message.find("source").text)
        for context in tree.parse(root / "ui/translations/standpoint_en.ts").iter("context")
        for message in context.iter("message")
        if len(message.findall("translation/numerusform")) == 2
    }
    used = list(counted(root / "ui"))
    missing = [f"{path.relative_to(root)}: \"{text}\" in {named}"
               for path, named, text in used if (named, text) not in known]
    stale = [f"standpoint_en.ts: \"{text}\" is not said in {named}"
             for named, text in sorted(known - {(named, text) for _, named, text in used})]
    for line in missing + stale:
        print(line)
    if not used:
        print("no words with a count were found: is this the right folder?")
    return 1 if missing or stale or not used else 0


sys.exit(main())
