#include "ui/window/Actions.h"
#include "ui/window/PaletteItems.h"

#include <QAction>
#include <QWidget>

#include <catch2/catch.hpp>

TEST_CASE("what is called so is found before what only tells of it")
{
    QWidget window;
    const ui::Actions actions(&window);
    for (QAction* action : actions.all()) {
        action->setEnabled(true);
    }
    const auto find = ui::findEverything(actions, nullptr, {});
    const auto items = find("recycle").items;
    REQUIRE(items.size() >= 2);
    // The other puts away what is chosen, at once.
    CHECK(items[0].title == "Recycle bin…");
    CHECK(items[1].title == "Remove from the list");
}
