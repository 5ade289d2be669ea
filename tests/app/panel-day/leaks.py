"""Searches what readers are handed for words that are not theirs."""

import glob
import json
import os
import re
import sqlite3
import subprocess
import zipfile

READERS = ("panel", "team", "sponsor", "public")
FORMATS = ("pdf", "html", "docx", "markdown", "govspeak", "csv", "json", "jsonl")


def bytes_of(path):
    with open(path, "rb") as file:
        return file.read()


def inside(path):
    """All bytes that a reader of the file can get at."""
    if os.path.isdir(path):
        return b"\n".join(inside(one) for one in sorted(glob.glob(os.path.join(path, "*"))))
    raw = bytes_of(path)
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(path) as archive:
            parts = [archive.read(name) + name.encode() for name in archive.namelist()]
        return b"\n".join([raw, *parts])
    if raw.startswith(b"%PDF"):
        return raw + pdf_parts(path)
    if raw.startswith(b"SQLite format 3"):
        return raw + rows_of(path)
    return raw


def pdf_parts(path):
    said = lambda *command: subprocess.run(command, capture_output=True, check=False).stdout
    parts = [said("pdftotext", "-layout", path, "-"), said("pdftotext", "-raw", path, "-"),
             said("qpdf", "--qdf", "--object-streams=disable", "--stream-data=uncompress", path, "-")]
    folder = path + ".files"
    os.makedirs(folder, exist_ok=True)
    subprocess.run(("pdfdetach", "-saveall", "-o", folder, path), capture_output=True, check=False)
    parts += [bytes_of(os.path.join(folder, name)) + name.encode() for name in os.listdir(folder)]
    return b"\n".join(parts)


def rows_of(path):
    """Blobs as hexadecimal digits too, in which ids are written elsewhere."""
    parts = []
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for name in names:
            try:
                rows = database.execute(f'SELECT * FROM "{name}"').fetchall()
            except sqlite3.Error:
                continue  # The search index has tables that only SQLite itself reads.
            for value in (value for row in rows for value in row if value is not None):
                parts.append(value + value.hex().encode() if isinstance(value, bytes)
                             else str(value).encode())
    return b"\n".join(parts)


def folded(data):
    """A word may be broken at the end of a line, and stand there as UTF-16."""
    text = data.decode("utf-8", "replace").casefold()
    wide = data.replace(b"\0", b"").decode("utf-8", "replace").casefold()
    return re.sub(r"[\s\u00ad-]+", "", text) + "\n" + re.sub(r"[\s\u00ad-]+", "", wide)


def found(data, words):
    text = folded(data)
    return [word for word in words if re.sub(r"[\s-]+", "", word.casefold()) in text]


def reports(day, name, version=None):
    """Every report of the lead's for every reader, by reader."""
    more = ("--version", str(version)) if version else ()
    made = {}
    lead = day.lead
    for reader in READERS:
        for form in FORMATS:
            if version and form in ("csv", "json", "jsonl"):
                continue
            to = lead.path(f"{name}-{reader}.{form}")
            lead.does("export", lead.casebook, "--assessment", day.id, "--format", form,
                      "--audience", reader, "-o", to, *more)
            made.setdefault(reader, []).append(to)
    return made


def look_for(day, handed, must_have_all):
    """`handed` are files by reader, in which together stands all that is theirs, or not."""
    ids = [day.id, *day.notes, *day.recommendations,
           *(member["id"] for member in json.loads(day.lead.does(
               "people", day.lead.casebook, "--assessment", day.id, "--json")))]
    for reader, files in handed.items():
        theirs = [word for word, readers in day.words.items() if reader in readers]
        secret = [word for word in day.words if word not in theirs] + list(day.here)
        missing = set(theirs)
        for path in files:
            data = inside(path)
            missing.difference_update(found(data, missing))
            for word in found(data, secret):
                day.check(False, f"{os.path.basename(path)} for {reader} holds {word}, which is for "
                                 f"{day.words.get(word) or 'one home alone'}")
            if reader != "panel":
                for one in found(data, ids):
                    day.check(False, f"{os.path.basename(path)} for {reader} holds the id {one}")
        # What is theirs is found, so that what is not found is not there.
        if must_have_all and missing:
            day.check(False, f"{reader} is not handed {sorted(missing)}")
