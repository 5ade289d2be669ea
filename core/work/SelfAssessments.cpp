#include "core/work/SelfAssessments.h"

#include "core/support/Text.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

bool isSelfAssessment(const AssessmentSummary& one)
{
    return one.type == AssessmentType::SelfAssessment;
}

} // namespace

bool isSameService(std::string_view one, std::string_view other)
{
    return caseFolded(trimmed(one)) == caseFolded(trimmed(other));
}

std::vector<AssessmentSummary> panelsOf(const AssessmentId& id,
                                        const std::vector<AssessmentSummary>& all)
{
    std::vector<AssessmentSummary> panels;
    const auto said = std::find_if(all.begin(), all.end(),
                                   [&](const AssessmentSummary& one) { return one.id == id; });
    if (said != all.end()) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(panels),
                     [&](const AssessmentSummary& one) {
                         return !isSelfAssessment(one) && isSameService(one.service, said->service);
                     });
    }
    return panels;
}

std::vector<AssessmentSummary> selfAssessmentsFor(const Assessment& assessment,
                                                  const std::vector<AssessmentSummary>& all)
{
    std::vector<AssessmentSummary> theirs;
    std::copy_if(all.begin(), all.end(), std::back_inserter(theirs),
                 [&](const AssessmentSummary& one) {
                     return isSelfAssessment(one) && one.id != assessment.id;
                 });
    std::stable_partition(theirs.begin(), theirs.end(), [&](const AssessmentSummary& one) {
        return isSameService(one.service, assessment.service.name);
    });
    return theirs;
}

} // namespace core
