#include "core/support/WrappedLines.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("a paragraph that a mail program broke at one width is one again")
{
    CHECK(withWrappedLinesJoined(
              "The panel asked how the team had chosen whom to invite to the second\n"
              "round of visits, and heard that nobody had thought of people who use\n"
              "a switch.\n\nThanks") ==
          "The panel asked how the team had chosen whom to invite to the second round of visits, "
          "and heard that nobody had thought of people who use a switch.\n\nThanks");
    CHECK(withWrappedLinesJoined(
              "Nobody could say which of the three forms is the one that people are\n"
              "sent to first.") == "Nobody could say which of the three forms is the one that "
                                   "people are sent to first.");
}

TEST_CASE("lines that somebody broke stay")
{
    for (const std::string text :
         {"One thing\nanother thing\na third", "- one\n- two",
          "A line that is long enough to look as if it had been broken by a mailer.\nAnother line",
          "A line that is long enough to look as if it had been broken in the middle\nA new one",
          "This line has room for a good many more words behind it, as it is short\nof\nthe end "
          "and this one is much longer than the first of all",
          "The first of these lines is followed by one which is a list of many things\n- one",
          ""}) {
        CHECK(withWrappedLinesJoined(text) == text);
    }
}
