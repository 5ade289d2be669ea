#include "core/work/Overview.h"

#include "core/assessment/Rules.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

std::string monthOf(const std::optional<Date>& day)
{
    return day ? toIso(*day).substr(0, 7) : std::string();
}

/// Reads each edition once, from the first assessment that has it.
class PointCounter {
public:
    explicit PointCounter(const Casebook& casebook) : m_casebook(casebook) {}

    void add(const AssessmentSummary& listed)
    {
        if (listed.standards.empty()) {
            return;
        }
        std::vector<JudgedPoint>& points = pointsOf(listed);
        const Standard* edition = m_editions[listed.standards.front()].get();
        const std::vector<std::string> outcomes = listed.pointOutcomes.words();
        for (std::size_t i = 0; i < std::min(points.size(), outcomes.size()); ++i) {
            if (const Level* level = edition->level(outcomes[i])) {
                ++points[i].judged;
                points[i].needsAction += level->needsAction ? 1 : 0;
            }
        }
    }

    std::vector<JudgedPoint> taken()
    {
        std::vector<JudgedPoint> all;
        for (auto& [id, points] : m_points) {
            std::ranges::move(points, std::back_inserter(all));
        }
        std::erase_if(all, [](const JudgedPoint& one) { return one.judged == 0; });
        std::ranges::stable_sort(all, std::ranges::greater(), &JudgedPoint::share);
        return all;
    }

private:
    std::vector<JudgedPoint>& pointsOf(const AssessmentSummary& listed)
    {
        const std::string& id = listed.standards.front();
        const auto known = m_points.find(id);
        if (known != m_points.end()) {
            return known->second;
        }
        std::vector<JudgedPoint>& points = m_points[id];
        const Editions editions = orThrow(m_casebook.editions(listed.id));
        if (!editions.empty() && editions.front()->id == id) {
            m_editions[id] = editions.front();
            for (const Point& point : editions.front()->points) {
                points.push_back({{id, point.number}, point.title, 0, 0});
            }
        }
        return points;
    }

    const Casebook& m_casebook;
    std::map<std::string, std::shared_ptr<const Standard>> m_editions;
    std::map<std::string, std::vector<JudgedPoint>> m_points;
};

bool isDone(const Recommendation& item)
{
    return item.status == Status::Done || item.status == Status::Mitigated;
}

/// As the status that counts says; earlier programs did not note the day, but the log has it.
std::optional<Date> doneOn(const Action& action)
{
    const bool isLast =
        !action.followUp.empty() && action.followUp.back().status == action.item.status;
    return action.item.statusOn ? action.item.statusOn
           : isLast             ? action.followUp.back().on
                                : std::nullopt;
}

void count(const Action& action, Date today, ActionTally& tally)
{
    const Recommendation& item = action.item;
    if (isToBeDone(item)) {
        ++tally.toBeDone;
        tally.overdue += isOverdue(item, today) ? 1 : 0;
        tally.dueInMonth += item.due && monthOf(item.due) == monthOf(today) ? 1 : 0;
    } else if (!isDone(item)) {
        ++tally.others;
    } else if (const auto on = doneOn(action); on && item.due) {
        ++(*on <= *item.due ? tally.doneInTime : tally.doneLate);
    } else {
        ++tally.doneUndated;
    }
}

} // namespace

Result<Overview> overviewOf(const Casebook& casebook,
                            const std::vector<AssessmentSummary>& assessments,
                            const std::vector<Action>& actions, Date today)
{
    return attempt("Counting the assessments", [&] {
        Overview overview;
        PointCounter points(casebook);
        std::set<AssessmentId> wanted;
        for (const AssessmentSummary& listed : assessments) {
            wanted.insert(listed.id);
            ++overview.assessments;
            ++overview.byMonth[monthOf(listed.date)];
            ++overview.byPhase[listed.phase];
            const bool isWhole = reachOf(listed.pointOutcomes.words()).isWhole();
            ++overview.byResult[isWhole ? listed.outcome : std::string()];
            points.add(listed);
        }
        overview.points = points.taken();
        for (const Action& action : actions) {
            if (wanted.contains(action.assessment)) {
                count(action, today, overview.actions);
            }
        }
        return overview;
    });
}

} // namespace core
