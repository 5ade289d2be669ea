#include "core/assessment/Edit.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("a change fits only the records it is about")
{
    CHECK(fits(AddNote{}, RecordKind::Note));
    CHECK_FALSE(fits(AddNote{}, RecordKind::Recommendation));
    CHECK(fits(SetText{}, RecordKind::Note));
    CHECK(fits(SetText{}, RecordKind::Recommendation));
    CHECK_FALSE(fits(SetText{}, RecordKind::Outcome));
    CHECK(fits(SetPriority{}, RecordKind::Recommendation));
    CHECK_FALSE(fits(SetPriority{}, RecordKind::Note));
    CHECK(fits(Settle{}, RecordKind::Outcome));
    CHECK_FALSE(fits(Settle{}, RecordKind::Rating));
    CHECK(fits(Remove{}, RecordKind::Note));
    CHECK_FALSE(fits(Remove{}, RecordKind::Assessment));
}

TEST_CASE("there is room for more than 32 aspects")
{
    for (unsigned i = 0; i < 64; ++i) {
        CHECK(only(static_cast<Aspect>(i)) == AspectSet{1} << i);
    }
}

TEST_CASE("two questions of one point are two records")
{
    const PointRef point{"gds-2019", 1};
    CHECK(askedRecord({point, "Who?"}) != askedRecord({point, "Why?"}));
    CHECK(askedRecord({point, "Who?"}) == askedRecord({point, "Who?"}));
}
