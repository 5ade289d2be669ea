#include "tests/ui/leaving/Declared.h"
#include "tests/ui/leaving/Leaver.h"
#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch.hpp>

#include <map>

// Every menu and every list that drops down is left by each of its ways. They are looked for in
// the running window, with the left button where something drops down and with the right one
// everywhere, so that a new one is among them.

namespace {

/// Which sources make menus, and where in the window such a menu is met.
const std::map<std::string, QString> madeIn{
    {"ActionFilters.cpp", QStringLiteral("actionFilter")},
    {"Actions.cpp", QStringLiteral("QMenuBar")},
    {"CardList.cpp", QStringLiteral("noteList")},
    {"Composer.cpp", QStringLiteral("composerKind")},
    {"FilterRow.cpp", QStringLiteral("findFilter")},
    {"FindFilters.cpp", QStringLiteral("findFilter")},
    {"ListFilters.cpp", QStringLiteral("listFilter")},
    {"PointsPane.cpp", QStringLiteral("pointList")},
};

/// A place where a click may bring up a menu.
struct Spot {
    QString widget;
    Qt::MouseButton button = Qt::RightButton;
};

QString nameOf(const QWidget& widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                         : widget.objectName();
}

bool dropsDown(const QWidget& widget)
{
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget)) {
        return tool->menu() != nullptr;
    }
    if (const auto* push = qobject_cast<const QPushButton*>(&widget)) {
        return push->menu() != nullptr;
    }
    return qobject_cast<const QComboBox*>(&widget) != nullptr;
}

/// What can be clicked on the page that is shown and is not among `names`, which it is then.
std::vector<Spot> spotsOf(OpenWindow& open, QStringList& names)
{
    std::vector<Spot> spots;
    for (const auto* widget : open.window().findChildren<QWidget*>()) {
        const QString name = nameOf(*widget);
        if (widget->window() != &open.window() || !widget->isEnabled() ||
            seenPartOf(*widget).isEmpty() || names.contains(name)) {
            continue;
        }
        names << name;
        if (dropsDown(*widget)) {
            spots.push_back({name, Qt::LeftButton});
        }
        spots.push_back({name, Qt::RightButton});
    }
    return spots;
}

QWidget* find(OpenWindow& open, const QString& name)
{
    for (auto* widget : open.window().findChildren<QWidget*>()) {
        if (nameOf(*widget) == name && widget->window() == &open.window() && widget->isEnabled() &&
            !seenPartOf(*widget).isEmpty()) {
            return widget;
        }
    }
    return nullptr;
}

/// Where to click: a list offers a menu for what is in it.
QPoint placeIn(QWidget& widget)
{
    const QRect seen = seenPartOf(widget);
    if (const auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
        QModelIndex item = view->model()->index(0, 0);
        while (item.isValid() && !item.flags().testFlag(Qt::ItemIsSelectable)) {
            item = item.siblingAtRow(item.row() + 1); // A heading has nothing to offer.
        }
        const QRect first = view->visualRect(item);
        const QRect part =
            seen & QRect(view->viewport()->mapTo(view->window(), first.topLeft()), first.size());
        return (part.isEmpty() ? seen : part).center();
    }
    return seen.center();
}

/// Clicks there; if that brought up a menu, leaves it, and says that there was one.
bool openAndLeave(OpenWindow& open, Way way, const std::function<void()>& click)
{
    Leaver leaver(open.window(), way);
    click();
    if (QApplication::activePopupWidget() == nullptr && leaver.seen().isEmpty()) {
        return false;
    }
    CHECK(leaver.nothingIsOpen());
    CHECK(leaver.faults().join("; ").toStdString() == "");
    if (way == Way::Close) {
        CHECK(eventually([&] { return !open.window().isVisible(); }));
        open.window().show();
        open.window().activateWindow();
        CHECK(QTest::qWaitForWindowActive(&open.window()));
    }
    CHECK(open.window().isVisible());
    // The handbook stands beside the window, and was what Enter chose.
    if (auto* handbook = open.find<QWidget>("handbook");
        handbook != nullptr && handbook->isVisible()) {
        handbook->close();
    }
    CHECK(eventually([&] { return open.window().isActiveWindow(); }));
    // What was chosen may have opened an editor or the menu bar may have kept the keyboard.
    pressKey(open.window(), Qt::Key_Escape);
    return true;
}

void leaveTheMenuBar(OpenWindow& open, Way way, QStringList& met)
{
    QMenuBar& bar = *open.window().findChild<QMenuBar*>();
    for (QAction* action : bar.actions()) {
        INFO(action->text().toStdString() << ", left " << inWords(way));
        const QPoint place = bar.mapTo(&open.window(), bar.actionGeometry(action).center());
        // On a busy machine the window manager may be slow to hand it the keyboard.
        CHECK(eventually([&] { return open.window().isActiveWindow(); }));
        const auto click = [&] { clickAt(open.window(), place); };
        // The first click after the keyboard came back may be taken for one that brings it.
        CHECK((openAndLeave(open, way, click) || openAndLeave(open, way, click)));
        met << QStringLiteral("QMenuBar");
    }
}

void leaveAllOn(OpenWindow& open, const Page& page, Way way, QStringList& names, QStringList& met)
{
    page.show(open);
    for (const Spot& spot : spotsOf(open, names)) {
        if (find(open, spot.widget) == nullptr) {
            page.show(open); // What was chosen before led elsewhere.
        }
        QWidget* widget = find(open, spot.widget);
        if (widget == nullptr) {
            continue;
        }
        INFO(spot.widget.toStdString()
             << " on " << page.name.toStdString() << ", left " << inWords(way));
        const QPoint place = placeIn(*widget);
        const bool came = openAndLeave(open, way, [&] {
            QTest::mouseClick(open.window().windowHandle(), spot.button, {}, place);
        });
        CHECK((came || spot.button == Qt::RightButton));
        if (came) {
            met << spot.widget;
        }
    }
}

} // namespace

TEST_CASE("every menu is left by each of its ways, and the window goes on", "[x11]")
{
    for (const Way way : allWays) {
        OpenDay day;
        QStringList names;
        QStringList met;
        leaveTheMenuBar(day, way, met);
        for (const Page& page : allPages(day)) {
            leaveAllOn(day, page, way, names, met);
        }
        for (const auto& [source, where] : madeIn) {
            INFO("No menu of " << source << " came up, left " << inWords(way));
            CHECK(met.contains(where));
        }
    }
}

TEST_CASE("no menu is made where the test of leaving them does not know of it")
{
    for (const std::string& source : filesWith("new QMenu|addMenu\\(|setContextMenuPolicy\\(")) {
        INFO("Add to the table where in the window this menu is met: " << source);
        CHECK(madeIn.contains(source));
    }
}
