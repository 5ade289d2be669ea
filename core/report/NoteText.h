#pragma once

#include "core/document/Document.h"

#include <string_view>
#include <vector>

namespace core {

/// The text of a note, a reason or a description as paragraphs and lists. A line feed ends a
/// paragraph; lines that begin with "- ", "* " or "• " are items of a list, nested by how far they
/// are indented; a short line without a full stop that other text follows is a small heading. Soft
/// hyphens and no-break spaces stay.
std::vector<document::Block> blocksOf(std::string_view text);

} // namespace core
