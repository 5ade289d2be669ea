"""Makes a language in which every text that translators reach can be told from every other.

usage: pseudo.py FILE.ts PLURALS.ts TO.ts
  FILE has all texts of the window, as lupdate found them; PLURALS the English forms of counted ones.

Each letter gets a sign, the text grows as translations do, and brackets show where it ends. What is
no word stays: places such as %1, tags, kinds of files, and the sign before a mnemonic.
"""

import re
import sys
import xml.etree.ElementTree as tree

LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
                   "áƀçđéƒĝĥíĵķłɱñóþʠŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓÞǪŔŠŢÚṼŴẊÝŽ"))
KEPT = re.compile(r"%L?\d|%n|<[^>]+>|&\w+;|\(\*[^)]*\)|\*\.\w+")
END = re.compile(r"[….:?]*\s*$")


def signed(text):
    return "".join(LETTERS.get(letter, letter) for letter in text)


def pseudo(text):
    end = END.search(text).group(0)
    body = text[:len(text) - len(end)]
    if not any(letter.isalpha() for letter in body):
        return text
    begin = re.match(r"\s*", body).group(0)
    told = ""
    at = 0
    for kept in KEPT.finditer(body):
        told += signed(body[at:kept.start()]) + kept.group(0)
        at = kept.end()
    told += signed(body[at:])
    return begin + "⟦" + told[len(begin):] + "·" * (len(body) // 4) + "⟧" + end


def main():
    every, plurals, to = sys.argv[1:]
    forms = {(context.find("name").text, message.find("source").text):
             [form.text for form in message.findall("translation/numerusform")]
             for context in tree.parse(plurals).iter("context")
             for message in context.iter("message")}
    root = tree.parse(every)
    root.getroot().set("language", "en_GB")
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.find("source").text
            told = message.find("translation")
            told.clear()
            if message.get("numerus") == "yes":
                for form in forms.get((context.find("name").text, source), [source, source]):
                    tree.SubElement(told, "numerusform").text = pseudo(form)
            else:
                told.text = pseudo(source)
    root.write(to, encoding="utf-8", xml_declaration=True)


main()
