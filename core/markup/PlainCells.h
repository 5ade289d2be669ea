#pragma once

#include "core/document/Document.h"

namespace core::markup {

/// Whether a cell holds more than one paragraph, which a row on one line cannot show.
bool holdsBlocks(const document::Table& table);

/// What a cell holds as one text: each paragraph and each item of its lists on a line of its own,
/// items behind a bullet or their number, and further in the deeper they are.
document::Text textOf(const document::Cell& cell);

/// A table as a list of its rows: each begins with what its first cell holds, and the others follow
/// behind the heads of their columns. Empty cells are left out.
document::List listOfRows(const document::Table& table);

} // namespace core::markup
