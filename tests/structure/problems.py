"""Holds what the window can translate of core's Problems to what core says.

usage: problems.py SOURCE

The window knows a Problem by its English (ui/base/ProblemTexts.h). Tells of each Problem of core that
stands in no list there, unless it never reaches the window, and of each text there that core does
not say.
"""

import pathlib
import re
import sys

LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
LITERALS = re.compile(r'(?:"(?:[^"\\]|\\.)*"\s*)+')
BEGINS = re.compile(r"(?:Problem\{|Failure\(\s*\{|return \{)\s*(?=\"|std::string\(|\w)")
LISTED = re.compile(r'QT_TRANSLATE_NOOP\(\s*"core",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)')
WORDS = re.compile(r"[A-Za-z]{2,}")
# What only the command line, a file of rules or a fault of our own can bring about.
ELSEWHERE = """
    pdf/BlockComposer pdf/Font pdf/FontSet pdf/PdfWriter office/Zip report/NoteSheets
    exchange/EditJson work/OpenAssessment work/MemberNamed work/EditorActs packs/Merge
    standards/PointReader yaml/YamlParser store/Redacting store/Casebook store/CasebookMerge
    store/CasebookName report/LanguageCatalogue report/LayoutCatalogue
""".split()
# The same, of files that say other things as well, by how it begins.
SELDOM = """
    the id of|it replaces more than|there is no folder for data|there is no folder for your standards
    an assessment needs the text|the assessment is bound to|is damaged, so words could
    cannot keep %1|the assessment "%1" was forgotten here for good. If|there is no assessment
    the assessment "%1" is neither|an assessment stays in the recycle bin
    an assessment needs the name of who|the assessment has begun|"%1" is n|was handed to you
    holds a value of more|holds an edit with the same id|%1' cannot be removed|cannot be opened%1
"""
SELDOM = [one.strip() for line in SELDOM.strip().splitlines() for one in line.split("|")]


def without_comments(text):
    return re.sub(r'("(?:[^"\\]|\\.)*")|//[^\n]*', lambda found: found.group(1) or "", text)


def said(pieces):
    return "".join(LITERAL.findall(pieces)).replace('\\"', '"').replace("\\n", "\n")


def expression(text, start):
    """Up to the comma or bracket that ends it."""
    depth = 0
    at = start
    while at < len(text):
        literal = LITERAL.match(text, at)
        if literal:
            at = literal.end()
            continue
        if text[at] in "([{":
            depth += 1
        elif text[at] in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif text[at] in ",;" and depth == 0:
            break
        at += 1
    return text[start:at]


def parts(words):
    """What is joined by plus signs that stand in no brackets."""
    depth = 0
    begin = 0
    at = 0
    while at < len(words):
        literal = LITERAL.match(words, at)
        if literal:
            at = literal.end()
            continue
        depth += (words[at] in "([{") - (words[at] in ")]}")
        if words[at] == "+" and depth == 0:
            yield words[begin:at].strip()
            begin = at + 1
        at += 1
    yield words[begin:].strip()


def form(words):
    """The text with %1, %2 … for what is filled in."""
    text = ""
    places = 0
    for part in parts(words):
        part = re.sub(r"^std::string\(\s*(\"[^\"]*\")\s*\)$", r"\1", part)
        if LITERALS.fullmatch(part):
            text += said(part)
        elif not (places and text.endswith(f"%{places}")):
            places += 1
            text += f"%{places}"
    return text


def problems(path):
    text = without_comments(path.read_text(encoding="utf-8"))
    for begin in BEGINS.finditer(text):
        words = form(expression(text, begin.end()))
        if len(WORDS.findall(words)) > 3:
            yield words


def main():
    root = pathlib.Path(sys.argv[1])
    listed = [said(one) for name in ("FileProblemTexts", "WorkProblemTexts")
              for one in LISTED.findall((root / f"ui/base/{name}.cpp").read_text(encoding="utf-8"))]
    told = [f'"{one}" stands in the lists twice' for one in set(listed) if listed.count(one) > 1]
    sources = sorted((root / "core").rglob("*.cpp"))
    for path in sources:
        name = str(path.relative_to(root / "core").with_suffix(""))
        for words in problems(path) if name not in ELSEWHERE else ():
            if words not in listed and not words.startswith(tuple(SELDOM)):
                told.append(f"core/{name}.cpp: the window has no words for \"{words}\"")
    every = "\0".join(said(pieces) for path in sources
                      for pieces in LITERALS.findall(without_comments(path.read_text(encoding="utf-8"))))
    for words in listed:
        for piece in re.split(r"%\d", words):
            if piece not in every:
                told.append(f'core does not say "{piece}", which stands in the lists')
    for line in told:
        print(line)
    if not listed:
        print("no texts were found: is this the right folder?")
    return 1 if told or not listed else 0


sys.exit(main())
