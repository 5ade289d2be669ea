#pragma once

#include "core/assessment/Assessment.h"
#include "core/support/JoinedWords.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// An assessment as the list of assessments shows it.
struct AssessmentSummary {
    AssessmentId id;
    std::string service;
    std::string organisation;
    std::string phase;
    AssessmentType type = AssessmentType::Assessment;
    std::optional<Date> date;
    std::vector<std::string> standards;
    int settled = 0;
    int points = 0;
    std::string outcome; ///< Of the whole; empty when there is none.
    /// The outcomes of the primary edition's points in order, empty words where none is settled.
    JoinedWords pointOutcomes;
    int notes = 0;
    int openRecommendations = 0;
    std::optional<Date> nextDue;      ///< The earliest date among the open recommendations.
    std::optional<Timestamp> changed; ///< The latest edit whose time is known.
    bool hasDrafts = false; ///< Something half-typed waits in it. Only the whole list tells.

    friend bool operator==(const AssessmentSummary&, const AssessmentSummary&) = default;
};

/// What an assessment is found by where somebody types a name.
struct AssessmentName {
    AssessmentId id;
    std::string service;
    std::string organisation;

    friend bool operator==(const AssessmentName&, const AssessmentName&) = default;
};

} // namespace core
