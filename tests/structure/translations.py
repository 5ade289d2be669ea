"""Holds the window's translations to its English: forms, places, markup, mnemonics, punctuation.

usage: translations.py SOURCE

What has no translation is shown in English, which is no fault: how much there is, is told. Where
Qt's lupdate is installed, whether the files have all that the sources say is told as well.
"""

import collections
import pathlib
import re
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

# As many as Qt has, which are fewer than the Unicode CLDR has: none, one, two to five, six, and any
# other number. Another language has as many as lupdate made for it.
FORMS = {"cy": 5}
MNEMONIC = re.compile(r"&(?=\w)")
KEPT = [
    ("place", re.compile(r"%L?\d|%n")),
    ("tag", re.compile(r"</?\w+[^>]*>")),
    ("kind of file", re.compile(r"\(\*[^)]*\)")),
    ("file name", re.compile(r"\b\w+\.(?:aff|dic)\b|/usr/[\w/]+")),
    ("key", re.compile(r"\b(?:Ctrl|Alt|Shift)\+\w+|\b(?:Escape|Delete|Backspace)\b")),
    ("line break", re.compile(r"\n")),
]
ENDS = ("…", ":", ".", "?", " ")
# What is seen together has each letter once: the menus, by the table of actions, and these.
TOGETHER = [
    {"ui::CardList", "NoteMenu"},
    {"ui::BackupsDialog", "ui::BackupPlace"},
    {"ui::FilterRow", "ui::FindFilters"},
    {"ui::FilterRow", "ui::ListFilters"},
]
ACTION = re.compile(r'Menu::(\w+),\s*Words::tr\(\s*"([^"]*)"')
TITLE = re.compile(r'return Words::tr\("(&\w+)"\)')


class Message:
    def __init__(self, context, message):
        self.context = context
        self.source = message.find("source").text
        self.counted = message.get("numerus") == "yes"
        told = message.find("translation")
        forms = told.findall("numerusform") if self.counted else [told]
        self.forms = [form.text or "" for form in forms]
        self.is_missing = not any(self.forms)

    def __str__(self):
        return f'"{self.source}" in {self.context}'


def messages(path):
    for context in tree.parse(path).iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                yield Message(context.find("name").text, message)


def different(message, form):
    """What the form does not have as the English has it."""
    for name, pattern in KEPT:
        # Of Qt's own texts "Delete" is what a menu does, and no key.
        if name == "key" and message.context.startswith("Q"):
            continue
        if sorted(pattern.findall(message.source)) != sorted(pattern.findall(form)):
            yield f"not the same {name}s"
    if len(MNEMONIC.findall(form)) > len(MNEMONIC.findall(message.source)):
        yield "a mnemonic that the English has not"
    for end in ENDS:
        if message.source.endswith(end) != form.endswith(end):
            yield f'"{end}" at one end only'
    # A comma may stand for an " and ".
    if message.source.startswith((" ", ", ")) != form.startswith((" ", ", ")):
        yield "a space at one beginning only"


def faults_of(message, forms):
    if message.counted and (len(message.forms) != forms or not all(message.forms)):
        yield f"{sum(map(bool, message.forms))} of {forms} forms"
    # With a dash a translation says that an editor went through it.
    if message.context == "ui::Language" and message.forms == ["–"]:
        return
    for form in filter(None, message.forms):
        for fault in different(message, form):
            yield f'{fault}: "{form}"'


def seen_together(root, known):
    """Each as what it is called, and its messages with a mnemonic."""
    actions = (root / "ui/window/Actions.cpp").read_text(encoding="utf-8")
    menus = collections.defaultdict(set)
    for menu, source in ACTION.findall(actions):
        menus[f"the menu {menu}"].add(source)
    menus["the menu bar"].update(TITLE.findall(actions))
    marked = [message for message in known if MNEMONIC.search(message.source)]
    for menu, sources in menus.items():
        yield menu, [one for one in marked
                     if one.context == "ui::Actions" and one.source in sources]
    contexts = {message.context for message in marked} - {"ui::Actions"}
    for together in [{context} for context in contexts] + TOGETHER:
        yield " and ".join(sorted(together)), [one for one in marked if one.context in together]


def letter(form):
    found = MNEMONIC.search(form)
    return form[found.end()].lower() if found else None


def mnemonic_faults(root, known):
    for place, shown in seen_together(root, known):
        taken = collections.defaultdict(set)
        for message in shown:
            taken[letter(message.forms[0])].add(message.source)
        without = taken.pop(None, set())
        for message in (one for one in shown if one.source in without):
            free = set(message.forms[0].lower()) & set(string.ascii_lowercase) - set(taken)
            if free:
                yield f"{message}: no mnemonic, and {''.join(sorted(free))} is free in {place}"
        for key, sources in taken.items():
            if len(sources) > 1:
                yield f"{place}: {key} is the mnemonic of {', '.join(sorted(sources))}"


def age(root, path):
    """How far the file is behind the sources, in words."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copyfile(path, copy)
        run = subprocess.run([root / "scripts/update-translations.sh", folder], timeout=120,
                             capture_output=True, text=True, check=False)
        if run.returncode == 77:
            return run.stdout.strip()
        if run.returncode != 0:
            return "lupdate failed: " + run.stderr.strip()
        before, after = [{(one.context, one.source, one.counted) for one in messages(file)}
                         for file in (path, copy)]
    if before == after:
        return "has all that the sources say"
    return (f"{len(after - before)} texts are new and {len(before - after)} are gone; "
            "run scripts/update-translations.sh")


def main():
    root = pathlib.Path(sys.argv[1])
    told = []
    # English says its own words, and has a file for what is counted alone.
    files = sorted(set(root.glob("ui/translations/standpoint_*.ts"))
                   - {root / "ui/translations/standpoint_en.ts"})
    for path in files:
        language = path.stem.split("_")[1]
        every = list(messages(path))
        known = [message for message in every if not message.is_missing]
        forms = FORMS.get(language) or max(len(message.forms) for message in every)
        for message in known:
            told += [f"{path.name}: {message}: {fault}" for fault in faults_of(message, forms)]
        told += [f"{path.name}: {fault}" for fault in mnemonic_faults(root, known)]
        missing = [message for message in every if message.is_missing]
        print(f"{path.name}: {len(known)} of {len(every)} are translated, {len(missing)} are shown in English")
        for message in missing:
            print(f"  {message}")
        print(f"{path.name}: {age(root, path)}")
    for line in told:
        print(line)
    if not files:
        print("no translations were found: is this the right folder?")
    return 1 if told or not files else 0


sys.exit(main())
