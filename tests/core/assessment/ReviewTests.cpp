#include "core/assessment/Permissions.h"
#include "core/assessment/Review.h"
#include "core/assessment/ReviewWords.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using smallPanel::point;
using Kind = ReviewIssue::Kind;

namespace {

int countOf(const smallPanel::Day& day, Kind kind)
{
    const auto open = review(day.ledger, smallPanel::editions());
    return static_cast<int>(std::count_if(
        open.begin(), open.end(), [&](const ReviewIssue& issue) { return issue.kind == kind; }));
}

void settleAll(smallPanel::Day& day)
{
    for (int number = 1; number <= 3; ++number) {
        day.make(outcomeRecord(point(number)), Settle{"green", "Seen"});
    }
}

} // namespace

TEST_CASE("an assessment whose points are all settled well has nothing open")
{
    smallPanel::Day day;
    CHECK(countOf(day, Kind::NotSettled) == 3);
    settleAll(day);
    CHECK(review(day.ledger, smallPanel::editions()).empty());
}

TEST_CASE("an outcome that needs action wants a reason and a recommendation")
{
    smallPanel::Day day;
    settleAll(day);
    day.make(outcomeRecord(point(2)), Settle{"red", ""});
    CHECK(countOf(day, Kind::NoReason) == 1);
    CHECK(countOf(day, Kind::NoRecommendation) == 1);
    Recommendation item;
    item.text = "Test it";
    item.priority = Priority::Must;
    item.points = {point(2)};
    day.make(recommendationRecord("r1"), Recommend{item});
    CHECK(countOf(day, Kind::NoRecommendation) == 0);
    CHECK(countOf(day, Kind::NoDate) == 1);
    day.make(outcomeRecord(point(2)), Settle{"not-assessed", ""});
    CHECK(countOf(day, Kind::NoReason) == 1);
}

TEST_CASE("points that were not assessed are named, and hold up nothing")
{
    smallPanel::Day day;
    settleAll(day);
    day.make(outcomeRecord(point(2)), Settle{"not-assessed", "No time"});
    const auto open = review(day.ledger, smallPanel::editions());
    REQUIRE(open.size() == 1);
    CHECK(open[0].kind == Kind::NotAllAssessed);
    CHECK_FALSE(holdsUpSigning(open[0].kind));
    CHECK(wordsFor(open[0], day.ledger) == "Points not assessed: 1 of 3. A result is for the "
                                           "others alone, and reports say so.");
}

TEST_CASE("a point that is not assessed waits for nobody's rating")
{
    smallPanel::Day day;
    settleAll(day);
    for (const char* person : {"lead", "research"}) {
        for (int number = 1; number <= 2; ++number) {
            day.make(ratingRecord(person, point(number)), Rate{"green", {}, ""}, person);
        }
    }
    CHECK(countOf(day, Kind::NobodyRated) == 1);
    CHECK(countOf(day, Kind::RatingMissing) == 2);
    day.make(outcomeRecord(point(3)), Settle{"not-assessed", "Outside the panel's expertise."});
    CHECK(countOf(day, Kind::NobodyRated) == 0);
    CHECK(countOf(day, Kind::RatingMissing) == 0);
    CHECK(holdingUp(day.ledger, smallPanel::editions()).empty());
}

TEST_CASE("a peer review can be signed without outcomes, whatever scale its edition has")
{
    smallPanel::Day day;
    CHECK(countOf(day, Kind::NotSettled) == 3);
    day.make(assessmentRecord, SetType{AssessmentType::PeerReview});
    CHECK(holdingUp(day.ledger, smallPanel::editions()).empty());
    day.make(outcomeRecord(point(1)), Settle{"not-assessed", "No time"});
    CHECK(review(day.ledger, smallPanel::editions()).empty());
}

