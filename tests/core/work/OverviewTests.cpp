#include "core/work/Overview.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

constexpr Date today{2026, 12, 1};

Action action(const AssessmentId& assessment, Status status, std::optional<Date> due,
              std::optional<Date> on = {})
{
    Action one;
    one.assessment = assessment;
    one.item.status = status;
    one.item.due = due;
    one.item.statusOn = on;
    return one;
}

} // namespace

TEST_CASE("an office sees how many assessments it has of each month, phase and result")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.start(casebook, "permit", "Get a permit");
    small.add(casebook, assessmentRecord, SetDate{Date{2026, 11, 23}}, "permit");
    for (int point = 1; point <= 14; ++point) {
        small.add(casebook, outcomeRecord({"gds-2019", point}),
                  Settle{point == 5 ? "red" : "green", "Seen."}, "permit");
    }
    small.add(casebook, outcomeRecord({"gds-2019", 5}), Settle{"amber", "Seen."});
    small.add(casebook, outcomeRecord({"gds-2019", 1}), Settle{"amber", "Seen."});
    small.add(casebook, outcomeRecord({"gds-2019", 2}), Settle{"not-assessed", "No time."});
    const auto overview = overviewOf(casebook, casebook.list().value(), {}, today).value();
    CHECK(overview.assessments == 2);
    CHECK(overview.byMonth == std::map<std::string, int>{{"", 1}, {"2026-11", 1}});
    CHECK(overview.byPhase == std::map<std::string, int>{{"beta", 2}});
    CHECK(overview.byResult == std::map<std::string, int>{{"", 1}, {"red", 1}});
    REQUIRE(overview.points.size() == 14);
    CHECK(overview.points[0].point == PointRef{"gds-2019", 5});
    CHECK(overview.points[0].judged == 2);
    CHECK(overview.points[0].needsAction == 2);
    CHECK(overview.points[1].point == PointRef{"gds-2019", 1});
    CHECK(overview.points[1].share() == 0.5);
}

TEST_CASE("an office sees what is to be done, what is late, and what was done in time")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    const Date before = addDays(today, -10);
    const std::vector<Action> actions{action("rod", Status::Open, before),
                                      action("rod", Status::EvidenceGiven, Date{2026, 12, 24}),
                                      action("rod", Status::Open, {}),
                                      action("rod", Status::Done, today, before),
                                      action("rod", Status::Mitigated, before, today),
                                      action("rod", Status::Done, {}, today),
                                      action("rod", Status::Dropped, before),
                                      action("elsewhere", Status::Open, before)};
    const auto tally =
        overviewOf(casebook, casebook.list().value(), actions, today).value().actions;
    CHECK(tally.toBeDone == 3);
    CHECK(tally.overdue == 1);
    CHECK(tally.dueInMonth == 1);
    CHECK(tally.doneInTime == 1);
    CHECK(tally.doneLate == 1);
    CHECK(tally.doneUndated == 1);
    CHECK(tally.others == 1);
}
