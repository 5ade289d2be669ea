#include "core/support/PlainText.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("every end of a line that programs know becomes a line feed, and no-break spaces stay")
{
    CHECK(withLineFeeds("a\r\nb\rc\nd\ve\ff\u0085g\u2028h\u2029i") == "a\nb\nc\nd\ne\nf\ng\nh\ni");
    CHECK(withLineFeeds("\r\n\r\n\v") == "\n\n\n");
    CHECK(withLineFeeds("12\u00A0km\tand\u202F5 \u200Bmore") ==
          "12\u00A0km\tand\u202F5 \u200Bmore");
    CHECK(withLineFeeds("\xFF\xE2\x80") == "\xFF\xE2\x80");
}

TEST_CASE("control characters go, line feeds and tabs stay")
{
    CHECK(withoutControls("\x01three\tfour\n\x7F\u0090é\x1B") == "three\tfour\né");
}

TEST_CASE("a control character is told by its number and what stands before it")
{
    CHECK(controlCharacterIn("one two\x01three", 7) ==
          "the control character U+0001 behind \"one two\"");
    CHECK(controlCharacterIn("\u0090", 0) == "the control character U+0090");
    CHECK(controlCharacterIn("é, and then many more words\x7F", 28) ==
          "the control character U+007F behind \"é, and then many more words\"");
    CHECK(controlCharacterIn("the first of these words goes, and the rest stays\x07", 49) ==
          "the control character U+0007 behind \"words goes, and the rest stays\"");
}
