#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"

/// A panel of two, an observer and an edition of three points, to judge small matters with.
namespace smallPanel {

inline core::Editions editions()
{
    auto standard = std::make_shared<core::Standard>();
    standard->id = "gds-2019";
    core::Scale colours;
    colours.id = "red-amber-green";
    colours.levels = {{"green", {}, {}, "green", false},
                      {"amber", {}, {}, "amber", true},
                      {"red", {}, {}, "red", true}};
    standard->scales = {colours};
    for (int number = 1; number <= 3; ++number) {
        core::Point point;
        point.number = number;
        point.leads = {number == 1 ? "user-research" : number == 2 ? "technology" : "lead"};
        standard->points.push_back(point);
    }
    return {standard};
}

inline core::PointRef point(int number)
{
    return {"gds-2019", number};
}

inline core::Member member(const std::string& id, core::Role role, const std::string& profession)
{
    core::Member member;
    member.id = id;
    member.name = id + " person";
    member.role = role;
    member.profession = profession;
    return member;
}

inline core::Assessment assessment()
{
    core::Assessment assessment;
    assessment.id = "rod";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Apply for a rod licence";
    assessment.panel = {member("lead", core::Role::Lead, "product"),
                        member("research", core::Role::Assessor, "user-research"),
                        member("watcher", core::Role::Observer, "technology")};
    return assessment;
}

/// What people do to it, one after another.
class Day {
public:
    Day()
    {
        core::StartAssessment start;
        start.standards = {"gds-2019"};
        start.service.name = "Apply for a rod licence";
        make(core::assessmentRecord, start);
        for (const core::Member& member : assessment().panel) {
            make(core::memberRecord(member.id), core::Enrol{member});
        }
    }

    void make(const core::RecordId& record, const core::Change& change,
              const core::PersonId& author = "lead")
    {
        ledger.add(
            std::vector<core::Edit>{ledger.compose(next(), record, change, author, std::nullopt)});
    }

    core::EditId next()
    {
        core::EditId id;
        id.bytes[5] = ++m_count;
        return id;
    }

    core::Ledger ledger{"rod", {}};

private:
    std::uint8_t m_count = 0;
};

} // namespace smallPanel
