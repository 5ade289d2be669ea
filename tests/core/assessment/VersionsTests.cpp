#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;

TEST_CASE("confirming, signing and answering leave the fingerprint as it is")
{
    smallPanel::Day day;
    day.make(outcomeRecord(point(1)), Settle{"amber", "Not tried"});
    const std::string before = fingerprintOf(day.ledger);
    day.make(confirmationRecord("research"), Confirm{before}, "research");
    day.make(signatureRecord(1), signNow(day.ledger, "", std::nullopt, {2026, 11, 23}));
    day.make(answerRecord(outcomeRecord(point(1))), AnswerFinding{Stance::Challenge, "We did"},
             "team");
    CHECK(fingerprintOf(day.ledger) == before);
    REQUIRE(standingSignature(day.ledger) != nullptr);
    CHECK(standingSignature(day.ledger)->version == 1);
    CHECK(confirmedBy(day.ledger) == std::vector<PersonId>{"research"});
}

TEST_CASE("a change after the signature makes a new version, and the old one can still be read")
{
    smallPanel::Day day;
    day.make(outcomeRecord(point(1)), Settle{"amber", "Not tried"});
    Note note;
    note.text = "Seen once";
    day.make(noteRecord("n1"), AddNote{note});
    day.make(signatureRecord(1), signNow(day.ledger, "", Date{2026, 12, 7}, {2026, 11, 23}));
    const Assessment signedThen = day.ledger.assessment();

    day.make(outcomeRecord(point(1)), Settle{"green", "Tried since"});
    day.make(noteRecord("n1"), Remove{});
    CHECK(standingSignature(day.ledger) == nullptr);
    CHECK(confirmedBy(day.ledger).empty());
    const Sign second = signNow(day.ledger, "Point 1", std::nullopt, {2026, 11, 24});
    CHECK(second.signature.version == 2);
    day.make(signatureRecord(2), second);

    const auto old = versionOf(day.ledger, day.ledger.assessment().signatures.front());
    REQUIRE(old);
    CHECK(old->assessment().outcomes == signedThen.outcomes);
    CHECK(old->assessment().notes == signedThen.notes);
    CHECK(fingerprintOf(*old) == signedThen.signatures.front().fingerprint);

    const auto changed = differences(old->assessment(), day.ledger.assessment(), "lead");
    REQUIRE(changed.size() >= 3);
    CHECK(changed[0] == Difference{outcomeRecord(point(1)), Aspect::Verdict, "amber", "green"});
    CHECK(changed[1] ==
          Difference{outcomeRecord(point(1)), Aspect::Text, "Not tried", "Tried since"});
    CHECK(changed[2].record == noteRecord("n1"));
    CHECK(changed[2].after.empty());
}

TEST_CASE("a signature without its edits tells no version")
{
    smallPanel::Day day;
    CHECK_FALSE(versionOf(day.ledger, Signature{}));
    Signature strange;
    strange.heads = {EditId{{9, 9, 9}}};
    CHECK_FALSE(versionOf(day.ledger, strange));
}

TEST_CASE("working days leave out Saturdays and Sundays")
{
    CHECK(addWorkingDays({2026, 11, 23}, 10) == Date{2026, 12, 7});
    CHECK(addWorkingDays({2026, 11, 27}, 1) == Date{2026, 11, 30});
    CHECK(addWorkingDays({2026, 11, 28}, 1) == Date{2026, 11, 30});
    CHECK(addWorkingDays({2026, 11, 23}, 0) == Date{2026, 11, 23});
}

TEST_CASE("a team that is given no days to answer is not asked")
{
    CHECK_FALSE(answerDay({2026, 11, 23}, 0));
    CHECK(answerDay({2026, 11, 23}, 10) == Date{2026, 12, 7});
}
