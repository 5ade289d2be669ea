#pragma once

#include "core/assessment/Review.h"

namespace core {

/// Who puts an open issue right: the person it names, whoever leads its point, or who leads the
/// panel. Empty where that is anybody: nobody is named, or who is has left or is away.
PersonId doerOf(const ReviewIssue& issue, const Assessment& assessment);

/// The issues of one person.
struct DoersIssues {
    PersonId doer; ///< Empty for anybody.
    std::vector<ReviewIssue> issues;
};

/// `issues` by who puts them right: `first` (as a rule the reader), the others in the order of the
/// panel, and anybody. What one person has to do keeps its order.
std::vector<DoersIssues> byDoer(const std::vector<ReviewIssue>& issues,
                                const Assessment& assessment, const PersonId& first);

} // namespace core
