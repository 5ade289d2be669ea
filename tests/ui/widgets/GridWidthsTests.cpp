#include "ui/widgets/grid/GridWidths.h"

#include <catch2/catch.hpp>

namespace {

const std::vector<ui::ColumnNeed> needs{
    {40, 30, 60, 60},    // "Number"
    {300, 90, 50, 50},   // The title of a point.
    {120, 120, 110, 70}, // A badge under "Your rating".
    {200, 80, 40, 40},   // The wide one.
};
constexpr int wide = 3;

ui::GridWidths sharedIn(int room, bool breakHeadings = false)
{
    return ui::shareOut(needs, wide, 150, room, breakHeadings);
}

} // namespace

TEST_CASE("where there is room, one column of a table takes what the others leave")
{
    const auto shared = sharedIn(1000);
    CHECK(shared.widths == std::vector{60, 300, 120, 520});
    CHECK_FALSE(shared.brokenHeadings);
}

TEST_CASE(
    "where there is less, headings of a table break and its words wrap, and all of it is in sight")
{
    CHECK(sharedIn(630).widths == std::vector{60, 300, 120, 150});
    for (int room = 350; room < 630; room += 7) {
        const auto shared = sharedIn(room);
        CHECK(shared.sum() == room);
        CHECK(shared.brokenHeadings);
        for (std::size_t i = 0; i < needs.size(); ++i) {
            CHECK(shared.widths[i] >= std::max(needs[i].longestWord, needs[i].brokenHeading));
        }
    }
}

TEST_CASE("no word and no badge of a table is cut, however little room there is")
{
    CHECK(sharedIn(100).widths == std::vector{60, 90, 120, 80});
    CHECK(sharedIn(1000, true).brokenHeadings);
}
