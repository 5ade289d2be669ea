#include "tests/ui/Spoken.h"
#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/window/Actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPointer>
#include <QRadioButton>
#include <QTableView>

#include <catch2/catch.hpp>

namespace {

QAccessibleInterface& partOf(QWidget& widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

/// The row or cell of `index`.
QAccessibleInterface& rowOf(QAbstractItemView& view, const QModelIndex& index)
{
    return *partOf(view).tableInterface()->cellAt(index.row(), index.column());
}

/// How many edits `act` makes, which are taken back.
std::size_t editsBy(OpenWindow& open, const std::function<void()>& act)
{
    ui::Session& session = open.session();
    const int index = session.undoStack().index();
    const std::size_t before = session.ledger().edits().size();
    act();
    QApplication::processEvents();
    const std::size_t made = session.ledger().edits().size() - before;
    while (session.undoStack().index() > index) {
        session.undoStack().undo();
    }
    QApplication::processEvents();
    return made;
}

/// What can be ticked or chosen on a page by hand. What is chosen already can only be taken back by
/// a click, as a circle cannot be toggled off.
std::vector<QPointer<QAbstractButton>> choices(QWidget& window)
{
    std::vector<QPointer<QAbstractButton>> found;
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && button->isCheckable() &&
            (qobject_cast<QRadioButton*>(button) == nullptr || !button->isChecked())) {
            found.emplace_back(button);
        }
    }
    return found;
}

} // namespace

TEST_CASE(
    "the law of actions: what assistive technology ticks or chooses is recorded as a click is")
{
    OpenDay day;
    const std::vector<Page> pages = allPages(day);
    const Listener listener;
    std::size_t recorded = 0;
    for (const Page& page : pages) {
        page.show(day);
        QApplication::processEvents();
        for (const auto& button : choices(day.window())) {
            if (button.isNull() || !button->isVisible() || !button->isEnabled()) {
                continue;
            }
            INFO(page.name.toStdString() << ": " << button->objectName().toStdString() << ' '
                                         << button->text().toStdString());
            const std::size_t byAction = editsBy(day, [&] { doFirstAction(partOf(*button)); });
            const std::size_t byClick = button.isNull() || !button->isVisible()
                                            ? byAction
                                            : editsBy(day, [&] { button->click(); });
            CHECK(byAction == byClick);
            recorded += byAction;
        }
    }
    // Outcomes, questions, ratings, how sure one is.
    CHECK(recorded > 8);
}

TEST_CASE("a point, a note and a find are opened as Enter opens them")
{
    OpenDay day;
    day.trigger("goToPoints");
    const Listener listener;
    auto* points = day.find<QListView>("pointList");
    const int before = points->currentIndex().row();
    const QModelIndex wanted = points->model()->index(before + 1, 0);
    doFirstAction(rowOf(*points, wanted));
    REQUIRE(eventually([&] { return points->currentIndex() == wanted; }));

    auto* notes = day.find<ui::CardList>("noteList");
    REQUIRE(notes->model()->rowCount() > 0);
    doFirstAction(rowOf(*notes, notes->model()->index(0, 0)));
    CHECK(eventually([&] { return notes->isEditing(); }));
    notes->closeEditor();
}

TEST_CASE("an assessment and a find in all of them are opened over the bus")
{
    OpenWindow open;
    open.importSample();
    const Listener listener;
    auto* table = open.find<QTableView>("assessmentTable");
    REQUIRE(eventually([&] { return table->model()->rowCount() > 0; }));
    doFirstAction(rowOf(*table, table->model()->index(0, 0)));
    CHECK(eventually([&] { return open.session().hasAssessment(); }));
}

TEST_CASE("an option of an unfolding list is chosen as a click chooses it")
{
    QComboBox box;
    box.addItems({"Alpha", "Beta", "Live"});
    box.show();
    const Listener listener;
    int chosen = -1;
    QObject::connect(&box, &QComboBox::activated, &box, [&](int row) { chosen = row; });
    doFirstAction(rowOf(*box.view(), box.model()->index(1, 0)));
    CHECK(eventually([&] { return chosen == 1; }));
    CHECK(box.currentText() == "Beta");
}
