#include "tests/ui/translation/VisitDialogs.h"

#include "tests/ui/leaving/Leaver.h"
#include "ui/window/Actions.h"

#include <QAction>

#include <catch2/catch.hpp>

void visitDialogs(OpenWindow& open, const std::vector<Opened>& table,
                  const std::function<void(QWidget& top)>& look)
{
    open.prompts.otherwise = std::make_unique<ui::DialogPrompts>();
    for (const Opened& one : table) {
        INFO(one.by.toStdString());
        Leaver leaver(open.window(), Way::Escape);
        leaver.doFirst(look);
        if (one.open) {
            one.open(open);
        } else {
            REQUIRE(open.window().actions()[one.by]->isEnabled());
            open.window().actions()[one.by]->trigger();
        }
        CHECK(leaver.nothingIsOpen());
        CHECK(leaver.seen().contains(one.dialog));
        open.window().activateWindow();
        CHECK(eventually([&] { return open.window().isActiveWindow(); }));
    }
}
