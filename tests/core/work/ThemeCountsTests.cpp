#include "core/work/ThemeCounts.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Action action(const AssessmentId& assessment, std::vector<std::string> themes)
{
    Action one;
    one.assessment = assessment;
    one.item.themes = std::move(themes);
    return one;
}

AssessmentSummary listed(const AssessmentId& id, int year, const std::string& organisation)
{
    AssessmentSummary one;
    one.id = id;
    one.date = Date{year, 3, 1};
    one.organisation = organisation;
    return one;
}

const std::vector<Action> actions{action("a", {"Accessibility", "Measures"}),
                                  action("a", {"accessibility"}), action("b", {"Accessibility"}),
                                  action("c", {"Cost"}), action("elsewhere", {"Cost"})};
const std::vector<AssessmentSummary> assessments{listed("a", 2025, "Rivers"),
                                                 listed("b", 2026, "rivers"),
                                                 listed("c", 2026, "Roads"), listed("d", 2026, "")};

} // namespace

TEST_CASE("themes are counted however they are spelt, what most assessments have first")
{
    const ThemeGroup all = themesOf(actions, assessments);
    CHECK(all.assessments == 4);
    REQUIRE(all.themes.size() == 3);
    CHECK(all.themes[0].theme == "Accessibility");
    CHECK(all.themes[0].recommendations == 3);
    CHECK(all.themes[0].assessments == std::set<AssessmentId>{"a", "b"});
    CHECK(all.themes[1].assessments.size() == 1);
}

TEST_CASE("themes are counted in each year and organisation by itself, and nothing is left out")
{
    const auto years = themesBy(ThemesBy::Year, actions, assessments);
    REQUIRE(years.size() == 2);
    CHECK(years[0].name == "2025");
    CHECK(years[0].themes.size() == 2);
    CHECK(years[1].assessments == 3);
    const auto organisations = themesBy(ThemesBy::Organisation, actions, assessments);
    REQUIRE(organisations.size() == 3);
    CHECK(organisations[0].name.empty());
    CHECK(organisations[1].name == "Rivers");
    CHECK(organisations[1].assessments == 2);
    CHECK(organisations[1].themes[0].recommendations == 3);
}
