#!/usr/bin/env python3
"""Adds a field to each value that a reader may be given a cut of, in a copy, and sees that the
cutting does not compile until somebody has decided who reads it. `cut_fields.py ROOT COMPILER`."""

import os
import re
import subprocess
import sys
import tempfile

# What AudienceView.cpp takes apart.
VALUES = ["Service", "Origin", "Member", "Note", "Outcome", "Recommendation", "TeamRole",
          "Signature", "Answer", "Attachment", "DeclaredResult", "Assessment"]


def compiled(root, compiler, headers):
    command = [compiler, "-std=c++20", "-fsyntax-only", "-I", headers, "-I", root,
               os.path.join(root, "core/assessment/AudienceView.cpp")]
    run = subprocess.run(command, capture_output=True, text=True,
                         env={**os.environ, "LC_ALL": "C"}, check=False)
    return run.returncode == 0, run.stderr


def main():
    root, compiler = sys.argv[1:]
    with open(os.path.join(root, "core/assessment/Assessment.h"), encoding="utf-8") as file:
        header = file.read()
    with tempfile.TemporaryDirectory() as headers:
        copy = os.path.join(headers, "core/assessment/Assessment.h")
        os.makedirs(os.path.dirname(copy))

        def write(text):
            with open(copy, "w", encoding="utf-8") as file:
                file.write(text)

        write(header)
        works, said = compiled(root, compiler, headers)
        if not works:
            sys.exit("the cutting does not compile as it is:\n" + said)
        grown = header
        for value in VALUES:
            grown, found = re.subn(r"(struct " + value + r" \{\n)", r"\1    std::string secret{};\n",
                                   grown)
            if found != 1:
                sys.exit(f"there is no struct {value} in Assessment.h")
        write(grown)
        _, said = compiled(root, compiler, headers)
    silent = [value for value in VALUES
              if not re.search(r"'const (core::)?" + value + "' decomposes", said)]
    if silent:
        sys.exit("a new field would go out without a decision in: " + ", ".join(silent))


if __name__ == "__main__":
    main()
