#include "ui/widgets/grid/Grid.h"

#include <QApplication>
#include <QScrollBar>

#include <catch2/catch.hpp>

TEST_CASE("columns that a page tells of elsewhere give way where a table is narrow, and come back")
{
    ui::Grid grid("Ratings", {"Number", "Point", "User research", "Technology", "Outcome"}, 1);
    grid.setGivingWay({2, 3});
    ui::GridRow row;
    row.id = "gds-2019/1";
    row.cells = {{"1", {}},
                 {"Understand users and their needs", {}},
                 {"Green", ui::Tone::Good},
                 {"Amber", ui::Tone::Caution},
                 {"Amber", ui::Tone::Caution}};
    grid.setRows({row});
    const int letter = grid.fontMetrics().averageCharWidth();
    const auto shownAt = [&](int letters) {
        grid.resize(letters * letter, 300);
        grid.show();
        QApplication::processEvents();
        CHECK(grid.horizontalScrollBar()->maximum() == 0);
        return !grid.isColumnHidden(2) && !grid.isColumnHidden(3);
    };
    CHECK(shownAt(120));
    CHECK_FALSE(shownAt(45));
    CHECK_FALSE(grid.isColumnHidden(4));
    CHECK(grid.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("Technology"));
    CHECK(shownAt(120));
}
