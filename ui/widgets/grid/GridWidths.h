#pragma once

#include <vector>

namespace ui {

/// What a column of a Grid needs, in pixels.
struct ColumnNeed {
    int words = 0;         ///< For the words of each cell on one line, or as much as it may take.
    int longestWord = 0;   ///< The least: no word and no badge is cut.
    int heading = 0;       ///< For the heading on one line.
    int brokenHeading = 0; ///< On two.
};

struct GridWidths {
    std::vector<int> widths;
    bool brokenHeadings = false;

    int sum() const;
};

/// Shares out `room`. Where there is enough, each column has its words and its heading on one line,
/// and the column `wide` takes what is left. Else headings are broken first, and then the words of
/// the columns that have most to give wrap. Only where no word could stay whole are the widths more
/// than the room together. `comfortable` is what the wide column is given before others wrap.
GridWidths shareOut(const std::vector<ColumnNeed>& needs, int wide, int comfortable, int room,
                    bool breakHeadings);

} // namespace ui
