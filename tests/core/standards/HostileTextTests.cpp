#include "core/standards/StandardReader.h"
#include "core/support/File.h"
#include "tests/core/standards/SmallStandard.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

using namespace core;

namespace {

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += piece;
    }
    return text;
}

/// The only fault in `yaml`.
std::string soleFault(const std::string& yaml)
{
    const auto start = std::chrono::steady_clock::now();
    const StandardReading reading = readStandard(yaml, "t");
    // Generous, for a busy machine under the sanitizers; an endless walk is still caught.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
    CHECK_FALSE(reading.standard);
    REQUIRE(reading.faults.size() == 1);
    return toString(reading.faults.front());
}

/// The faults that the comment at the head of a broken file announces: "# 7:3 words of the
/// message".
std::vector<std::string> announced(const std::string& text)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; text.compare(at, 2, "# ") == 0;) {
        const auto end = text.find('\n', at);
        result.push_back(text.substr(at + 2, end - at - 2));
        at = end + 1;
    }
    return result;
}

} // namespace

TEST_CASE("every broken file has the faults that its head announces, and no others")
{
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(TEST_DATA_DIR "/standards")) {
        const std::string name = file.path().filename().string();
        if (!name.starts_with("broken-")) {
            continue;
        }
        INFO(name);
        const std::string text = readFile(file.path(), largestStandardBytes).value();
        std::vector<std::string> found;
        for (const Diagnostic& fault : readStandard(text, "t").faults) {
            found.push_back(std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " +
                            fault.message);
        }
        CHECK(found == announced(text));
        ++files;
    }
    CHECK(files > 5);
}

TEST_CASE("text that is not UTF-8 is refused where it starts to be something else")
{
    CHECK(soleFault(smallStandardWith("Wales", "Tŷ\xC3\x28")) ==
          "t:6:11: error: the text is not UTF-8 from here; save it as UTF-8");
    CHECK(soleFault(smallStandardWith("Wales", "\xED\xA0\x80")) ==
          "t:6:9: error: the text is not UTF-8 from here; save it as UTF-8");
    // The parser takes such a byte for the end of the text where it stands outside values.
    CHECK(soleFault(smallStandardWith("Wales", "Wales # \x80")) ==
          "t:6:17: error: the text is not UTF-8 from here; save it as UTF-8");
    CHECK(soleFault(smallStandardWith("nation", "\xF4\x90\x80\x80")) ==
          "t:6:1: error: the text is not UTF-8 from here; save it as UTF-8");
}

TEST_CASE("other encodings and byte order marks are refused in words that say what to do")
{
    using namespace std::string_literals;
    CHECK(soleFault("\xFF\xFE"s + "f\0o\0"s) ==
          "t:1:1: error: the file is UTF-16; save it as UTF-8");
    CHECK(soleFault("\xFE\xFF"s + "\0f\0o"s) ==
          "t:1:1: error: the file is UTF-16; save it as UTF-8");
    CHECK(soleFault("\xEF\xBB\xBF" + std::string(smallStandard)) ==
          "t:1:1: error: the file starts with a byte order mark; save it as UTF-8 without one");
}

TEST_CASE("control characters are refused, also behind escapes")
{
    const std::string message =
        "error: control characters are not read; delete the one that stands here";
    CHECK(soleFault(smallStandardWith("Wales", "Wa\x01les")) == "t:6:11: " + message);
    CHECK(soleFault(smallStandardWith("Wales", std::string("\0", 1))) == "t:6:9: " + message);
    CHECK(soleFault(smallStandardWith("Wales", "ŵ\xC2\x85")) == "t:6:10: " + message);
    CHECK(soleFault(smallStandardWith("Wales", "a\rb")) == "t:6:10: " + message);
    CHECK(soleFault(smallStandardWith("Wales", "\"a\\x07\"")) ==
          "t:6:9: error: the text has an escape for a control character or for no character at "
          "all; leave it out");
}

