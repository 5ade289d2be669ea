#include "core/store/ListFilter.h"

#include "core/support/NameKey.h"

#include <algorithm>

namespace core {

namespace {

bool hasOneOf(const std::set<std::string>& wanted, const std::string& value)
{
    return wanted.empty() || wanted.contains(value);
}

} // namespace

bool isInProgress(const AssessmentSummary& listed)
{
    return listed.settled < listed.points && listed.outcome.empty();
}

bool isOverdue(const AssessmentSummary& listed, Date today)
{
    return listed.openRecommendations > 0 && listed.nextDue && *listed.nextDue < today;
}

bool takesIn(const ListFilter& filter, const AssessmentSummary& listed, Date today)
{
    const bool isOfStandard = filter.standards.empty() ||
                              std::ranges::any_of(listed.standards, [&](const std::string& id) {
                                  return filter.standards.contains(id);
                              });
    const bool isOfOrganisation =
        filter.organisations.empty() ||
        std::ranges::any_of(filter.organisations, [&](const std::string& name) {
            return sameName(name, listed.organisation);
        });
    const bool isThen = (!filter.from && !filter.to) ||
                        (listed.date && (!filter.from || *listed.date >= *filter.from) &&
                         (!filter.to || *listed.date <= *filter.to));
    return isOfStandard && isOfOrganisation && isThen && hasOneOf(filter.phases, listed.phase) &&
           hasOneOf(filter.outcomes, listed.outcome) &&
           (!filter.inProgress || isInProgress(listed)) &&
           (!filter.openActions || listed.openRecommendations > 0) &&
           (!filter.overdue || isOverdue(listed, today));
}

} // namespace core