TEST_CASE("what was not reached is told from what is only not settled, once there are notes")
{
    smallPanel::Day day;
    CHECK(countOf(day, Kind::NotReached) == 0);
    Note note;
    note.text = "Seen";
    note.points = {point(2)};
    day.make(noteRecord("n1"), AddNote{note});
    CHECK(countOf(day, Kind::NotReached) == 2);
    CHECK(countOf(day, Kind::NotSettled) == 1);
    CHECK(holdingUp(day.ledger, smallPanel::editions()).size() == 3);
    day.make(assessmentRecord, SetType{AssessmentType::PeerReview});
    CHECK(countOf(day, Kind::NoNotes) == 2);
    CHECK(holdingUp(day.ledger, smallPanel::editions()).empty());
}

TEST_CASE("ratings are missed once somebody has rated")
{
    smallPanel::Day day;
    settleAll(day);
    CHECK(countOf(day, Kind::RatingMissing) == 0);
    day.make(ratingRecord("lead", point(1)), Rate{"green", {}, ""});
    CHECK(countOf(day, Kind::RatingMissing) == 2);
    CHECK(countOf(day, Kind::NobodyRated) == 2);
    CHECK(countOf(day, Kind::NotRevealed) == 1);
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(countOf(day, Kind::NotRevealed) == 0);
}

TEST_CASE("where the panel was split the outcome says why")
{
    smallPanel::Day day;
    settleAll(day);
    day.make(ratingRecord("lead", point(1)), Rate{"green", {}, ""});
    day.make(ratingRecord("research", point(1)), Rate{"red", {}, ""}, "research");
    CHECK(countOf(day, Kind::CastingVoteWithoutReason) == 0);
    day.make(outcomeRecord(point(1)), Settle{"green", ""});
    // Before the reveal that would tell how the others rated.
    CHECK(countOf(day, Kind::CastingVoteWithoutReason) == 0);
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(countOf(day, Kind::CastingVoteWithoutReason) == 1);
    const auto holding = holdingUp(day.ledger, smallPanel::editions());
    CHECK(std::all_of(holding.begin(), holding.end(),
                      [](const ReviewIssue& issue) { return holdsUpSigning(issue.kind); }));
    CHECK(std::any_of(holding.begin(), holding.end(), [](const ReviewIssue& issue) {
        return issue.kind == Kind::CastingVoteWithoutReason;
    }));
}

TEST_CASE("a proposal holds up the signature until the lead casts the vote")
{
    smallPanel::Day day;
    settleAll(day);
    day.make(outcomeRecord(point(1)), Settle{"red", "Not shown", Decision::Proposed}, "research");
    CHECK(countOf(day, Kind::Proposed) == 1);
    CHECK(holdsUpSigning(Kind::Proposed));
    day.make(outcomeRecord(point(1)), Settle{"red", "Asked twice, not shown"});
    CHECK(countOf(day, Kind::Proposed) == 0);
}

TEST_CASE("what was released by one and worded by another apart from them is shown")
{
    smallPanel::Day day;
    settleAll(day);
    Note note;
    note.text = "Data is lost";
    day.make(noteRecord("n1"), AddNote{note});
    const Ledger apart = day.ledger;
    day.make(noteRecord("n1"), Release{Audience::Team});
    day.ledger.add(std::vector<Edit>{apart.compose(
        day.next(), noteRecord("n1"), SetText{"Between us: data is lost"}, "research", {})});
    const auto open = review(day.ledger, smallPanel::editions());
    REQUIRE(open.size() == 1);
    CHECK(open.front().kind == Kind::ReleasedUnseen);
    CHECK(open.front().record == noteRecord("n1"));
    CHECK_FALSE(holdsUpSigning(open.front().kind));
    day.make(noteRecord("n1"), Release{Audience::Team});
    CHECK(review(day.ledger, smallPanel::editions()).empty());
}

