#include "tests/ui/Spoken.h"
#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/window/Actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include <set>

namespace {

/// Goes through a page with Tab until it comes round, with a step down in each list.
void walk(OpenWindow& open)
{
    std::set<const QWidget*> visited;
    for (int i = 0; i < 150; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || !visited.insert(focus).second) {
            return;
        }
        if (qobject_cast<QAbstractItemView*>(focus) != nullptr) {
            open.press(Qt::Key_Down);
            QApplication::processEvents();
        }
        open.press(Qt::Key_Tab);
        QApplication::processEvents();
    }
}

} // namespace

TEST_CASE("the law of events: on every page, what is told of is what has the keyboard", "[.bus]")
{
    if (!busIsThere()) {
        WARN("skipped: nobody is told without a bus; see tests/support/with-bus.sh");
        return;
    }
    OpenDay day;
    const std::vector<Page> pages = allPages(day);
    Listener listener;
    for (const Page& page : pages) {
        INFO(page.name.toStdString());
        page.show(day);
        QApplication::processEvents();
        walk(day);
        CHECK(listener.heard().size() > 3);
        CHECK(listener.faults().join("; ").toStdString() == "");
    }
}

TEST_CASE("into a list one hears its name and then its row, and of no other list", "[.bus]")
{
    if (!busIsThere()) {
        WARN("skipped: nobody is told without a bus; see tests/support/with-bus.sh");
        return;
    }
    OpenDay day;
    day.trigger("goToPoints");
    auto* composer = day.find<QPlainTextEdit>("composer");
    auto* points = day.find<QListView>("pointList");
    Listener listener;
    const auto focuses = [&](const std::function<void()>& act) {
        QApplication::processEvents();
        static_cast<void>(listener.heard());
        act();
        QApplication::processEvents();
        return listener.heard().filter("focus ");
    };
    composer->setFocus();
    const QStringList into = focuses([&] { points->setFocus(); });
    REQUIRE(into.size() == 2);
    CHECK(into[0].startsWith("focus List Points"));
    CHECK(into[1].startsWith("focus ListItem 1 "));
    CHECK(focuses([&] { day.press(Qt::Key_Down); }).size() == 1);
    composer->setFocus();
    // The list of points follows, and the notes of the point are others.
    CHECK(focuses([&] { day.window().actions()["nextPoint"]->trigger(); }).isEmpty());
    // What had the keyboard for a moment only is not told of.
    const QStringList last = focuses([&] {
        points->setFocus();
        composer->setFocus();
    });
    CHECK(last.size() == 1);
    CHECK(listener.faults().join("; ").toStdString() == "");
}

TEST_CASE("the rows on either side of a heading say which part they begin or end")
{
    OpenDay day;
    day.trigger("goToPoints");
    Listener listener;
    auto* points = day.find<QListView>("pointList");
    auto* list = QAccessible::queryAccessibleInterface(points);
    REQUIRE(list->childCount() == points->model()->rowCount());
    int headings = 0;
    for (int row = 1; row + 1 < list->childCount(); ++row) {
        if (list->child(row)->role() == QAccessible::Heading) {
            ++headings;
            const QString heading = list->child(row)->text(QAccessible::Name);
            CHECK_FALSE(heading.isEmpty());
            if (list->child(row + 1)->role() == QAccessible::ListItem) {
                CHECK(list->child(row + 1)->text(QAccessible::Name).endsWith(heading));
            }
            CHECK_FALSE(list->child(row - 1)->text(QAccessible::Name).endsWith(heading));
        }
    }
    CHECK(headings > 3);
}

TEST_CASE("a row of a table is spoken once: each cell says its own words")
{
    OpenDay day;
    day.trigger("goToRatings");
    Listener listener;
    auto& grid = day.grid("ownRatings");
    auto* table = QAccessible::queryAccessibleInterface(&grid);
    REQUIRE(table->tableInterface() != nullptr);
    auto* first = table->tableInterface()->cellAt(0, 0);
    auto* second = table->tableInterface()->cellAt(0, 1);
    const QString own = grid.model()->index(0, 1).data().toString();
    CHECK(second->text(QAccessible::Name).endsWith(own));
    CHECK_FALSE(first->text(QAccessible::Name).contains(own));
    CHECK(first->tableCellInterface()->columnHeaderCells().size() == 1);
}

TEST_CASE("what happened is said while the keyboard stays where it is")
{
    OpenDay day;
    day.trigger("newNote");
    QWidget* composer = QApplication::focusWidget();
    ui::announce(day.window(), "Listening.");
    auto* announcer = day.find<ui::Announcer>("announcer");
    REQUIRE(announcer != nullptr);
    QStringList said;
    QObject::connect(announcer, &ui::Announcer::said, [&](const QString& words) { said << words; });
    const auto says = [&](const QString& words) {
        const bool isSaid = eventually([&] { return said.join(' ').contains(words); });
        INFO(said.join("; ").toStdString());
        CHECK(isSaid);
    };
    day.type("? who owns the data");
    day.press(Qt::Key_Return);
    says("Note added to 1 and W3. Saved.");
    CHECK(QApplication::focusWidget() == composer);
    day.trigger("undo");
    says("Undone: add note.");
    day.trigger("redo");
    says("Done again: add note.");
    day.trigger("find");
    day.type("licence");
    says("found");
}
