#include "core/assessment/Rules.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

std::shared_ptr<const Standard> edition(int points)
{
    auto standard = std::make_shared<Standard>();
    standard->id = "gds-2019";
    Scale colours;
    colours.id = "red-amber-green";
    colours.levels = {{"green", {}, {}, "green", false},
                      {"amber", {}, {}, "amber", true},
                      {"red", {}, {}, "red", true}};
    Scale met;
    met.id = "met-not-met";
    met.levels = {{"met", {}, {}, "green", false}, {"not-met", {}, {}, "red", true}};
    standard->scales = {colours, met};
    for (int number = 1; number <= points; ++number) {
        Point point;
        point.number = number;
        standard->points.push_back(point);
    }
    return standard;
}

Assessment settled(const std::vector<std::string>& outcomes)
{
    Assessment assessment;
    assessment.standards = {"gds-2019"};
    int number = 0;
    for (const std::string& outcome : outcomes) {
        assessment.outcomes.push_back({{"gds-2019", ++number}, outcome, ""});
    }
    return assessment;
}

} // namespace

TEST_CASE("the worst point makes the whole, once all points are settled")
{
    const Editions editions{edition(3)};
    CHECK(resultOf(settled({"green", "green", "green"}), editions).outcome == "green");
    CHECK(resultOf(settled({"green", "amber", "green"}), editions).outcome == "amber");
    CHECK(resultOf(settled({"red", "amber", "green"}), editions).outcome == "red");
    CHECK(resultOf(settled({"met", "met", "not-met"}), editions).outcome == "not-met");
    CHECK(resultOf(settled({"red", "amber"}), editions).outcome.empty());
}

TEST_CASE("points not assessed or not applicable count as settled and make nothing worse")
{
    const Editions editions{edition(3)};
    CHECK(resultOf(settled({"green", "not-assessed", "not-applicable"}), editions).outcome ==
          "green");
    CHECK(resultOf(settled({"not-assessed", "not-assessed", "not-assessed"}), editions)
              .outcome.empty());
    CHECK(tally(settled({"green", "not-assessed"}), *editions[0]).settled == 2);
}

TEST_CASE("a result is claimed for the points that were assessed")
{
    const Editions editions{edition(4)};
    const auto whole = resultOf(settled({"green", "green", "green", "not-applicable"}), editions);
    CHECK(whole.reach == Reach{3, 0, 4});
    CHECK(whole.inOneWord() == "green");

    Assessment assessment = settled({"green", "not-assessed", "not-assessed", "not-assessed"});
    const auto part = resultOf(assessment, editions);
    CHECK(part.reach == Reach{1, 3, 4});
    CHECK(part.outcome == "green");
    CHECK(part.inOneWord().empty());

    assessment.declared = {"green", "The one point was the only doubt."};
    CHECK(resultOf(assessment, editions).inOneWord() == "green");
}

TEST_CASE("a declared result stands, and counts as an override where the rule says otherwise")
{
    const Editions editions{edition(2)};
    Assessment assessment = settled({"green", "red"});
    assessment.declared = {"amber", "The red point is closed."};
    const auto result = resultOf(assessment, editions);
    CHECK(result.outcome == "amber");
    CHECK(result.overridden);
    assessment.declared.outcome = "red";
    CHECK_FALSE(resultOf(assessment, editions).overridden);
}

TEST_CASE("a scale without a rule gives no result")
{
    auto review = std::make_shared<Standard>(*edition(1));
    review->scales[0].rule = Scale::Rule::None;
    CHECK(resultOf(settled({"red"}), {review}).outcome.empty());
}

TEST_CASE("points, outcomes and scales that an edition does not have are faults with their place")
{
    const Editions editions{edition(3)};
    Assessment assessment = settled({"green", "splendid"});
    assessment.outcomes.push_back({{"gds-2019", 99}, "green", ""});
    Note note;
    note.points = {{"other", 1}};
    assessment.notes.push_back(note);
    const auto found = faults(assessment, editions);
    REQUIRE(found.size() == 3);
    CHECK(found[0].where == "outcomes[1].outcome");
    CHECK(found[1].where == "outcomes[2].point");
    CHECK(found[2].where == "notes[0].points");
    CHECK(faults(settled({"green", "met"}), editions).size() == 1);
    CHECK(faults(settled({"met", "not-assessed"}), editions).empty());
}
