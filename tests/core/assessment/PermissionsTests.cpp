#include "core/assessment/AudienceView.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"
#include "core/assessment/Permissions.h"
#include "core/assessment/PossibleCapacities.h"
#include "core/assessment/Versions.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using smallPanel::point;
using Kind = Refusal::Kind;

namespace {

std::optional<Kind> refused(const Ledger& ledger, const PersonId& person, const RecordId& record,
                            const Change& change, std::optional<Reader> cutFor = {})
{
    const auto why = whyNot({ledger, smallPanel::editions(), person, record, change, cutFor});
    if (why) {
        CHECK(wordsFor(*why, ledger).size() > 20);
    }
    return why ? std::optional(why->kind) : std::nullopt;
}

std::optional<Kind> refused(const smallPanel::Day& day, const PersonId& person,
                            const RecordId& record, const Change& change)
{
    return refused(day.ledger, person, record, change);
}

constexpr std::optional<Kind> allowed;
constexpr Date today{2026, 11, 23};

void settleAll(smallPanel::Day& day)
{
    for (int number = 1; number <= 3; ++number) {
        day.make(outcomeRecord(point(number)), Settle{"green", "Seen"});
    }
}

} // namespace

TEST_CASE("every kind of record has its line in the table, and no line is for nothing")
{
    for (std::size_t kind = 0; kind < recordKindCount; ++kind) {
        const RecordId record{static_cast<RecordKind>(kind), "x"};
        CHECK(rightTo(record, Restore{}).kind == record.kind);
    }
    CHECK(rightTo(assessmentRecord, Describe{Aspect::Scope, ""}).of(Capacity::Team) == May::Yes);
    CHECK(rightTo(confirmationRecord("a"), Remove{}).of(Capacity::Watching) == May::Own);
    CHECK(rightTo(confirmationRecord("a"), Confirm{}).of(Capacity::Watching) == May::No);
}

TEST_CASE("the lead leads, and everybody does where nobody is lead")
{
    smallPanel::Day day;
    const RecordId reveal = revealRecord(point(1));
    CHECK(refused(day, "lead", reveal, RevealRatings{}) == allowed);
    CHECK(refused(day, "research", reveal, RevealRatings{}) == Kind::OnlyTheLead);
    CHECK(refused(day, "watcher", reveal, RevealRatings{}) == Kind::OnlyTheLead);
    CHECK(refused(day, "stranger", reveal, RevealRatings{}) == Kind::OnlyTheLead);
    CHECK(refused(day, "research", resultRecord, DeclareResult{{"red", ""}}) == Kind::OnlyTheLead);
    CHECK(refused(day, "research", resultRecord, DeclareResult{}) == allowed);
    CHECK(refused(day, "research", signatureRecord(1), Sign{}) == Kind::OnlyTheLead);
    day.make(memberRecord("lead"), Remove{});
    CHECK(refused(day, "research", reveal, RevealRatings{}) == allowed);
    CHECK(refused(day, "stranger", reveal, RevealRatings{}) == allowed);
}

TEST_CASE("what was revealed stays revealed, and what was signed stays signed")
{
    smallPanel::Day day;
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(refused(day, "lead", revealRecord(point(1)), Remove{}) == Kind::StaysRevealed);
    settleAll(day);
    day.make(signatureRecord(1), signNow(day.ledger, "", {}, today));
    CHECK(refused(day, "lead", signatureRecord(1), Remove{}) == Kind::StaysSigned);
}

TEST_CASE("who judges on the panel and is there stands by a version")
{
    smallPanel::Day day;
    const auto confirms = [&](const PersonId& person) {
        return refused(day, person, confirmationRecord(person), Confirm{fingerprintOf(day.ledger)});
    };
    const RecordId mine = confirmationRecord("lead");
    CHECK(refused(day, "lead", mine, Confirm{"another text"}) == Kind::ChangedMeanwhile);
    CHECK(confirms("lead") == allowed);
    CHECK(confirms("research") == allowed);
    CHECK(confirms("watcher") == Kind::NotAJudge);
    CHECK(confirms("stranger") == Kind::NotAJudge);
    CHECK(refused(day, "lead", confirmationRecord("research"), Confirm{}) == Kind::OnlyThemselves);
    Member away = *day.ledger.assessment().member("research");
    away.absence = "ill";
    day.make(memberRecord("research"), Enrol{away});
    CHECK(confirms("research") == Kind::NotAJudge);
    CHECK(refused(day, "watcher", confirmationRecord("watcher"), Remove{}) == allowed);
}

