#pragma once

#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"

#include <sys/wait.h>

#include <cstdlib>
#include <string>

/// What axe in headless Chromium said of a page.
struct HtmlCheck {
    bool couldRun = false;
    bool holds = false;
    std::string said;
};

inline HtmlCheck checkHtml(const std::string& html)
{
    const TemporaryFolder folder;
    if (!core::writeFile(folder / "report.html", html)) {
        return {true, false, "the file could not be written"};
    }
    const std::string command =
        "sh '" SOURCE_DIR "/tests/support/html-check.sh' '" HTML_CHECK_DIR "' '" +
        (folder / "report.html").string() + "' >'" + (folder / "output").string() + "' 2>&1";
    const int status = WEXITSTATUS(std::system(command.c_str()));
    const auto said = core::readFile(folder / "output", std::size_t{1} << 20);
    return {status != 77, status == 0, said ? *said : std::string()};
}
