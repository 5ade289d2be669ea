#pragma once

#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"

#include <sys/wait.h>

#include <cstdlib>
#include <string>

/// What docx-check.py said of a DOCX.
struct DocxCheck {
    bool couldRun = false;
    bool holds = false;
    std::string said;
};

/// `expected` are the texts that must stand in it, one a line, in reading order. All elements
/// called `without` are taken out before.
inline DocxCheck checkDocx(const std::string& bytes, const std::string& expected,
                           const std::string& without = {})
{
    const TemporaryFolder folder;
    if (!core::writeFile(folder / "report.docx", bytes) ||
        !core::writeFile(folder / "expected.txt", expected)) {
        return {true, false, "the files could not be written"};
    }
    // Debian's own Python has the reader where another stands before it on the path.
    const std::string command = "p=python3; $p -c 'import docx' 2>/dev/null || p=/usr/bin/python3; "
                                "$p '" SOURCE_DIR "/tests/support/docx-check.py' '" +
                                (folder / "report.docx").string() + "' '" +
                                (folder / "expected.txt").string() + "' en-GB" +
                                (without.empty() ? "" : " --without " + without) + " >'" +
                                (folder / "output").string() + "' 2>&1";
    const int status = WEXITSTATUS(std::system(command.c_str()));
    const auto said = core::readFile(folder / "output", std::size_t{1} << 20);
    return {status != 77 && status != 127, status == 0, said ? *said : std::string()};
}
