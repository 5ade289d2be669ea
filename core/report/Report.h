#pragma once

#include "core/assessment/Rules.h"
#include "core/document/Document.h"
#include "core/report/AudienceView.h"

#include <string>

namespace core {

/// What a report needs to know besides the assessment.
struct ReportOptions {
    enum class State { Draft, Final };
    std::string language = "en"; ///< Of the headings and of the standards' own words.
    std::string modified;        ///< RFC 3339 in UTC: the time of what the report tells.
    State state = State::Draft;
    std::string fingerprint; ///< See fingerprintOf; empty for none.
};

/// The report for `reader` as a document. `cut` is what cutFor(…, reader) gave: arranging hides
/// nothing. Any state of an assessment can be arranged, also one in which nothing is settled;
/// sections with nothing in them are left out. Depends on its arguments alone.
document::Document arrange(const Assessment& cut, const Editions& editions, Reader reader,
                           const ReportOptions& options);

} // namespace core