TEST_CASE("a vacant service owner and what they should do are shown")
{
    smallPanel::Day day;
    settleAll(day);
    Recommendation item;
    item.text = "Decide";
    item.owner = Owner::ServiceOwner;
    day.make(recommendationRecord("r1"), Recommend{item});
    CHECK(countOf(day, Kind::NoOwner) == 0);
    day.make(teamRoleRecord(ServiceRole::ServiceOwner),
             Appoint{{ServiceRole::ServiceOwner, Holding::Vacant, ""}});
    CHECK(countOf(day, Kind::NoOwner) == 1);
    CHECK(countOf(day, Kind::NoServiceOwner) == 1);
}

TEST_CASE("questions without an answer and people who are named are shown")
{
    smallPanel::Day day;
    settleAll(day);
    Note question;
    question.text = "Who pays?";
    question.kind = NoteKind::Question;
    question.state = QuestionState::ToAsk;
    day.make(noteRecord("n1"), AddNote{question});
    CHECK(countOf(day, Kind::Unanswered) == 1);
    day.make(noteRecord("n1"), SetState{QuestionState::Answered});
    CHECK(countOf(day, Kind::Unanswered) == 0);

    Note note;
    note.text = "research person tried it";
    day.make(noteRecord("n2"), AddNote{note});
    CHECK(countOf(day, Kind::PersonNamed) == 0);
    day.make(noteRecord("n2"), Release{Audience::Team});
    CHECK(countOf(day, Kind::PersonNamed) == 1);
}

TEST_CASE("a dispute holds up the signature and comes first")
{
    smallPanel::Day day;
    const EditId one = day.next();
    const EditId other = day.next();
    day.ledger.add(std::vector<Edit>{
        {one, outcomeRecord(point(1)), Settle{"green", "a"}, "lead", {}, {}},
        {other, outcomeRecord(point(1)), Settle{"red", "b"}, "research", {}, {}}});
    const auto open = review(day.ledger, smallPanel::editions());
    REQUIRE_FALSE(open.empty());
    CHECK(open.front().kind == Kind::Dispute);
    CHECK(open.front().point == point(1));
    CHECK(holdsUpSigning(open.front().kind));
}

TEST_CASE(
    "what only one person can choose holds nobody up, and they still choose once it is revealed")
{
    smallPanel::Day day;
    const RecordId rating = ratingRecord("research", point(1));
    const Rate green{"green", {}, "At work"};
    const Rate red{"red", {}, "At home"};
    day.ledger.add(std::vector<Edit>{{day.next(), rating, green, "research", {}, {}},
                                     {day.next(), rating, red, "research", {}, {}}});
    day.make(revealRecord(point(1)), RevealRatings{});
    const auto open = review(day.ledger, smallPanel::editions());
    const auto found = std::find_if(open.begin(), open.end(), [](const ReviewIssue& issue) {
        return issue.kind == Kind::OwnDispute;
    });
    REQUIRE(found != open.end());
    CHECK(found->person == "research");
    CHECK(found->record == rating);
    CHECK(wordsFor(*found, day.ledger).find("Only research person can choose") !=
          std::string::npos);
    CHECK_FALSE(holdsUpSigning(found->kind));
    CHECK(countOf(day, Kind::Dispute) == 0);

    const auto refused = [&](const PersonId& person, const Change& change) {
        const auto why = whyNot({day.ledger, smallPanel::editions(), person, rating, change});
        return why ? std::optional(why->kind) : std::nullopt;
    };
    CHECK(refused("research", green) == std::nullopt);
    CHECK(refused("research", red) == std::nullopt);
    CHECK(refused("research", Rate{"amber", {}, ""}) == Refusal::Kind::RatingStays);
    CHECK(refused("lead", green) == Refusal::Kind::OnlyThemselves);
    day.make(rating, green, "research");
    CHECK(countOf(day, Kind::OwnDispute) == 0);
    CHECK(refused("research", red) == Refusal::Kind::RatingStays);
}
