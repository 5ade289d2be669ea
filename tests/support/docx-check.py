"""Holds a DOCX to what screen readers and word processors need of it.

usage: docx-check.py REPORT.docx EXPECTED.txt LANG [--without NAME]
EXPECTED has the texts that must stand in it, one a line, in reading order. LANG is the document's
language: en-GB. With --without, all elements of that name ("w:tblHeader") are taken out first: what
the check then says proves that it can fail. Exit status: 0 all holds, 1 something does not, 77 the
check cannot run here.
"""

import sys
import zipfile

try:
    import docx
    from lxml import etree
except ImportError:
    print("SKIPPED: python3-docx is not installed")
    sys.exit(77)

NAMES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p": "http://schemas.openxmlformats.org/package/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
}
W = "{%s}" % NAMES["w"]
# The order that the schema asks for; a processor may call a file damaged that has another.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing "
    "ind jc outlineLvl rPr".split(),
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs u shd rtl lang".split(),
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption "
    "tblDescription".split(),
    "style": "name basedOn next link uiPriority qFormat pPr rPr tblPr tblStylePr".split(),
}

path, expected_path, language, *rest = sys.argv[1:]
faults = []


def hold(condition, fault):
    if not condition:
        faults.append(fault)


def find(node, query):
    return node.xpath(query, namespaces=NAMES)


def val(node, query):
    found = find(node, query + "/@w:val")
    return found[0] if found else None


archive = zipfile.ZipFile(path)
hold(archive.testzip() is None, "a part is damaged")
hold(len(set(archive.namelist())) == len(archive.namelist()), "two parts have one name")
hold(archive.namelist()[0] == "[Content_Types].xml", "the content types are not first")
for info in archive.infolist():
    hold(info.date_time == (1980, 1, 1, 0, 0, 0), f"{info.filename} carries a time of its own")
parts = {
    name: etree.fromstring(archive.read(name))
    for name in archive.namelist()
    if not name.endswith(".png")
}
if rest:
    for part in parts.values():
        for node in find(part, "//" + rest[1]):
            node.getparent().remove(node)

core = parts["docProps/core.xml"]
for name in ["dc:title", "dc:creator", "dcterms:created"]:
    hold("".join(find(core, f"//{name}/text()")).strip(), f"no {name}")
hold(find(core, "//dc:language/text()") == [language], "the properties lack the language")

styles = parts["word/styles.xml"]
hold(val(styles, "//w:docDefaults//w:lang") == language, "the styles lack the language")
hold(int(val(styles, "//w:docDefaults//w:sz") or 0) >= 24, "text is smaller than 12 points")
style_ids = set(find(styles, "//w:style/@w:styleId"))
levels = {}
for style in find(styles, "//w:style"):
    name = val(style, "w:name") or ""
    if name.startswith("heading "):
        hold(val(style, ".//w:outlineLvl") == str(int(name[8:]) - 1), f"{name} has no outline level")
        hold(find(style, ".//w:keepNext"), f"{name} can end a page")
        levels[style.get(W + "styleId")] = int(name[8:])
hold(
    val(parts["word/settings.xml"], "//w:themeFontLang") == language,
    "the settings lack the language",
)

