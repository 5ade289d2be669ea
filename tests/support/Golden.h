#pragma once

#include "core/support/File.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>

/// Compares `got` with the file tests/data/golden/`name`, byte by byte. With UPDATE_GOLDEN=1 in the
/// environment the file is written anew instead; the difference is then reviewed before it is
/// committed.
inline void checkGolden(const std::string& name, const std::string& got)
{
    const auto path = std::filesystem::path(TEST_DATA_DIR) / "golden" / name;
    if (const char* update = std::getenv("UPDATE_GOLDEN"); update && std::string(update) == "1") {
        std::filesystem::create_directories(path.parent_path());
        REQUIRE(core::writeFile(path, got));
        return;
    }
    const auto expected = core::readFile(path, std::size_t{64} << 20);
    REQUIRE(expected);
    if (got == *expected) {
        SUCCEED();
        return;
    }
    std::size_t at = 0;
    while (at < got.size() && at < expected->size() && got[at] == (*expected)[at]) {
        ++at;
    }
    const std::size_t from = at < 60 ? 0 : at - 60;
    FAIL(name << " differs from byte " << at << " on.\nexpected: …" << expected->substr(from, 160)
              << "\ngot:      …" << got.substr(from, 160));
}
