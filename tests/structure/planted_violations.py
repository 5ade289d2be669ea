#!/usr/bin/env python3
"""Plants one violation after another in a copy of the sources and sees that the check of includes
fails on each, and says where. `planted_violations.py ROOT`."""

import os
import shutil
import subprocess
import sys
import tempfile

CHECK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "includes.py")

# File, line that is added, what the check has to name.
VIOLATIONS = [
    ("core/support/Text.h", '#include "core/assessment/Ids.h"', "core/support may not know"),
    ("core/store/Database.h", '#include "core/packs/Pack.h"', "core/store may not know"),
    ("core/assessment/Edit.h", "#include <QString>", "<QString>"),
    ("core/packs/Merge.cpp", "#include <sqlite3.h>", "<sqlite3.h>"),
    ("core/packs/Merge.cpp", '#include "core/store/Database.h"', "through core/store/Database.h"),
    ("core/report/Report.cpp", "#include <nlohmann/json.hpp>", "<nlohmann/json.hpp>"),
    ("core/work/People.h", "#include <boost/any.hpp>", "a library without a line"),
    ("core/support/Time.h", '#include "core/support/Gone.h"', "which is not there"),
    ("core/store/Database.h", '#include "core/store/Casebook.h"', "a circle"),
    ("app/Command.h", "#include <QWidget>", "only app/main.cpp"),
    ("core/attic/Old.h", "#pragma once", "this folder is in no layer"),
]


def check(root):
    run = subprocess.run([sys.executable, CHECK, root], capture_output=True, text=True, check=False)
    return run.returncode, run.stdout


def main():
    with tempfile.TemporaryDirectory() as copy:
        for top in ("core", "ui", "app"):
            shutil.copytree(os.path.join(sys.argv[1], top), os.path.join(copy, top))
        code, said = check(copy)
        if code != 0:
            sys.exit("the sources do not pass as they are:\n" + said)
        for name, line, expected in VIOLATIONS:
            path = os.path.join(copy, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            before = None
            if os.path.exists(path):
                with open(path, encoding="utf-8") as file:
                    before = file.read()
            with open(path, "w", encoding="utf-8") as file:
                file.write(line + "\n" + (before or ""))
            code, said = check(copy)
            if code == 0 or expected not in said or (expected != "a circle" and name not in said):
                sys.exit(f"{line} in {name} was not told as '{expected}':\n{said}")
            if before is None:
                os.remove(path)
            else:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(before)


if __name__ == "__main__":
    main()
