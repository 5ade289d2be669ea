#include "core/store/ListFilter.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

constexpr Date today{2026, 11, 30};

AssessmentSummary rod()
{
    AssessmentSummary listed;
    listed.service = "Apply for a rod licence";
    listed.organisation = "Rivers Agency";
    listed.phase = "beta";
    listed.standards = {"gds-2019", "wales-2025"};
    listed.date = Date{2026, 11, 23};
    listed.points = 14;
    listed.settled = 3;
    listed.openRecommendations = 2;
    listed.nextDue = Date{2026, 11, 29};
    return listed;
}

} // namespace

TEST_CASE("a filter of the list holds for what it names, and without any everything is listed")
{
    CHECK(takesIn({}, rod(), today));
    CHECK(takesIn({.standards = {"wales-2025", "gds-2015"}}, rod(), today));
    CHECK_FALSE(takesIn({.standards = {"gds-2015"}}, rod(), today));
    CHECK(takesIn({.phases = {"alpha", "beta"}}, rod(), today));
    CHECK_FALSE(takesIn({.phases = {""}}, rod(), today));
    CHECK(takesIn({.outcomes = {""}}, rod(), today));
    CHECK_FALSE(takesIn({.outcomes = {"green"}}, rod(), today));
    CHECK(takesIn({.organisations = {"rivers  agency"}}, rod(), today));
    CHECK_FALSE(takesIn({.organisations = {"Rivers"}}, rod(), today));
    CHECK(takesIn({.from = Date{2026, 11, 23}, .to = Date{2026, 11, 23}}, rod(), today));
    CHECK_FALSE(takesIn({.from = Date{2026, 11, 24}}, rod(), today));
    CHECK_FALSE(takesIn({.to = Date{2026, 11, 22}}, rod(), today));
}

TEST_CASE("all filters of the list have to hold at once")
{
    const ListFilter filter{.phases = {"beta"}, .inProgress = true, .overdue = true};
    CHECK(takesIn(filter, rod(), today));
    CHECK_FALSE(takesIn(filter, rod(), {2026, 11, 29}));
    AssessmentSummary done = rod();
    done.settled = 14;
    done.outcome = "green";
    CHECK_FALSE(takesIn(filter, done, today));
    done.openRecommendations = 0;
    CHECK_FALSE(takesIn({.openActions = true}, done, today));
    AssessmentSummary undated = rod();
    undated.date.reset();
    CHECK_FALSE(takesIn({.from = Date{2000, 1, 1}}, undated, today));
}
