#pragma once

#include "core/document/Document.h"

namespace samples {

/// Rows of every height, one of them taller than a page.
core::document::Block tallTable();

/// Lists in cells: a short one, one in another language, and one that is taller than a page.
core::document::Block tableOfLists();

} // namespace samples
