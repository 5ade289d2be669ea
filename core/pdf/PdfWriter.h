#pragma once

#include "core/document/Document.h"
#include "core/pdf/PdfOptions.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <string>
#include <vector>

/// Writes documents as tagged PDF: PDF/UA-1, so that any screen reader can read them, and PDF/A, so
/// that any archive can keep them.
namespace core::pdf {

struct Written {
    std::string bytes;
    int pages = 0;
    /// Letters (UTF-8, sorted) that no font has. Each is drawn as a replacement character and still
    /// read and copied as itself.
    std::vector<std::string> missingLetters;
};

/// Lays out `document` on A4 pages and writes it. The same document, options and font files give
/// the same bytes on every run. Links are made as document::mayLink says; other addresses stay
/// text.
///
/// A Problem when a font cannot be read, when the document lacks its title, language or date of
/// change, or when `progress` asks to stop.
Result<Written> writePdf(const document::Document& document, const PdfOptions& options = {},
                         const Progress& progress = {});

} // namespace core::pdf
