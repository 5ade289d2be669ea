#pragma once

#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>

/// Whether `program` is installed.
inline bool canRun(const std::string& program)
{
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

/// What `command` prints when it reads `input`.
inline std::string filtered(const std::string& command, const std::string& input)
{
    const TemporaryFolder folder;
    REQUIRE(core::writeFile(folder / "in", input));
    const std::string line = command + " <'" + (folder / "in").string() + "' >'" +
                             (folder / "out").string() + "' 2>'" + (folder / "err").string() + "'";
    if (std::system(line.c_str()) != 0) {
        const auto said = core::readFile(folder / "err", std::size_t{1} << 20);
        FAIL(command << ": " << (said ? *said : std::string()));
    }
    return core::readFile(folder / "out", std::size_t{64} << 20).value();
}
