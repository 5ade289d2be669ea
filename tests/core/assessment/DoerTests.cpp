#include "core/assessment/Doer.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;
using Kind = ReviewIssue::Kind;

namespace {

ReviewIssue issueOf(Kind kind, int number)
{
    ReviewIssue issue;
    issue.kind = kind;
    issue.point = point(number);
    issue.record = outcomeRecord(point(number));
    return issue;
}

} // namespace

TEST_CASE("what is open at a point is for who leads it, and else for who leads the panel")
{
    Assessment assessment = smallPanel::assessment();
    assessment.panel[1].leads = {point(1)};
    CHECK(doerOf(issueOf(Kind::NotSettled, 1), assessment) == "research");
    CHECK(doerOf(issueOf(Kind::NotSettled, 2), assessment) == "lead");
    // The casting vote is the lead's, whoever leads the point.
    CHECK(doerOf(issueOf(Kind::Proposed, 1), assessment) == "lead");
    assessment.panel[1].absence = "ill";
    CHECK(doerOf(issueOf(Kind::NotSettled, 1), assessment) == "lead");
}

TEST_CASE("a missing rating is for whose it is, and for anybody once they have left")
{
    Assessment assessment = smallPanel::assessment();
    ReviewIssue issue = issueOf(Kind::RatingMissing, 1);
    issue.person = "research";
    CHECK(doerOf(issue, assessment) == "research");
    assessment.panel.erase(assessment.panel.begin() + 1);
    CHECK(doerOf(issue, assessment).empty());
}

TEST_CASE("an unanswered question is for who leads one of its points")
{
    Assessment assessment = smallPanel::assessment();
    assessment.panel[1].leads = {point(2)};
    Note note;
    note.id = "n1";
    note.points = {point(1), point(2)};
    assessment.notes = {note};
    ReviewIssue issue;
    issue.kind = Kind::Unanswered;
    issue.record = noteRecord("n1");
    CHECK(doerOf(issue, assessment) == "research");
}

TEST_CASE("issues stand by who has to do what: the reader first, anybody last, none lost")
{
    Assessment assessment = smallPanel::assessment();
    assessment.panel[1].leads = {point(1)};
    const std::vector<ReviewIssue> issues{issueOf(Kind::NobodyRated, 3),
                                          issueOf(Kind::NotSettled, 2),
                                          issueOf(Kind::NotSettled, 1), issueOf(Kind::NoReason, 1)};
    const auto groups = byDoer(issues, assessment, "research");
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].doer == "research");
    CHECK(groups[0].issues == std::vector{issues[2], issues[3]});
    CHECK(groups[1].doer == "lead");
    CHECK(groups[2].doer.empty());
    // Nobody reads: anybody's come first, once.
    std::size_t count = 0;
    for (const auto& group : byDoer(issues, assessment, {})) {
        count += group.issues.size();
    }
    CHECK(count == issues.size());
}
