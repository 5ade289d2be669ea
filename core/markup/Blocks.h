#pragma once

#include "core/document/Document.h"
#include "core/markup/Inline.h"

#include <string>
#include <vector>

namespace core::markup {

/// Blocks as text, an empty line between them, no line feed at the end. Lists nest by indenting,
/// tables are rows between bars, charts the numbers that they show. Where a cell holds more than
/// one paragraph, its table has line breaks in Markdown, and is a list of its rows in Govspeak. In
/// Govspeak the title, which
/// the page has already, and the box of a callout are left out. The list of contents is left out in
/// both: there are no pages.
std::string blocks(const std::vector<document::Block>& blocks, Dialect dialect);

} // namespace core::markup
