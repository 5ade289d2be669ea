#pragma once

#include "core/document/Document.h"

#include <string>
#include <vector>

namespace core::document {

/// A heading as lists of contents and bookmarks need it.
struct HeadingEntry {
    int level = 1;
    const Text* text = nullptr; ///< In the blocks that it was found in.
    std::string language;       ///< Of its block, where it is not the document's.
};

/// All headings of `blocks` in reading order, with those in lists and callouts.
std::vector<HeadingEntry> headingsOf(const std::vector<Block>& blocks);

} // namespace core::document
