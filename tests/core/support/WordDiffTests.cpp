#include "core/support/WordDiff.h"

#include <catch2/catch.hpp>

#include <random>

using namespace core;
using Kind = WordRun::Kind;

namespace {

std::string without(const std::vector<WordRun>& runs, Kind kind)
{
    std::string text;
    for (const WordRun& run : runs) {
        text += run.kind == kind ? std::string() : run.text;
    }
    return text;
}

} // namespace

TEST_CASE("two texts are compared word by word")
{
    const auto runs = wordDiff("The gaps are known and planned for.", "The gaps are wide and old.");
    CHECK(runs == std::vector<WordRun>{{Kind::Same, "The gaps are "},
                                       {Kind::OnlyBefore, "known "},
                                       {Kind::OnlyAfter, "wide "},
                                       {Kind::Same, "and "},
                                       {Kind::OnlyBefore, "planned for."},
                                       {Kind::OnlyAfter, "old."}});
    CHECK(wordDiff("", "").empty());
    CHECK(wordDiff("same", "same") == std::vector<WordRun>{{Kind::Same, "same"}});
    CHECK(wordDiff("", "new") == std::vector<WordRun>{{Kind::OnlyAfter, "new"}});
}

TEST_CASE("both texts can be put together again from their comparison")
{
    std::mt19937 engine(7);
    const auto random = [&] {
        static const char* const words[] = {"a ", "b ", "c\n", " ", "dé ", "b"};
        std::string text;
        for (auto left = engine() % 30; left > 0; --left) {
            text += words[engine() % 6];
        }
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string before = random();
        const std::string after = random();
        const auto runs = wordDiff(before, after);
        REQUIRE(without(runs, Kind::OnlyAfter) == before);
        REQUIRE(without(runs, Kind::OnlyBefore) == after);
    }
}

TEST_CASE("very long texts that share nothing are compared at once")
{
    std::string before;
    std::string after;
    for (int i = 0; i < 20000; ++i) {
        before += "x" + std::to_string(i) + " ";
        after += "y" + std::to_string(i) + " ";
    }
    const auto runs = wordDiff(before, after);
    CHECK(runs.size() == 2);
}