TEST_CASE("ratings that were revealed stay, and who has not rated may still do so")
{
    smallPanel::Day day;
    const auto rates = [&](const PersonId& person, int number, const Change& change) {
        return refused(day, person, ratingRecord(person, point(number)), change);
    };
    const Rate green{"green", {}, ""};
    day.make(ratingRecord("lead", point(1)), green);
    CHECK(rates("lead", 1, green) == allowed);
    CHECK(rates("lead", 1, Remove{}) == allowed);
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(rates("lead", 1, green) == Kind::RatingStays);
    CHECK(rates("lead", 1, Remove{}) == Kind::RatingStays);
    CHECK(rates("research", 1, green) == allowed);
    CHECK(rates("watcher", 1, green) == allowed);
    CHECK(rates("lead", 2, green) == allowed);
}

TEST_CASE("nobody says, changes or takes away anything in the name of somebody else")
{
    smallPanel::Day day;
    const RecordId rating = ratingRecord("research", point(1));
    const RecordId remark = remarkRecord("research", point(1));
    CHECK(ownerOf(rating) == "research");
    CHECK(ownerOf(ratingRecord("a/b", point(1))) == "a/b");
    CHECK(ownerOf(outcomeRecord(point(1))) == std::nullopt);
    for (const PersonId person : {"lead", "watcher", "stranger"}) {
        CHECK(refused(day, person, rating, Rate{}) == Kind::OnlyThemselves);
        CHECK(refused(day, person, rating, Remove{}) == Kind::OnlyThemselves);
        CHECK(refused(day, person, remark, MakeRemark{}) == Kind::OnlyThemselves);
        CHECK(refused(day, person, remark, SetText{}) == Kind::OnlyThemselves);
    }
    CHECK(refused(day, "research", remark, MakeRemark{}) == allowed);
}

TEST_CASE("an outcome that would be a casting vote says why")
{
    smallPanel::Day day;
    day.make(ratingRecord("lead", point(1)), Rate{"green", {}, ""});
    day.make(ratingRecord("research", point(1)), Rate{"red", {}, ""}, "research");
    const auto settles = [&](int number, const Settle& settle) {
        return refused(day, "lead", outcomeRecord(point(number)), settle);
    };
    CHECK(settles(1, {"green", ""}) == allowed);
    day.make(outcomeRecord(point(1)), Settle{"red", ""});
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(settles(1, {"green", " "}) == Kind::NeedsReason);
    CHECK(settles(1, {"green", "We saw it work"}) == allowed);
    CHECK(settles(1, {"", ""}) == allowed);
    CHECK(settles(1, {"red", ""}) == allowed);
    CHECK(settles(2, {"green", ""}) == allowed);
}

TEST_CASE("on a split point others than the lead propose, and the lead casts the vote anew")
{
    smallPanel::Day day;
    day.make(ratingRecord("lead", point(1)), Rate{"green", {}, ""});
    day.make(ratingRecord("research", point(1)), Rate{"red", {}, ""}, "research");
    const auto settles = [&](const PersonId& person, const Settle& settle) {
        return refused(day, person, outcomeRecord(point(1)), settle);
    };
    CHECK(settles("research", {"red", "Not shown"}) == allowed);
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(settles("research", {"red", "Not shown"}) == Kind::OnlyProposes);
    const Settle proposal{"red", "Not shown", Decision::Proposed};
    CHECK(settles("research", proposal) == allowed);
    day.make(outcomeRecord(point(1)), proposal, "research");
    CHECK(day.ledger.assessment().outcome(point(1))->decision == Decision::Proposed);
    CHECK(settles("watcher", {"green", "Shown", Decision::Proposed}) == Kind::NotAJudge);
    CHECK(settles("research", {"", ""}) == allowed);

    CHECK(settles("lead", {"red", "Not shown"}) == Kind::NeedsReason);
    CHECK(settles("lead", {"red", "Asked twice, not shown"}) == allowed);
    day.make(outcomeRecord(point(1)), Settle{"red", "Asked twice, not shown"});
    CHECK(settles("research", {"", ""}) == Kind::IsCast);
    CHECK(settles("research", proposal) == Kind::IsCast);
    CHECK(settles("lead", {"red", "Asked three times"}) == allowed);
    CHECK(settles("lead", {"green", "Asked twice, not shown"}) == Kind::NeedsReason);
}

