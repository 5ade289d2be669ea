#include "core/support/Ascii.h"
#include "core/support/File.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace core;

TEST_CASE("only the letters and digits of ASCII count as such")
{
    const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int byte = 0; byte < 256; ++byte) {
        const char letter = static_cast<char>(byte);
        CHECK(isAsciiLetter(letter) == (letters.find(letter) < letters.size()));
        CHECK(isAsciiDigit(letter) == (byte >= 48 && byte <= 57));
        CHECK(isAsciiLetterOrDigit(letter) == (isAsciiLetter(letter) || isAsciiDigit(letter)));
    }
    CHECK(asciiLower('Z') == 'z');
    CHECK(asciiUpper('a') == 'A');
    CHECK(asciiLower('[') == '[');
    CHECK(asciiUpper('\xE9') == '\xE9');
}

TEST_CASE("no file of the domain asks the machine's locale what a letter or a number is")
{
    const std::vector<std::string> asking{"isalnum", "isalpha",  "isdigit", "isspace", "isupper",
                                          "islower", "isxdigit", "ispunct", "isprint", "tolower",
                                          "toupper", "strtod",   "stoi",    "stol",    "stoul",
                                          "stof",    "stod",     "sscanf",  "strcoll", "locale"};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(SOURCE_DIR "/core")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") {
            continue;
        }
        const std::string text = readFile(entry.path(), 1 << 20).value();
        for (const std::string& name : asking) {
            INFO(entry.path() << " calls std::" << name);
            CHECK(text.find("std::" + name + "(") == std::string::npos);
        }
    }
}
