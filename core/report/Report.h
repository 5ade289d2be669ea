#pragma once

#include "core/assessment/AudienceView.h"
#include "core/assessment/Rules.h"
#include "core/document/Document.h"
#include "core/report/Language.h"
#include "core/report/ReportOptions.h"

namespace core {

/// The report for `reader` as a document. `cut` is what cutFor(…, reader) gave: arranging hides
/// nothing. Any state of an assessment can be arranged, also one in which nothing is settled;
/// sections with nothing in them are left out. Depends on its arguments alone.
///
/// What stands in another language than the report's is marked with it, listed at the end, and a
/// warning of the document.
document::Document arrange(const Assessment& cut, const Editions& editions,
                           const Languages& languages, Reader reader, const ReportOptions& options);

} // namespace core