TEST_CASE("nobody but the lead chooses among outcomes that stand side by side on a split point")
{
    smallPanel::Day day;
    day.make(ratingRecord("lead", point(1)), Rate{"green", {}, ""});
    day.make(ratingRecord("research", point(1)), Rate{"red", {}, ""}, "research");
    day.make(revealRecord(point(1)), RevealRatings{});
    const Settle vote{"green", "Shown twice"};
    const Settle other{"amber", "Shown once"};
    const Ledger before = day.ledger;
    day.make(outcomeRecord(point(1)), vote);
    Edit apart = before.compose(day.next(), outcomeRecord(point(1)), other, "lead", {});
    day.ledger.add(std::vector{apart});
    REQUIRE(day.ledger.disputes().size() == 1);
    for (const Settle& one : {vote, other}) {
        CHECK(refused(day, "research", outcomeRecord(point(1)), one) == Kind::IsCast);
        CHECK(refused(day, "lead", outcomeRecord(point(1)), one) == allowed);
    }
}

TEST_CASE("who stands in for a lead who is away does what is the lead's")
{
    smallPanel::Day day;
    Member deputy = smallPanel::member("research", Role::Assessor, "user-research");
    deputy.standsInFor = "lead";
    day.make(memberRecord("research"), Enrol{deputy});
    CHECK(refused(day, "research", revealRecord(point(1)), RevealRatings{}) == Kind::OnlyTheLead);
    Member lead = smallPanel::member("lead", Role::Lead, "product");
    lead.absence = "ill";
    day.make(memberRecord("lead"), Enrol{lead});
    CHECK(refused(day, "research", revealRecord(point(1)), RevealRatings{}) == allowed);
    CHECK(refused(day, "watcher", revealRecord(point(1)), RevealRatings{}) == Kind::OnlyTheLead);
    day.make(revealRecord(point(1)), RevealRatings{}, "research");
    const auto& edits = day.ledger.edits();
    CHECK_FALSE(PossibleCapacities(edits, std::nullopt).whyNever(edits.back()));
}

TEST_CASE("the lead signs just what stands there, once nothing holds it up")
{
    smallPanel::Day day;
    const auto signs = [&](int version, const Sign& sign) {
        return refused(day, "lead", signatureRecord(version), sign);
    };
    const auto signing = [&](const std::string& changes) {
        Sign sign = signNow(day.ledger, changes, {}, today);
        sign.signature.unconfirmed = {{"research", "On leave"}};
        return sign;
    };
    CHECK(signs(1, signing("")) == Kind::IsHeldUp);
    settleAll(day);
    const Sign first = signing("");
    CHECK(signs(2, first) == Kind::ChangedMeanwhile);
    CHECK(signs(1, first) == allowed);
    Sign alone = first;
    alone.signature.unconfirmed.front().why = " ";
    CHECK(signs(1, alone) == Kind::NotConfirmed);
    alone.signature.unconfirmed.clear();
    CHECK(signs(1, alone) == Kind::NotConfirmed);
    Sign madeUp = first;
    madeUp.signature.cuts.front().fingerprint.front() ^= 1;
    CHECK(signs(1, madeUp) == Kind::ChangedMeanwhile);
    day.make(outcomeRecord(point(1)), Settle{"green", "Seen again"});
    CHECK(signs(1, first) == Kind::ChangedMeanwhile);
    day.make(signatureRecord(1), signing(""));
    CHECK(signs(2, signing("Nothing")) == Kind::IsSigned);
    day.make(outcomeRecord(point(1)), Settle{"green", "Seen"});
    CHECK(signs(2, signing(" ")) == Kind::NeedsChanges);
    CHECK(signs(2, signing("Point 1")) == allowed);
}

