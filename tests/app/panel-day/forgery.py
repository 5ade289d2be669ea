"""Packs that were altered, forged, doubled and taken in other orders."""

import itertools
import os
import shutil
import sqlite3
import subprocess

import leaks
from homes import Home


def altered(pack, name, *statements):
    """A copy of the pack in which somebody changed rows."""
    to = os.path.join(os.path.dirname(pack), name)
    shutil.copy(pack, to)
    with sqlite3.connect(to) as database:
        for statement in statements:
            database.execute(statement)
    database.close()
    return to


def forged_packs(pack):
    return [
        altered(pack, "words.standpoint",
                "UPDATE edit SET value = replace(value, 'They showed us', 'They hid from us') "
                "WHERE kind = 'add-note'"),
        altered(pack, "author.standpoint",
                "UPDATE edit SET author = (SELECT author FROM edit WHERE kind = 'settle' LIMIT 1) "
                "WHERE kind = 'rate'"),
        altered(pack, "rating.standpoint",
                "UPDATE edit SET value = replace(value, 'green', 'red') WHERE kind = 'rate'"),
        altered(pack, "time.standpoint", "UPDATE edit SET at = at + 1 WHERE kind = 'sign'"),
        altered(pack, "trigger.standpoint",
                "CREATE TRIGGER forged AFTER INSERT ON edit BEGIN SELECT 1; END"),
    ]


def play(day):
    ann = day.ann
    word = day.word({"panel"})
    ann.act("note", "--kind", "evidence", "--point", "4", f"They showed us {word}")
    genuine = ann.pack()
    before = day.lead.whole_of(day.id)
    for pack in forged_packs(genuine):
        said = day.lead.refused("merge", day.lead.casebook, pack)
        day.check(day.lead.whole_of(day.id) == before, f"{pack} changed something")
        day.check("Traceback" not in said and "standpoint-cli:" in said, f"{pack}: {said}")
    unsigned = altered(genuine, "unsigned.standpoint", "DELETE FROM signed")
    said = day.lead.does("merge", day.lead.casebook, unsigned, "--preview")
    day.check("did not sign" in said or "Not signed" in said, f"an unsigned pack is not told: {said}")
    day.lead.takes(genuine, genuine)
    day.check(word in day.lead.whole_of(day.id), "a genuine pack was kept out after a forged one")
    day.check("Nothing is new" in day.lead.takes(day.late), "a late pack brought something")
    pdfs(day)
    orders(day)


def pdfs(day):
    genuine, plain = day.lead.path("first-team.pdf"), day.lead.path("plain.pdf")
    subprocess.run(("qpdf", "--qdf", "--object-streams=disable", genuine, plain), check=True)
    data = leaks.bytes_of(plain)
    day.check(b'"green"' in data, "the report has its data no more where it is looked for")
    other = day.lead.path("altered.pdf")
    with open(other, "wb") as file:
        file.write(data.replace(b'"green"', b'"amber"'))
    day.lead.refused("verify", other)
    foreign = day.lead.path("foreign.pdf")
    with open(foreign, "wb") as file:
        file.write(b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                   b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                   b"trailer<</Root 1 0 R>>\n%%EOF\n")
    day.lead.refused("verify", foreign)


def orders(day):
    """Whoever takes all packs in whatever order knows the same."""
    packs = [home.pack() for home in day.assessors] + [day.lead.pack(assessment=day.id)]
    wholes = set()
    chosen = list(itertools.permutations(packs))[::5]
    for number, order in enumerate(chosen):
        home = Home(day.ann.cli, os.path.dirname(day.ann.folder), f"order{number} Reader")
        for pack in order:
            home.takes(pack)
        wholes.add(home.whole())
    day.check(len(wholes) == 1, f"{len(wholes)} different exports from {len(chosen)} orders")
    for home in (day.lead, *day.assessors, day.olga):
        home.takes(*packs)
    known = {home.whole_of(day.id) for home in (day.lead, *day.assessors, day.olga)}
    day.check(known == wholes, "the homes of the panel do not know the same")
