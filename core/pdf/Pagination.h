#pragma once

#include "core/pdf/Composition.h"

#include <vector>

namespace core::pdf {

/// Where a flow item stands: its page, counted from 0, and its upper edge.
struct Placement {
    std::size_t page = 0;
    double top = 0;
    bool isShown = true; ///< False for what was left out.
};

/// The part of a callout's box that is on one page.
struct BoxPart {
    std::size_t page = 0;
    FrameId frame = 0;
    Box box;
};

struct Pagination {
    std::vector<Placement> placements; ///< One for each item.
    std::vector<BoxPart> boxes;        ///< Outer before inner.
    std::size_t pages = 1;
};

/// Fills pages from top to bottom. Items that ask for it stay on the page of the next one, as long
/// as a page can hold them all.
Pagination paginate(const Composition& composition);

/// From the innermost to the outermost.
std::vector<FrameId> framesAround(const Composition& composition, const FlowItem& item);

} // namespace core::pdf
