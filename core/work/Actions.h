#pragma once

#include "core/assessment/FollowUp.h"
#include "core/store/Casebook.h"
#include "core/support/Progress.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

/// A recommendation that somebody has to act on or acted on, with what it is about: a line of the
/// list over all assessments of a casebook.
struct Action {
    AssessmentId assessment;
    std::string service;
    std::string organisation;
    std::string phase; ///< Its id; empty for none.
    AssessmentType type = AssessmentType::Assessment;
    std::string points; ///< By their short names: "6, W2".
    Recommendation item;
    std::optional<Date> since; ///< When it was recommended, else the day of the assessment.
    std::vector<StatusSaid> followUp;
    std::vector<std::string> saidBy; ///< By name, along `followUp`; empty where nobody is named.
};

/// Those of all assessments that are listed, the earliest date first: what is to be done, by day;
/// then what has no day; then what is done. Reads each assessment, so it belongs off the UI thread.
Result<std::vector<Action>> actionsOf(const Casebook& casebook, const Progress& progress = {});

/// Which actions are listed. All of it has to hold; of several owners, themes and so on, one.
struct ActionFilter {
    std::set<Owner> owners = {};
    std::set<Status> statuses = {};
    std::set<std::string> themes = {};        ///< However they are spelt.
    std::set<std::string> organisations = {}; ///< The same.
    std::set<std::string> services = {};      ///< The same.
    std::set<std::string> phases = {};        ///< Ids; empty for those without a phase.
    bool toBeDone = false;
    bool overdue = false;
    std::optional<Date> dueBefore = {}; ///< On an earlier day than this.
    std::optional<AssessmentId> assessment = {};

    bool isEmpty() const { return *this == ActionFilter(); }

    friend bool operator==(const ActionFilter&, const ActionFilter&) = default;
};

bool takesIn(const ActionFilter& filter, const Action& action, Date today);

/// Somebody should have done it by now.
bool isOverdue(const Recommendation& item, Date today);

} // namespace core