TEST_CASE("the panel replies to what was answered, and says why")
{
    smallPanel::Day day;
    settleAll(day);
    const RecordId record = replyRecord(outcomeRecord(point(1)));
    const ReplyToAnswer reply{Response::Keep, "It was not shown"};
    CHECK(refused(day, "research", record, reply) == Kind::NothingAnswered);
    day.make(answerRecord(outcomeRecord(point(1))), AnswerFinding{Stance::Challenge, "We did"},
             "team");
    CHECK(refused(day, "research", record, reply) == allowed);
    CHECK(refused(day, "research", record, ReplyToAnswer{Response::Withdraw, " "}) ==
          Kind::NeedsReply);
    CHECK(refused(day, "watcher", record, reply) == Kind::NotAJudge);
    day.make(record, reply);
    CHECK(refused(day, "lead", record, Remove{}) == allowed);
}

TEST_CASE("who observes writes notes and remarks, and leaves judging to the others")
{
    smallPanel::Day day;
    const auto does = [&](const RecordId& record, const Change& change) {
        return refused(day, "watcher", record, change);
    };
    CHECK(does(noteRecord("n"), AddNote{}) == allowed);
    day.make(noteRecord("n"), AddNote{}, "watcher");
    CHECK(does(noteRecord("n"), SetText{"Other words"}) == allowed);
    day.make(noteRecord("other"), AddNote{}, "research");
    CHECK(does(noteRecord("other"), Release{Audience::Team}) == Kind::OnlyThemselves);
    CHECK(does(remarkRecord("watcher", point(1)), MakeRemark{}) == allowed);
    CHECK(does(outcomeRecord(point(1)), Settle{"green", "Seen"}) == Kind::NotAJudge);
    CHECK(does(recommendationRecord("r"), Recommend{}) == Kind::NotAJudge);
    CHECK(does(resultRecord, DeclareResult{}) == Kind::NotAJudge);
    CHECK(does(assessmentRecord, SetType{}) == Kind::NotAJudge);
    Member self = *day.ledger.assessment().member("watcher");
    self.profession = "design";
    CHECK(does(memberRecord("watcher"), Enrol{self}) == allowed);
    CHECK(does(memberRecord("research"), Remove{}) == Kind::OnlyThemselves);

    // Earlier programs let them, and what they did so still comes in.
    day.make(outcomeRecord(point(1)), Settle{"green", "Seen"}, "watcher");
    const auto& edits = day.ledger.edits();
    CHECK_FALSE(PossibleCapacities(edits, std::nullopt).whyNever(edits.back()));
}

TEST_CASE("who leads is for the lead to say, while one is there")
{
    smallPanel::Day day;
    const auto enrols = [&](const PersonId& person, const Member& member) {
        return refused(day, person, memberRecord(member.id), Enrol{member});
    };
    const Member leader = smallPanel::member("research", Role::Lead, "user-research");
    Member deputy = smallPanel::member("research", Role::Assessor, "user-research");
    deputy.standsInFor = "lead";
    for (const PersonId person : {"research", "watcher", "stranger"}) {
        CHECK(enrols(person, leader).has_value());
        CHECK(enrols(person, deputy).has_value());
        CHECK(refused(day, person, memberRecord("lead"), Remove{}).has_value());
    }
    CHECK(enrols("research", leader) == Kind::OnlyTheLead);
    CHECK(enrols("watcher", smallPanel::member("watcher", Role::Lead, "")) == Kind::OnlyTheLead);
    CHECK(enrols("lead", leader) == allowed);
    CHECK(enrols("lead", deputy) == allowed);
    CHECK(enrols("research", smallPanel::member("new", Role::Assessor, "design")) == allowed);

    Member ill = smallPanel::member("lead", Role::Lead, "product");
    ill.absence = "ill";
    CHECK(enrols("research", ill) == allowed);
    day.make(memberRecord("lead"), Enrol{ill}, "research");
    CHECK(enrols("research", leader) == allowed);
    CHECK(enrols("research", deputy) == allowed);
}

