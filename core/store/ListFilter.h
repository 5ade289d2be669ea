#pragma once

#include "core/store/AssessmentSummary.h"

#include <set>
#include <string>

namespace core {

/// Which assessments of a casebook are listed. All of it has to hold; of several standards, phases,
/// results or organisations, one.
struct ListFilter {
    std::set<std::string> standards = {};
    std::set<std::string> phases = {};   ///< Ids; empty for those without a phase.
    std::set<std::string> outcomes = {}; ///< Of the whole; empty for those without a result.
    std::set<std::string> organisations = {};
    bool inProgress = false;
    bool openActions = false;
    bool overdue = false;
    std::optional<Date> from = {}; ///< Held on this day or later.
    std::optional<Date> to = {};

    bool isEmpty() const { return *this == ListFilter(); }

    friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

bool takesIn(const ListFilter& filter, const AssessmentSummary& listed, Date today);

/// Not every point is settled, and there is no result yet.
bool isInProgress(const AssessmentSummary& listed);
/// Somebody should have done something by now.
bool isOverdue(const AssessmentSummary& listed, Date today);

} // namespace core
