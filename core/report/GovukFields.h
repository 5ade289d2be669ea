#pragma once

#include "core/document/Document.h"
#include "core/report/Language.h"
#include "core/report/Report.h"

#include <string>
#include <vector>

namespace core {

/// What the form for a service standard report on GOV.UK asks for besides the text of the page.
/// Empty fields are left out.
struct PublisherFields {
    std::string title;
    std::string summary;
    std::string locale;         ///< "en", "cy"
    std::string assessmentDate; ///< "2026-11-23"
    std::string result;         ///< "met", "not-met", "red", "amber", "green"
    std::string stage;          ///< "beta-reassessment"
    std::string body;           ///< The name of the file with the page's text.
};

/// The fields under the names that the publishing tools have for them, as JSON for people to read.
std::string toJson(const PublisherFields& fields);

/// What goes beside the body of a page on GOV.UK, as far as the publishing tools have a value for
/// it: they know ten stages, of alpha, beta and live, and five results. A private beta counts as
/// beta, because that is when the beta assessment is. `warnings` gets a sentence for each that is
/// missing, and for what should not be published: drafts, and reports for other readers.
PublisherFields govukFields(const Assessment& cut, const Editions& editions, Reader reader,
                            const Languages& languages, ReportOptions::State state,
                            const document::Document& document, std::vector<std::string>& warnings);

} // namespace core
