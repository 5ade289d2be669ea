#pragma once

#include "core/pdf/Composition.h"
#include "core/pdf/Page.h"
#include "core/pdf/Pagination.h"

#include <deque>

namespace core::pdf {

/// Paints every flow item at its place, with the boxes around them, the heads of tables that go on
/// and the foot of each page. Completes the structure of `composition`.
std::deque<Page> paintPages(const document::Document& document, Composition& composition,
                            const Pagination& pagination, FontSet& fonts);

} // namespace core::pdf
