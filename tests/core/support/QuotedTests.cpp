#include "core/support/Quoted.h"

#include <catch2/catch.hpp>

#include <string>

using namespace core;

TEST_CASE("a text in double quotes has escapes where JSON and YAML need them")
{
    CHECK(inDoubleQuotes("Tŷ 🎉") == "\"Tŷ 🎉\"");
    CHECK(inDoubleQuotes("a\"b\\c/\n\t\r\b\f") == R"("a\"b\\c/\n\t\r\b\f")");
    CHECK(inDoubleQuotes(std::string("\0\x1F\x7F", 3)) == "\"\\u0000\\u001f\x7F\"");
    CHECK(inDoubleQuotes("ŵ\xC3(") == "\"ŵ\xEF\xBF\xBD(\"");
}

TEST_CASE("a text in a message is short, and ASCII alone")
{
    CHECK(inQuotes("a\"\x1B[2J") == R"("a\"\u001b[2J")");
    CHECK(inQuotes("Tŷ\x7F") == R"("T\u0177\u007f")");
    CHECK(inQuotes("🎉") == R"("\ud83c\udf89")");
    CHECK(inQuotes(std::string(59, 'a') + "ŵŵ") == "\"" + std::string(59, 'a') + "...\"");
}