TEST_CASE("of two signatures under one number the lead chooses one")
{
    smallPanel::Day day;
    settleAll(day);
    const Ledger before = day.ledger;
    const Sign one = signNow(before, "", Date{2026, 12, 7}, today);
    const Sign other = signNow(before, "", {}, today);
    day.make(signatureRecord(1), one);
    day.ledger.add(std::vector{before.compose(day.next(), signatureRecord(1), other, "lead", {})});
    REQUIRE(day.ledger.disputes().size() == 1);
    CHECK(refused(day, "lead", signatureRecord(1), one) == allowed);
    CHECK(refused(day, "research", signatureRecord(1), one) == Kind::OnlyTheLead);
    CHECK(refused(day, "lead", signatureRecord(1), Sign{}) == Kind::IsSigned);
}

TEST_CASE("a challenge says why")
{
    smallPanel::Day day;
    const RecordId answer = answerRecord(outcomeRecord(point(1)));
    CHECK(refused(day, "lead", answer, AnswerFinding{Stance::Challenge, " ", Reader::Panel}) ==
          Kind::NeedsChallenge);
    CHECK(refused(day, "lead", answer, AnswerFinding{Stance::Challenge, "It is", Reader::Panel}) ==
          allowed);
    CHECK(refused(day, "lead", answer, AnswerFinding{Stance::Accept, "", Reader::Panel}) ==
          allowed);
}

TEST_CASE("nobody answers in the name of somebody else, and the public answers nothing")
{
    smallPanel::Day day;
    const RecordId answer = answerRecord(outcomeRecord(point(1)));
    for (const auto as : {Reader::Panel, Reader::Team, Reader::Sponsor}) {
        for (const auto cutFor : {Reader::Panel, Reader::Team, Reader::Sponsor}) {
            CHECK(refused(day.ledger, "t", answer, AnswerFinding{Stance::Accept, "", as}, cutFor) ==
                  (as == cutFor ? allowed : std::optional(Kind::InAnothersName)));
        }
    }
    CHECK(refused(day.ledger, "t", answer, AnswerFinding{Stance::Accept, "", Reader::Public},
                  Reader::Public) == Kind::OnlyThePanel);
}

TEST_CASE("who was handed a cut assessment answers, and changes only what is their own")
{
    Assessment whole = smallPanel::assessment();
    Note note;
    note.id = "n";
    note.text = "Data is lost";
    note.audience = Audience::Public;
    whole.notes = {note};
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        Ledger cut("rod", asEdits(cutFor(whole, reader), smallPanel::editions()));
        smallPanel::Day later;
        cut.add(std::vector{cut.compose(later.next(), noteRecord("own"), AddNote{}, "t", {})});
        const auto tries = [&](const RecordId& record, const Change& change) {
            return refused(cut, "t", record, change, reader);
        };
        const std::optional kept = Kind::OnlyThePanel;
        const RecordId theirs = noteRecord(cut.assessment().notes.front().id);
        const bool answers = reader != Reader::Public;
        const RecordId answer = answerRecord(outcomeRecord(point(1)));
        const AnswerFinding accepts{Stance::Accept, "", reader};
        CHECK(tries(answer, accepts) == (answers ? allowed : kept));
        CHECK(tries(answer, Remove{}) == (answers ? allowed : kept));
        CHECK(tries(teamRoleRecord(ServiceRole::Design), Appoint{}) == allowed);
        CHECK(tries(assessmentRecord, Describe{Aspect::Scope, "Only the web"}) == allowed);
        CHECK(tries(noteRecord("new"), AddNote{}) == allowed);
        CHECK(tries(noteRecord("own"), SetText{"Better"}) == allowed);
        CHECK(tries(attachmentRecord("new"), Attach{}) == allowed);
        CHECK(tries(assessmentRecord, Describe{Aspect::ServiceName, "Other"}) == kept);
        CHECK(tries(assessmentRecord, BindStandards{{"wales-2025"}}) == kept);
        CHECK(tries(theirs, SetText{"No"}) == kept);
        CHECK(tries(theirs, Remove{}) == kept);
        CHECK(tries(outcomeRecord(point(1)), Settle{"green", ""}) == kept);
        CHECK(tries(ratingRecord("t", point(1)), Rate{}) == kept);
        CHECK(tries(recommendationRecord("new"), Recommend{}) == kept);
        CHECK(tries(memberRecord("t"), Enrol{}) == kept);
        CHECK(tries(signatureRecord(2), Sign{}) == kept);
    }
}
