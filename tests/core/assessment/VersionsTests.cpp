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
    CHECK(changed[0] == Difference{outcomeRecord(point(1)), Aspect::Verdict,
                                   Said{{Verdict{"amber"}}, {}}, Said{{Verdict{"green"}}, {}}});
    CHECK(changed[1] == Difference{outcomeRecord(point(1)), Aspect::Text, Said{{}, "Not tried"},
                                   Said{{}, "Tried since"}});
    CHECK(changed[2].record == noteRecord("n1"));
    CHECK(changed[2].after.isNothing());
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

TEST_CASE("a version is known by its whole fingerprint, and by the short one that was kept before")
{
    smallPanel::Day day;
    const std::string whole = fingerprintOf(day.ledger);
    CHECK(whole.size() == 64);
    CHECK(shortForm(whole).size() == 9);
    CHECK(shortForm(shortForm(whole)) == shortForm(whole));
    std::string alike = whole;
    alike.back() = alike.back() == '0' ? '1' : '0';
    REQUIRE(shortForm(alike) == shortForm(whole));
    CHECK(isFingerprintOf(whole, whole));
    CHECK_FALSE(isFingerprintOf(alike, whole));
    CHECK(isFingerprintOf(shortForm(whole), whole));
    CHECK_FALSE(isFingerprintOf("7f3a 91c2", whole));
    CHECK_FALSE(isFingerprintOf("", whole));

    // What an older program wrote stands as it did.
    day.make(confirmationRecord("research"), Confirm{shortForm(whole)}, "research");
    Sign sign = signNow(day.ledger, "", std::nullopt, {2026, 11, 23});
    CHECK(sign.signature.fingerprint == whole);
    sign.signature.fingerprint = shortForm(whole);
    day.make(signatureRecord(1), sign);
    CHECK(confirmedBy(day.ledger) == std::vector<PersonId>{"research"});
    REQUIRE(standingSignature(day.ledger) != nullptr);
    day.make(outcomeRecord(smallPanel::point(1)), Settle{"green", "Seen"});
    CHECK(confirmedBy(day.ledger).empty());
    CHECK(standingSignature(day.ledger) == nullptr);
}

TEST_CASE("two texts with the same short fingerprint are two versions")
{
    smallPanel::Day day;
    Sign sign = signNow(day.ledger, "", std::nullopt, {2026, 11, 23});
    char& last = sign.signature.fingerprint.back();
    last = last == '0' ? '1' : '0';
    day.make(signatureRecord(1), sign);
    CHECK(standingSignature(day.ledger) == nullptr);
    day.make(confirmationRecord("lead"), Confirm{sign.signature.fingerprint});
    CHECK(confirmedBy(day.ledger).empty());
}
