#include "core/assessment/AudienceView.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"
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

TEST_CASE("a version is known by its whole fingerprint, and by those that earlier programs kept")
{
    smallPanel::Day day;
    const std::string whole = fingerprintOf(day.ledger);
    CHECK(whole.size() == 64);
    CHECK(shortForm(whole).size() == 9);
    CHECK(shortForm(shortForm(whole)) == shortForm(whole));
    const auto known = fingerprintsOf(day.ledger);
    REQUIRE(known.size() == 3);
    CHECK(known.contains(whole));
    CHECK_FALSE(known.contains(shortForm(whole)));
    CHECK_FALSE(known.contains(""));

    // What older programs wrote stands as it did: whole, and before that in the short form.
    for (const std::string& earlier : known) {
        smallPanel::Day then;
        then.make(confirmationRecord("research"), Confirm{earlier}, "research");
        Sign sign = signNow(then.ledger, "", std::nullopt, {2026, 11, 23});
        CHECK(sign.signature.fingerprint == whole);
        sign.signature.fingerprint = earlier;
        sign.signature.cuts.clear();
        then.make(signatureRecord(1), sign);
        CHECK(confirmedBy(then.ledger) == std::vector<PersonId>{"research"});
        REQUIRE(standingSignature(then.ledger) != nullptr);
        then.make(outcomeRecord(smallPanel::point(1)), Settle{"green", "Seen"});
        CHECK(confirmedBy(then.ledger).empty());
        CHECK(standingSignature(then.ledger) == nullptr);
    }
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

TEST_CASE("whoever judges and has not confirmed what stands there now is told, but not the signer")
{
    smallPanel::Day day;
    CHECK(notStandingByIt(day.ledger, "lead") == std::vector<PersonId>{"research"});
    day.make(confirmationRecord("research"), Confirm{fingerprintOf(day.ledger)}, "research");
    CHECK(notStandingByIt(day.ledger, "lead").empty());
    day.make(outcomeRecord(point(1)), Settle{"green", "Seen"});
    CHECK(notStandingByIt(day.ledger, "lead") == std::vector<PersonId>{"research"});
    Member away = smallPanel::member("research", Role::Assessor, "user-research");
    away.absence = "ill";
    day.make(memberRecord("research"), Enrol{away});
    CHECK(notStandingByIt(day.ledger, "lead").empty());
}

TEST_CASE("a cut that is made from a signed text is recognised, and one that was changed is not")
{
    smallPanel::Day day;
    day.make(outcomeRecord(point(1)), Settle{"amber", "Not tried"});
    Note note;
    note.text = "For the sponsor";
    note.audience = Audience::Sponsor;
    day.make(noteRecord("n1"), AddNote{note});
    day.make(signatureRecord(1), signNow(day.ledger, "", std::nullopt, {2026, 11, 23}));
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        Assessment cut = cutFor(day.ledger, reader);
        INFO(toWord(reader));
        REQUIRE(cut.signatures.size() == 1);
        // What other readers see would tell what this one does not.
        REQUIRE(cut.signatures.front().cuts.size() == 1);
        CHECK(cut.signatures.front().cuts.front().fingerprint == fingerprintOf(cut));
        CHECK(isSignedFor(cut.signatures.front(), cut));
        CHECK(fingerprintOf(cutFor(cut, reader)) == fingerprintOf(cut));

        // The reader's own casebook holds the cut as edits, and the signature stands there.
        const Ledger handed(cut.id, asEdits(cut, smallPanel::editions()));
        CHECK(standingSignature(handed) != nullptr);
        cut.outcomes.front().outcome = "green";
        CHECK_FALSE(isSignedFor(cut.signatures.front(), cut));
        const Ledger altered(cut.id, asEdits(cut, smallPanel::editions()));
        CHECK(standingSignature(altered) == nullptr);
    }
    CHECK(fingerprintOf(cutFor(day.ledger, Reader::Team)) !=
          fingerprintOf(cutFor(day.ledger, Reader::Sponsor)));
}

TEST_CASE("a reply to an answer is part of the next version, and the answer is not")
{
    smallPanel::Day day;
    day.make(outcomeRecord(point(1)), Settle{"amber", "Not tried"});
    day.make(signatureRecord(1), signNow(day.ledger, "", std::nullopt, {2026, 11, 23}));
    day.make(answerRecord(outcomeRecord(point(1))), AnswerFinding{Stance::Challenge, "We did"},
             "team");
    CHECK(standingSignature(day.ledger) != nullptr);
    day.make(replyRecord(outcomeRecord(point(1))), ReplyToAnswer{Response::Keep, "Not shown"});
    CHECK(standingSignature(day.ledger) == nullptr);
    REQUIRE(day.ledger.assessment().replies.size() == 1);
    CHECK(day.ledger.assessment().replies.front().about == outcomeRecord(point(1)));
    const Assessment team = cutFor(day.ledger, Reader::Team);
    REQUIRE(team.replies.size() == 1);
    CHECK(team.replies.front().text == "Not shown");
    CHECK(team.replies.front().by == panelAuthor);
    CHECK(cutFor(day.ledger, Reader::Public).replies.empty());
}
