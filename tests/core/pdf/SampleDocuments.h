#pragma once

#include "core/document/Document.h"

/// Documents to try the PDF writer on.
namespace samples {

/// One page as a sponsor would get it: callout, bars, tables with badges, a list.
core::document::Document sponsorReport();

/// Everything a document can hold, over several pages.
core::document::Document everything();

/// `points` points with a heading, paragraphs, a list and a table each: as long as a whole report.
core::document::Document longReport(int points);

/// A titled document of these blocks.
core::document::Document documentOf(std::vector<core::document::Block> blocks);

core::document::Block heading(int level, const std::string& text);
core::document::Block paragraph(const std::string& text);

} // namespace samples
