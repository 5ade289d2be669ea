#include "core/assessment/Coverage.h"

#include "core/standards/Profession.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

bool takesPart(const Member& member)
{
    return !isWatching(member.role) && member.absence.empty();
}

/// Who leads the panel brings what standards call the lead's part.
bool brings(const Member& member, const std::string& profession)
{
    return isAbout(member.profession, profession) ||
           (profession == "lead" && member.role == Role::Lead);
}

bool bringsOneOf(const Member& member, const std::vector<std::string>& professions)
{
    return std::any_of(professions.begin(), professions.end(),
                       [&](const std::string& one) { return brings(member, one); });
}

bool knowsAbout(const Member& member, const std::string& profession)
{
    const auto& expertise = member.expertise;
    return brings(member, profession) ||
           std::any_of(expertise.begin(), expertise.end(),
                       [&](const std::string& one) { return isAbout(one, profession); });
}

template <typename Item>
bool holds(const std::vector<Item>& items, const Item& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

void addMissing(std::vector<PointRef>& to, const std::vector<PointRef>& points)
{
    for (const PointRef& point : points) {
        if (!holds(to, point)) {
            to.push_back(point);
        }
    }
}

} // namespace

bool isOnPanel(const Assessment& assessment, const std::string& profession)
{
    return std::any_of(assessment.panel.begin(), assessment.panel.end(), [&](const Member& member) {
        return takesPart(member) && knowsAbout(member, profession);
    });
}

Coverage coverageOf(const Assessment& assessment, const Editions& editions)
{
    Coverage coverage;
    std::set<std::string> missing;
    for (const auto& edition : editions) {
        for (const Point& point : edition->points) {
            const PointRef ref{edition->id, point.number};
            const auto any = [&](auto is) {
                return std::any_of(
                    assessment.panel.begin(), assessment.panel.end(),
                    [&](const Member& member) { return takesPart(member) && is(member); });
            };
            if (!any([&](const Member& member) { return holds(member.leads, ref); })) {
                coverage.unled.push_back(ref);
            }
            const auto isOnPanelFor = [&](const std::string& profession) {
                return isOnPanel(assessment, profession);
            };
            if (!any([&](const Member& member) {
                    return holds(member.leads, ref) || holds(member.contributes, ref);
                }) &&
                std::none_of(point.leads.begin(), point.leads.end(), isOnPanelFor) &&
                std::none_of(point.contributes.begin(), point.contributes.end(), isOnPanelFor)) {
                coverage.uncovered.push_back(ref);
            }
            for (const std::string& profession : point.leads) {
                if (!isOnPanel(assessment, profession) && missing.insert(profession).second) {
                    coverage.missingProfessions.push_back(profession);
                }
            }
        }
    }
    for (const std::string_view word : Words<ServiceRole>::all) {
        const auto role = *fromWord<ServiceRole>(word);
        if (std::ranges::find(assessment.team, role, &TeamRole::role) == assessment.team.end()) {
            coverage.unrecordedRoles.push_back(role);
        }
    }
    return coverage;
}

bool isVacant(const Assessment& assessment, ServiceRole role)
{
    return std::any_of(assessment.team.begin(), assessment.team.end(), [&](const TeamRole& one) {
        return one.role == role && one.holding == Holding::Vacant;
    });
}

std::vector<std::pair<RecordId, Change>> takeOver(const Assessment& assessment,
                                                  const PersonId& absent, const std::string& why,
                                                  Member substitute)
{
    const Member* before = assessment.member(absent);
    if (before == nullptr || substitute.id == absent) {
        return {};
    }
    Member gone = *before;
    gone.absence = why;
    addMissing(substitute.leads, gone.leads);
    addMissing(substitute.contributes, gone.contributes);
    substitute.standsInFor = absent;
    return {{memberRecord(absent), Enrol{gone}},
            {memberRecord(substitute.id), Enrol{std::move(substitute)}}};
}

std::vector<std::pair<RecordId, Change>> givenByProfession(const Assessment& assessment,
                                                           const Editions& editions)
{
    std::vector<Member> panel = assessment.panel;
    for (const auto& edition : editions) {
        for (const Point& point : edition->points) {
            const PointRef ref{edition->id, point.number};
            bool led = std::any_of(panel.begin(), panel.end(), [&](const Member& member) {
                return takesPart(member) && holds(member.leads, ref);
            });
            for (Member& member : panel) {
                if (!takesPart(member) || holds(member.leads, ref)) {
                    continue;
                }
                const bool leads = bringsOneOf(member, point.leads);
                if (leads && !led) {
                    member.leads.push_back(ref);
                    led = true;
                } else if (leads || bringsOneOf(member, point.contributes)) {
                    addMissing(member.contributes, {ref});
                }
            }
        }
    }
    std::vector<std::pair<RecordId, Change>> changes;
    for (std::size_t i = 0; i < panel.size(); ++i) {
        if (panel[i] != assessment.panel[i]) {
            changes.emplace_back(memberRecord(panel[i].id), Enrol{panel[i]});
        }
    }
    return changes;
}

std::vector<PointRef> uncoveredAndOpen(const Assessment& assessment, const Editions& editions)
{
    auto points = coverageOf(assessment, editions).uncovered;
    std::erase_if(points, [&](const PointRef& point) {
        const Outcome* outcome = assessment.outcome(point);
        return outcome != nullptr && !outcome->outcome.empty();
    });
    return points;
}

} // namespace core
