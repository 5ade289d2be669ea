#include "core/assessment/Import.h"
#include "core/assessment/KeptHere.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

AddNote note(Audience audience)
{
    AddNote add;
    add.note.text = "Between us";
    add.note.audience = audience;
    return add;
}

} // namespace

TEST_CASE("on the panel a note stays here while it is released to nobody")
{
    smallPanel::Day day;
    day.make(noteRecord("mine"), note(Audience::Panel));
    day.make(noteRecord("told"), note(Audience::Team));
    const std::set<RecordId> kept{noteRecord("mine"), noteRecord("told"), memberRecord("lead"),
                                  noteRecord("gone")};
    const Assessment left = withoutKept(day.ledger, kept, {}).assessment();
    CHECK(left.note("mine") == nullptr);
    CHECK(left.note("told") != nullptr);
    CHECK(left.member("lead") != nullptr);

    day.make(noteRecord("mine"), Release{Audience::Team});
    CHECK(withoutKept(day.ledger, kept, {}).assessment().note("mine") != nullptr);
    CHECK(withoutKept(day.ledger, {}, {}).edits() == day.ledger.edits());
}

TEST_CASE("a note that a recommendation was made of goes with it")
{
    smallPanel::Day day;
    day.make(noteRecord("mine"), note(Audience::Panel));
    Recommend recommend;
    recommend.recommendation.text = "Do it";
    recommend.recommendation.notes = {"mine"};
    day.make(recommendationRecord("r1"), recommend);
    CHECK_FALSE(mayStayHere(day.ledger, noteRecord("mine"), {}));
    CHECK(withoutKept(day.ledger, {noteRecord("mine")}, {}).assessment().note("mine") != nullptr);
    day.make(recommendationRecord("r1"), Remove{});
    CHECK(mayStayHere(day.ledger, noteRecord("mine"), {}));
}

TEST_CASE("who was handed an assessment keeps what they wrote, whoever they let read it")
{
    smallPanel::Day day;
    day.make(noteRecord("handed"), note(Audience::Public));
    Ledger theirs("rod", asEdits(day.ledger.assessment(), smallPanel::editions()));
    AddNote own = note(Audience::Team);
    own.note.from = Reader::Team;
    theirs.add(std::vector{theirs.compose(day.next(), noteRecord("own"), own, "somebody", {})});
    const std::set<RecordId> kept{noteRecord("handed"), noteRecord("own")};
    const Assessment left = withoutKept(theirs, kept, Reader::Team).assessment();
    CHECK(left.note("handed") != nullptr);
    CHECK(left.note("own") == nullptr);
}
