#pragma once

#include "core/work/Actions.h"

#include <map>
#include <string>
#include <vector>

namespace core {

/// How a point of an edition was judged over all assessments that have it in their primary edition.
struct JudgedPoint {
    PointRef point;
    Translated title;
    int judged = 0;      ///< On the scale; not assessed and not applicable are no judgement.
    int needsAction = 0; ///< At a level at which something has to be done.

    double share() const { return judged == 0 ? 0 : static_cast<double>(needsAction) / judged; }
};

/// What became of recommendations.
struct ActionTally {
    int toBeDone = 0;
    int overdue = 0;    ///< Of those.
    int dueInMonth = 0; ///< Of those: in the month of the day on which it is counted.
    int doneInTime = 0; ///< Done or mitigated by its date.
    int doneLate = 0;
    int doneUndated = 0; ///< Without a date, or nobody knows when.
    int others = 0;      ///< Deferred or dropped.
};

/// The office at a glance: the assessments of a casebook, counted.
struct Overview {
    int assessments = 0;
    std::map<std::string, int> byMonth;  ///< "2026-11"; empty for those without a day.
    std::map<std::string, int> byPhase;  ///< Ids; empty for none.
    std::map<std::string, int> byResult; ///< Of the whole; empty for none, and for one in part.
    std::vector<JudgedPoint> points;     ///< What needed action most often first.
    ActionTally actions;
};

/// Counts `assessments`, which are of `casebook`, and those of `actions` that belong to them.
Result<Overview> overviewOf(const Casebook& casebook,
                            const std::vector<AssessmentSummary>& assessments,
                            const std::vector<Action>& actions, Date today);

} // namespace core
