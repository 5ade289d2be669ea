#include "core/work/Comparison.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

Recommend recommend(const std::string& text)
{
    Recommendation item;
    item.text = text;
    return {item};
}

/// A service that was assessed in alpha and again in beta, by the same edition.
struct Twice {
    SmallCasebook small;
    Casebook casebook = small.open();

    Twice()
    {
        small.start(casebook, "again", "Apply for a rod licence");
        settle("rod", 1, "red", "Nobody was asked.");
        settle("again", 1, "green", "Six rounds.");
        settle("rod", 2, "green", "");
        settle("again", 2, "amber", "");
        settle("rod", 3, "green", "");
        settle("again", 3, "green", "");
        settle("rod", 4, "not-assessed", "No time.");
        settle("again", 4, "green", "");
        small.add(casebook, recommendationRecord("r1"), recommend("Test with more people"));
        small.add(casebook, recommendationRecord("r2"), recommend("Write it down"));
        small.add(casebook, recommendationRecord("r3"), recommend("Test with  MORE people"),
                  "again");
    }

    void settle(const std::string& id, int point, const std::string& outcome,
                const std::string& reason)
    {
        small.add(casebook, outcomeRecord({"gds-2019", point}), Settle{outcome, reason}, id);
    }

    Comparison compared(const std::vector<AssessmentId>& ids) const
    {
        auto made = compareAssessments(casebook, ids);
        if (!made) {
            FAIL(toString(made.problem()));
        }
        return std::move(*made);
    }
};

} // namespace

TEST_CASE("two assessments by one edition stand side by side, and what got better or worse is told")
{
    const Comparison both = Twice().compared({"rod", "again"});
    REQUIRE(both.points.size() == 14);
    REQUIRE(both.points[0].outcomes.size() == 2);
    CHECK(both.points[0].outcomes[0][0].reason == "Nobody was asked.");
    CHECK(both.points[0].outcomes[1][0].outcome == "green");
    CHECK(both.points[0].turns == std::vector{Turn::Better});
    CHECK(both.points[1].turns == std::vector{Turn::Worse});
    CHECK(both.points[2].turns == std::vector{Turn::Same});
    CHECK(both.points[3].turns == std::vector{Turn::Unknown});
    CHECK(both.points[4].outcomes[0][0].outcome.empty());
}

TEST_CASE("recommendations in the same words are one, made again")
{
    const Comparison both = Twice().compared({"rod", "again"});
    REQUIRE(both.recommendations.size() == 2);
    CHECK(both.recommendations[0].isRepeated());
    CHECK(both.recommendations[0].of[1]->id == "r3");
    CHECK_FALSE(both.recommendations[1].isRepeated());
    CHECK_FALSE(both.recommendations[1].of[1]);
}

TEST_CASE("assessments by different editions meet where the crosswalk says so")
{
    Twice twice;
    StartAssessment begin;
    begin.standards = {"wales-2025"};
    begin.service.name = "Welsh";
    const Edit edit{twice.small.ids().next(), assessmentRecord, begin, "owner", Timestamp{}, {}};
    REQUIRE(twice.casebook.start("welsh", {edit}, {twice.small.edition("wales-2025")}));
    const auto gds = twice.small.library().edition("gds-2019").value();
    const auto wales = twice.small.library().edition("wales-2025").value();
    const auto matches = crosswalk(*gds, *wales);
    REQUIRE_FALSE(matches.empty());
    const Match match = matches.front();
    twice.small.add(twice.casebook, outcomeRecord(match.to), Settle{"not-met", "Not yet."},
                    "welsh");
    twice.settle("rod", match.from.number, "green", "");
    const Comparison both = twice.compared({"rod", "welsh"});
    const ComparedPoint& point = both.points[static_cast<std::size_t>(match.from.number) - 1];
    const auto found = std::ranges::find(point.outcomes[1], match.to, &ComparedOutcome::point);
    REQUIRE(found != point.outcomes[1].end());
    CHECK(found->outcome == "not-met");
    CHECK(point.turns == std::vector{Turn::Worse});
}

TEST_CASE("one alone, seven, the same twice and what is not there cannot be compared")
{
    const Twice twice;
    CHECK_FALSE(compareAssessments(twice.casebook, {"rod"}));
    CHECK_FALSE(compareAssessments(twice.casebook, {"rod", "rod"}));
    CHECK_FALSE(compareAssessments(twice.casebook, {"1", "2", "3", "4", "5", "6", "7"}));
    const auto missing = compareAssessments(twice.casebook, {"rod", "nothing"});
    REQUIRE_FALSE(missing);
    CHECK(missing.problem().what.find("nothing") != std::string::npos);
}