body = find(parts["word/document.xml"], "/w:document/w:body")[0]
used = find(body, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
hold(set(used) <= style_ids, f"styles are used that are not there: {set(used) - style_ids}")
last = 0
for style in find(body, ".//w:pStyle/@w:val"):
    if style in levels:
        hold(levels[style] <= last + 1, f"a heading of level {levels[style]} follows {last}")
        hold(levels[style] != 1 or last == 0, "there are two headings of level 1")
        last = levels[style]
hold(last, "there is no heading")

numberings = set(find(parts["word/numbering.xml"], "//w:num/@w:numId"))
for paragraph in find(body, ".//w:p[w:pPr/w:pStyle[@w:val='ListBullet' or @w:val='ListNumber']]"):
    hold(val(paragraph, "w:pPr/w:numPr/w:numId") in numberings, "an item has no numbering")

for table in find(body, ".//w:tbl"):
    rows = find(table, "w:tr")
    heads = [bool(find(row, "w:trPr/w:tblHeader")) for row in rows]
    hold(heads[0] and not any(heads[1:]), "a table's first row is not its head")
    hold(val(table, "w:tblPr/w:tblCaption"), "a table has no name")
    hold(find(table, "w:tblPr/w:tblLook/@w:firstRow") == ["1"], "a table hides its head")
    hold(not find(table, ".//w:gridSpan | .//w:vMerge"), "a table has merged cells")
    columns = len(find(table, "w:tblGrid/w:gridCol"))
    for row in rows:
        hold(len(find(row, "w:tc")) == columns, "a row has another number of cells than the grid")
    for cell in find(rows[0], "w:tc"):
        hold("".join(find(cell, ".//w:t/text()")).strip(), "a head of a column is empty")

links = parts["word/_rels/document.xml.rels"]
link_ids = set(find(links, "//p:Relationship/@Id"))
hold(set(find(body, "//@r:id | //@r:embed")) <= link_ids, "a link leads nowhere")
for target in find(links, "//p:Relationship[not(@TargetMode)]/@Target"):
    hold("word/" + target in archive.namelist(), f"there is no {target}")
bookmarks = find(body, "//w:bookmarkStart/@w:name")
hold(len(set(bookmarks)) == len(bookmarks), "two bookmarks have one name")
for link in find(body, "//w:hyperlink"):
    hold("".join(find(link, ".//w:t/text()")).strip(), "a link has no words")
    anchor = link.get(W + "anchor")
    hold(anchor is None or anchor in bookmarks, "a link within the document leads nowhere")
for drawing in find(body, "//w:drawing"):
    hold(find(drawing, "wp:inline"), "a picture is not in line with the text")
    hold("".join(find(drawing, "wp:inline/wp:docPr/@descr")).strip(), "a picture has no text")
marks = find(body, "//w:fldChar/@w:fldCharType")
hold(marks in ([], ["begin", "separate", "end"]), f"fields are not closed: {marks}")

footer = parts["word/footer1.xml"]
hold(find(footer, "//w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"], "the foot has no page numbers")
hold("".join(find(footer, "//w:t/text()")).strip("1 "), "the foot says nothing")
hold(find(body, "w:sectPr/w:pgSz[@w:w='11906' and @w:h='16838']"), "the page is not A4")

for part in [parts["word/document.xml"], styles, footer]:
    for name, order in ORDER.items():
        for node in find(part, f"//w:{name}"):
            names = [etree.QName(child).localname for child in node]
            unknown = [one for one in names if one not in order]
            hold(not unknown, f"w:{name} holds {unknown}")
            places = [order.index(one) for one in names if one in order]
            hold(places == sorted(places), f"w:{name} is out of order: {names}")


def text_of(paragraph):
    text = ""
    for node in paragraph.iter(W + "t", W + "br", W + "tab"):
        text += node.text or "" if node.tag == W + "t" else " "
    return " ".join(text.split())


texts = iter([text_of(paragraph) for paragraph in body.iter(W + "p")])
with open(expected_path, encoding="utf-8") as file:
    for line in file:
        line = " ".join(line.split())
        hold(not line or any(text == line for text in texts), f"missing or out of order: {line}")
        if faults:
            break

opened = docx.Document(path)
hold(opened.core_properties.title, "another reader finds no title")
hold(any(p.style.name == "Heading 1" for p in opened.paragraphs), "another reader finds no heading")
hold(len(opened.tables) == len(find(body, ".//w:tbl")), "another reader finds fewer tables")

for fault in dict.fromkeys(faults):
    print(fault)
sys.exit(1 if faults else 0)
