#pragma once

#include "core/pdf/Composition.h"
#include "core/pdf/Page.h"
#include "core/pdf/Pagination.h"
#include "core/pdf/PdfOptions.h"

#include <deque>
#include <string>

namespace core::pdf {

/// A document that has been laid out and painted, with all that its file needs.
struct PaintedDocument {
    const document::Document& document;
    const Composition& composition;
    const Pagination& pagination;
    const FontSet& fonts;
    std::deque<Page>& pages;
};

/// The bytes of the PDF file.
std::string toPdfFile(const PaintedDocument& painted, const PdfOptions& options);

} // namespace core::pdf
