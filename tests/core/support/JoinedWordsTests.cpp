#include "core/support/JoinedWords.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("a list of words comes back from its text as it was, with empty words and with one")
{
    using Words = std::vector<std::string>;
    for (const Words& words :
         {Words{"green"}, Words{""}, Words{"", "", "red"}, Words{"not-met", "", "met", ""}}) {
        const JoinedWords list(words);
        CHECK(list.words() == words);
        CHECK(list.size() == words.size());
        CHECK(JoinedWords::split(list.joined()) == list);
    }
    CHECK(JoinedWords(Words{"", "red"}).joined() == ",red");
}

TEST_CASE("a list of no words is none with one empty word, though their texts are alike")
{
    const JoinedWords none;
    CHECK(none.words().empty());
    CHECK(none.joined() == JoinedWords({""}).joined());
    CHECK_FALSE(none == JoinedWords({""}));
}