TEST_CASE("line ends of Windows are read like any other")
{
    std::string text;
    for (const char letter : smallStandard) {
        text += letter == '\n' ? "\r\n" : std::string(1, letter);
    }
    CHECK(readStandard(text, "t").standard);
}

TEST_CASE("anchors, aliases and tags are refused where they stand")
{
    CHECK(soleFault(smallStandardWith("Wales", "&w Wales")) ==
          "t:6:9: error: anchors (&name) are not read; leave the anchor out");
    CHECK(soleFault(smallStandardWith("Wales", "*w")) ==
          "t:6:9: error: aliases (*name) are not read; write the value out again");
    CHECK(soleFault(smallStandardWith("Wales", "!!str Wales")) ==
          "t:6:9: error: tags (!name) are not read; leave the tag out");
}

TEST_CASE("a bomb of aliases is refused and never unfolded")
{
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char letter = 'b'; letter <= 'k'; ++letter) {
        const std::string before = "*" + std::string(1, static_cast<char>(letter - 1));
        bomb += std::string(1, letter) + ": &" + letter + " [" + before;
        bomb += repeated(", " + before, 9) + "]\n";
    }
    const auto faults = readStandard(bomb, "t").faults;
    const auto aliases = std::count_if(faults.begin(), faults.end(), [](const Diagnostic& fault) {
        return fault.message.starts_with("aliases ");
    });
    CHECK(aliases == 100);
}

TEST_CASE("nesting deeper than 32 levels is refused, however deep")
{
    const std::string message =
        "error: lists and mappings are nested deeper than 32 levels; flatten them";
    CHECK(soleFault(repeated("[", 100'000)).ends_with(message));
    CHECK(soleFault(repeated("[", 100'000) + repeated("]", 100'000)) == "t:1:33: " + message);
    CHECK(soleFault(repeated("- ", 100'000)) == "t:1:65: " + message);
    CHECK(soleFault(repeated("{a: ", 100'000)).ends_with(message));
}

TEST_CASE("four megabytes are looked at, one byte more is not")
{
    std::string text(smallStandard);
    text += "#";
    text.resize(largestStandardBytes, 'x');
    CHECK(readStandard(text, "t").standard);
    CHECK(soleFault(text + "x") ==
          "t:1:1: error: the file is larger than the 4 MB that are read; shorten it");
}

TEST_CASE("more values than any standard has are refused")
{
    CHECK(soleFault("[" + repeated("a,\n", 1'000'000) + "]").find("100,000 values") !=
          std::string::npos);
}

TEST_CASE("after 200 faults it is enough")
{
    const auto faults = readStandard(repeated("- &a x\n", 30'000), "t").faults;
    REQUIRE(faults.size() == 201);
    CHECK(faults.back().message == "there are more faults than these; mend these first");
}

TEST_CASE("what is not YAML is refused with a place")
{
    CHECK(soleFault(smallStandardWith("Wales", "\"Wales"))
              .ends_with("A quote opens on line 6 and closes on another; is one missing?"));
    CHECK(soleFault(std::string(smallStandard) + "unverified: 'none\n") ==
          "t:51:13: error: expected a closing quote for the one that opens here");
    CHECK(soleFault("a:\n\tb: 1\n").starts_with("t:2:1: error: this is not YAML ("));
    CHECK(soleFault("") == "t:1:1: error: the file is empty; expected a standard");
    CHECK(soleFault("# only a comment\n") ==
          "t:1:1: error: the file is empty; expected a standard");
    CHECK(soleFault("hello") == "t:1:1: error: expected a standard as a mapping from keys to "
                                "values, found 'hello'");
    CHECK(soleFault(std::string(smallStandard) + "---\na: 1\n") ==
          "t:51:1: error: expected the end of the file: it holds one document");
}

TEST_CASE("a standard cut short anywhere is refused or whole, and never a crash")
{
    for (std::size_t length = 0; length < smallStandard.size(); ++length) {
        const auto reading = readStandard(smallStandard.substr(0, length), "t");
        CHECK(reading.standard.has_value() == reading.faults.empty());
    }
}
