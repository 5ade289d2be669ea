#include "core/work/Actions.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

constexpr Date today{2026, 12, 1};

Recommend recommend(const std::string& text, std::optional<Date> due, Owner owner = Owner::Team)
{
    Recommendation item;
    item.text = text;
    item.priority = Priority::Must;
    item.owner = owner;
    item.due = due;
    item.points = {{"gds-2019", 5}};
    item.themes = {"Accessibility"};
    return {item};
}

/// Two assessments: a rod licence of which one thing is overdue and one is done, and a permit.
struct Followed {
    SmallCasebook small;
    Casebook casebook = small.open();

    Followed()
    {
        small.add(casebook, recommendationRecord("late"),
                  recommend("Test with more people", Date{2026, 11, 20}));
        small.add(casebook, recommendationRecord("done"), recommend("Write it down", {}));
        small.add(casebook, recommendationRecord("done"), SetStatus{Status::EvidenceGiven, "Here"});
        small.add(casebook, recommendationRecord("done"),
                  SetStatus{Status::Done, "Seen on the staging site", Date{2026, 11, 30}});
        small.start(casebook, "permit", "Get a permit");
        small.add(casebook, recommendationRecord("fund"),
                  recommend("Fund a researcher", Date{2026, 12, 20}, Owner::Sponsor), "permit");
        small.add(casebook, assessmentRecord, Describe{Aspect::Organisation, "Rivers Agency"},
                  "permit");
    }

    std::vector<std::string> listed(const ActionFilter& filter = {}) const
    {
        std::vector<std::string> ids;
        for (const Action& action : actionsOf(casebook).value()) {
            if (takesIn(filter, action, today)) {
                ids.push_back(action.item.id);
            }
        }
        return ids;
    }
};

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("actions of all assessments stand by their date, and what is done comes last")
{
    const Followed followed;
    CHECK(followed.listed() == Ids{"late", "fund", "done"});
    const auto all = actionsOf(followed.casebook).value();
    CHECK(all[0].service == "Apply for a rod licence");
    CHECK(all[0].points == "5");
    CHECK(all[0].phase == "beta");
    CHECK(all[1].organisation == "Rivers Agency");
    CHECK(all[1].since);
}

TEST_CASE("what became of a recommendation is told as it was said, with day and name")
{
    const Followed followed;
    const Action done = actionsOf(followed.casebook).value().back();
    REQUIRE(done.followUp.size() == 3);
    CHECK(done.followUp[0].status == Status::Open);
    CHECK(done.followUp[1].reason == "Here");
    CHECK(done.followUp[2].status == Status::Done);
    CHECK(done.followUp[2].on == Date{2026, 11, 30});
    CHECK(done.saidBy == Ids(3, "Lead assessor"));
}

TEST_CASE("filters of actions combine, and names are found however they are spelt")
{
    const Followed followed;
    ActionFilter filter;
    CHECK(filter.isEmpty());
    filter.toBeDone = true;
    CHECK(followed.listed(filter) == Ids{"late", "fund"});
    filter.owners = {Owner::Sponsor};
    CHECK(followed.listed(filter) == Ids{"fund"});
    filter.organisations = {"rivers agency"};
    filter.themes = {"ACCESSIBILITY", "Measures"};
    CHECK(followed.listed(filter) == Ids{"fund"});
    filter.overdue = true;
    CHECK(followed.listed(filter).empty());

    filter = {};
    filter.overdue = true;
    CHECK(followed.listed(filter) == Ids{"late"});
    filter = {};
    filter.dueBefore = Date{2026, 12, 20};
    CHECK(followed.listed(filter) == Ids{"late"});
    filter.dueBefore = Date{2026, 12, 21};
    CHECK(followed.listed(filter) == Ids{"late", "fund"});
    filter = {};
    filter.statuses = {Status::Done};
    CHECK(followed.listed(filter) == Ids{"done"});
    filter = {};
    filter.assessment = "permit";
    CHECK(followed.listed(filter) == Ids{"fund"});
    filter = {};
    filter.services = {"get a permit", "nothing"};
    filter.phases = {"alpha"};
    CHECK(followed.listed(filter).empty());
}

TEST_CASE("a date counts as missed from the next day on, and for what is done never")
{
    Recommendation item;
    item.due = today;
    CHECK_FALSE(isOverdue(item, today));
    CHECK(isOverdue(item, addDays(today, 1)));
    item.status = Status::Mitigated;
    CHECK_FALSE(isOverdue(item, addDays(today, 1)));
}

TEST_CASE("what was removed, and what is in the recycle bin, is no action")
{
    Followed followed;
    followed.small.add(followed.casebook, recommendationRecord("late"), Remove{});
    REQUIRE(followed.casebook.recycle("permit", Timestamp{1'796'000'000'000}));
    CHECK(followed.listed() == Ids{"done"});
}
