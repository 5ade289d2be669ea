#pragma once

#include "core/store/Casebook.h"
#include "core/tree/Diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How long assessments of some kinds are kept before somebody looks at them again.
struct RetentionRule {
    std::vector<AssessmentType> types; ///< Empty for all.
    std::vector<std::string> phases;   ///< The same.
    int months = 0;
};

/// The first that fits an assessment counts. See retention/FORMAT.md.
struct RetentionRules {
    std::string name;
    std::vector<RetentionRule> rules;
};

struct RetentionReading {
    std::optional<RetentionRules> rules; ///< Only when there are no faults.
    std::vector<Diagnostic> faults;
};

/// Reads rules from their YAML, as strictly as a standard is read.
RetentionReading readRetentionRules(std::string_view yaml, std::string_view fileName);

/// The rules of a casebook, else those in the file `usual`; none where that is not there. A Problem
/// where they cannot be read.
Result<RetentionRules> retentionRulesOf(const Casebook& casebook,
                                        const std::filesystem::path& usual);

/// The day on which an assessment should be looked at; nothing where no rule fits, or it has
/// neither a day nor a change.
std::optional<Date> retentionDay(const AssessmentSummary& listed, const RetentionRules& rules);

/// An assessment that should be looked at.
struct PastRetention {
    AssessmentSummary summary;
    Date since; ///< The day of its rule, or until which it was kept after that.
};

/// Those of `all`, the list of the casebook, whose day has come, the earliest first.
Result<std::vector<PastRetention>> pastRetention(const Casebook& casebook,
                                                 const std::vector<AssessmentSummary>& all,
                                                 const RetentionRules& rules, Date today);
/// The same where nobody has read the list yet.
Result<std::vector<PastRetention>> pastRetention(const Casebook& casebook,
                                                 const RetentionRules& rules, Date today);

} // namespace core
