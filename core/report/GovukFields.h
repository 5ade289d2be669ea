#pragma once

#include "core/document/Document.h"
#include "core/exchange/PublisherJson.h"
#include "core/report/Language.h"
#include "core/report/Report.h"

#include <string>
#include <vector>

namespace core {

/// What goes beside the body of a page on GOV.UK, as far as the publishing tools have a value for
/// it: they know ten stages, of alpha, beta and live, and five results. A private beta counts as
/// beta, because that is when the beta assessment is. `warnings` gets a sentence for each that is
/// missing, and for what should not be published: drafts, and reports for other readers.
PublisherFields govukFields(const Assessment& cut, const Editions& editions, Reader reader,
                            const Languages& languages, ReportOptions::State state,
                            const document::Document& document, std::vector<std::string>& warnings);

} // namespace core
