#pragma once

#include "core/report/WriteReport.h"

#include <string>
#include <vector>

namespace core {

/// Which note sheets somebody wants.
struct NoteSheetRequest {
    Reader reader = Reader::Panel;
    ReportFormat format = ReportFormat::Pdf; ///< No table and no data.
    std::vector<PointRef> points = {};       ///< None for all.
    ReportOptions options = {};
    /// The name that the file will have; empty for "note-sheets" with the format's ending.
    std::string fileName = {};
};

/// A sheet for each point, to write on by hand: what to ask, what was noted so far and by whom,
/// which questions are open, the outcome so far, and room. Each begins a page. `cut` is what
/// cutFor(…, reader) gave. No rating is in it, and so none that is hidden before the reveal.
document::Document arrangeNoteSheets(const Assessment& cut, const Editions& editions,
                                     const Languages& languages, const NoteSheetRequest& request);

/// Cuts the assessment for the request's reader, arranges the sheets and writes them. A Problem
/// when no point is wanted that there is, when the format is for data, and as of writeReport.
Result<WrittenReport> writeNoteSheets(const Ledger& ledger, const Editions& editions,
                                      const LanguageCatalogue& catalogue,
                                      const NoteSheetRequest& request,
                                      const Progress& progress = {});

} // namespace core
