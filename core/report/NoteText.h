#pragma once

#include "core/document/Document.h"

#include <string_view>
#include <vector>

namespace core {

/// The text of a note, a reason or a description as paragraphs and lists. A line feed ends a
/// paragraph; lines that begin with "- ", "* ", "• " or what else Word and Google Docs put before
/// an item when it is copied, or that count from "1." or "1)", are items of a list, nested by how
/// far they are indented or by the sign of the item. No line is taken for a heading: who wrote it
/// did not say so, and in a report it would stand among the real ones. Lines that a mail program
/// broke are one. Soft hyphens and no-break spaces stay.
std::vector<document::Block> blocksOf(std::string_view text);

} // namespace core
