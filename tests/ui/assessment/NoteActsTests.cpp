#include "tests/ui/assessment/ShownPage.h"
#include "ui/assessment/notes/FileUnderDialog.h"
#include "ui/widgets/cards/CardList.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

// What is done with a note that is there: a recommendation of it, another point, its words on the
// clipboard, what has become of a question, a mark to come back to it.

namespace {

using FiledUnder = std::vector<core::PointRef>;

const core::PointRef firstPoint{"gds-2019", 1};
const core::PointRef sixthPoint{"gds-2019", 6};

/// A page with a note under the first point, which is chosen.
struct WithNote {
    explicit WithNote(core::NoteKind kind = core::NoteKind::Concern)
    {
        open.addNote("No screen readers.", {firstPoint}, kind);
        shown = std::make_unique<ShownPage>(open.session());
        shown->page.goToNotes();
        QApplication::processEvents();
    }
    const core::Note& note() const { return open.assessment().notes.front(); }
    ui::CardList& list() const { return *shown->find<ui::CardList>("noteList"); }
    QString spoken() const { return list().currentIndex().data(Qt::AccessibleTextRole).toString(); }

    bool chooseInMenu(const char* id) const { return chooseInMenuOf(list(), id); }
    /// Chooses in the context menu of the current card; false where it does not offer that.
    static bool chooseInMenuOf(ui::CardList& list, const char* id)
    {
        const QPoint place = list.visualRect(list.currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, place);
        QApplication::sendEvent(list.viewport(), &asked);
        auto* menu = list.findChild<QMenu*>();
        REQUIRE(menu != nullptr);
        auto* action = menu->findChild<QAction*>(QString::fromLatin1(id));
        const bool offered = action != nullptr && action->isEnabled();
        if (offered) {
            action->trigger();
        }
        menu->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return offered;
    }

    OpenAssessment open{{"gds-2019"}};
    std::unique_ptr<ShownPage> shown;
};

/// Drops the card of `note` onto the row of a point, as a mouse would.
void dropOnto(WithNote& day, const std::string& note, const QString& row, Qt::DropAction action)
{
    auto* points = day.shown->find<QListView>("pointList");
    const auto found = points->model()->match(points->model()->index(0, 0), Qt::DisplayRole, row, 1,
                                              Qt::MatchStartsWith);
    REQUIRE(found.size() == 1);
    const QPoint place = points->visualRect(found.front()).center();
    QMimeData dragged;
    dragged.setData(ui::CardsModel::dragType, QByteArray::fromStdString(note));
    const auto modifiers = action == Qt::CopyAction ? Qt::ControlModifier : Qt::NoModifier;
    QDragEnterEvent enter(place, action, &dragged, Qt::LeftButton, modifiers);
    QApplication::sendEvent(points->viewport(), &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent move(place, action, &dragged, Qt::LeftButton, modifiers);
    QApplication::sendEvent(points->viewport(), &move);
    CHECK(move.isAccepted());
    QDropEvent drop(place, action, &dragged, Qt::LeftButton, modifiers);
    QApplication::sendEvent(points->viewport(), &drop);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a recommendation is made of the chosen note, with its words, points and a link to it")
{
    WithNote day;
    day.shown->page.recommendFromNote();
    CHECK(day.shown->find<QPlainTextEdit>("recommendationText")->toPlainText() ==
          "No screen readers.");
    CHECK(day.shown->find<QLineEdit>("recommendationPoints")->text() == "1");
    CHECK(day.shown->find<QPlainTextEdit>("recommendationText")->accessibleDescription() ==
          "From the note “No screen readers.”");
    day.shown->press(Qt::Key_Return);
    const core::Assessment kept = day.open.onDisk();
    REQUIRE(kept.recommendations.size() == 1);
    CHECK(kept.recommendations[0].text == "No screen readers.");
    CHECK(kept.recommendations[0].points == FiledUnder{firstPoint});
    CHECK(kept.recommendations[0].notes == std::vector<std::string>{day.note().id});
    CHECK(day.spoken().contains("has a recommendation"));
    auto* recommendations = day.shown->find<ui::CardList>("recommendationList");
    CHECK(recommendations->model()
              ->index(0, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains("from a note by Lena Dahl"));
}

TEST_CASE("a note comes after what was half written, and both are there again after a crash")
{
    WithNote day;
    day.shown->page.newRecommendation();
    day.shown->type("Begin.");
    day.shown->page.goToNotes();
    day.shown->page.recommendFromNote();
    day.shown->page.finishTyping();
    day.shown.reset();
    day.open.reopen();
    ShownPage again(day.open.session());
    CHECK(again.find<QPlainTextEdit>("recommendationText")->toPlainText() ==
          "Begin.\nNo screen readers.");
    again.page.newRecommendation();
    again.press(Qt::Key_Return);
    REQUIRE(day.open.onDisk().recommendations.size() == 1);
    CHECK(day.open.onDisk().recommendations[0].notes.size() == 1);
}

TEST_CASE("a recommendation that is made of a note that stays here does not name it")
{
    WithNote day;
    REQUIRE(day.open.session().keepHere(core::noteRecord(day.note().id), true));
    day.shown->page.recommendFromNote();
    day.shown->press(Qt::Key_Return);
    REQUIRE(day.open.assessment().recommendations.size() == 1);
    CHECK(day.open.assessment().recommendations[0].notes.empty());
}

TEST_CASE("without a chosen note the keyboard goes to the notes")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.recommendFromNote();
    CHECK(shown.page.findChild<QPlainTextEdit*>("recommendationText") == nullptr);
}

TEST_CASE("a note is moved to another point in one step, which is taken back in one")
{
    WithNote day;
    day.shown->page.fileNote(day.note().id, {sixthPoint}, false);
    CHECK(day.note().points == FiledUnder{sixthPoint});
    CHECK(day.list().model()->rowCount() == 0);
    day.open.session().undoStack().undo();
    CHECK(day.note().points == FiledUnder{firstPoint});
    day.shown->page.fileNote(day.note().id, {sixthPoint}, true);
    CHECK(day.note().points == FiledUnder{firstPoint, sixthPoint});
    const int steps = day.open.session().undoStack().count();
    day.shown->page.fileNote(day.note().id, {sixthPoint}, true);
    CHECK(day.open.session().undoStack().count() == steps);
}

TEST_CASE("the number of a point and Enter say where a note belongs")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    open.addNote("Nobody owns it.", {firstPoint});
    ui::FileUnderDialog dialog(open.session().editions(), open.assessment().notes.front(),
                               {firstPoint});
    auto* points = dialog.findChild<QLineEdit*>("fileUnderPoints");
    points->setText("99");
    dialog.accept();
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(points->accessibleDescription().contains("99"));
    points->setText("W3");
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.onto() == FiledUnder{{"wales-2025", 3}});
    CHECK_FALSE(dialog.stays());
    auto* stays = dialog.findChild<QAbstractButton*>("fileUnderStays");
    CHECK(stays->text().contains("under 1 "));
    stays->setChecked(true);
    CHECK(dialog.stays());
}

TEST_CASE("a note that is dropped onto a point moves there, and with Ctrl it is under both")
{
    WithNote day;
    dropOnto(day, day.note().id, "6 ", Qt::CopyAction);
    CHECK(day.note().points == FiledUnder{firstPoint, sixthPoint});
    dropOnto(day, day.note().id, "5 ", Qt::MoveAction);
    CHECK(day.note().points == FiledUnder{sixthPoint, {"gds-2019", 5}});
}

TEST_CASE("a note that is dropped onto the whole service is about it")
{
    WithNote day;
    dropOnto(day, day.note().id, "Whole service", Qt::MoveAction);
    CHECK(day.note().points.empty());
}

TEST_CASE("the words of a card are copied as plain text")
{
    WithNote day;
    day.shown->press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == "No screen readers.");
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->hasHtml());
    day.shown->page.recommendFromNote();
    day.shown->type(" Test with them.");
    day.shown->press(Qt::Key_Return);
    auto* list = day.shown->find<ui::CardList>("recommendationList");
    list->setFocus();
    day.shown->press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == "No screen readers. Test with them.");
}

TEST_CASE("the menu of a question says what has become of it")
{
    WithNote day(core::NoteKind::Question);
    for (const auto& [id, state] : {std::pair{"becomes-asked", core::QuestionState::Asked},
                                    {"becomes-answered", core::QuestionState::Answered},
                                    {"becomes-dropped", core::QuestionState::Dropped}}) {
        CHECK(day.chooseInMenu(id));
        CHECK(day.note().state == state);
    }
    day.open.session().undoStack().undo();
    CHECK(day.note().state == core::QuestionState::Answered);
}

TEST_CASE("the menu of another note offers no state, and does what the keys do")
{
    WithNote day;
    CHECK_FALSE(day.chooseInMenu("becomes-asked"));
    CHECK(day.chooseInMenu("noteFile"));
    CHECK(day.chooseInMenu("noteLater"));
    CHECK(day.spoken().endsWith("marked for later"));
    CHECK(day.chooseInMenu("noteRecommend"));
    CHECK(day.shown->find<QPlainTextEdit>("recommendationText")->toPlainText() ==
          "No screen readers.");
}

TEST_CASE("a note is marked for later where the keyboard is, and the mark taken away again")
{
    WithNote day;
    day.shown->page.toggleLater();
    CHECK(day.spoken().endsWith("marked for later"));
    day.open.reopen();
    CHECK(day.open.session().markedForLater() ==
          std::set<core::RecordId>{core::noteRecord(day.note().id)});
}

TEST_CASE("what is marked for later stands in the list of points alone while one wants it")
{
    WithNote day;
    day.open.addNote("Later", {sixthPoint});
    auto* points = day.shown->find<QListView>("pointList");
    auto* filter = day.shown->find<QPushButton>("pointsForLater");
    const int all = points->model()->rowCount();
    CHECK_FALSE(filter->isVisible());
    day.shown->page.toggleLater();
    day.shown->page.showPoint(sixthPoint);
    day.shown->page.goToPoints();
    day.shown->page.toggleLater();
    CHECK(filter->isVisible());
    CHECK(filter->text() == "2 to come back to");
    CHECK(points->currentIndex()
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith("marked for later"));
    CHECK(points->model()->rowCount() == all);
    day.shown->page.showLater();
    CHECK(filter->isChecked());
    CHECK(points->model()->rowCount() == 3);
    CHECK(points->model()->index(1, 0).data().toString().startsWith("1 "));

    // A way to another point leads there, whatever was shown alone.
    day.shown->page.showPoint({"gds-2019", 9});
    CHECK(day.shown->page.points() == FiledUnder{{"gds-2019", 9}});
    CHECK_FALSE(filter->isChecked());
    day.shown->page.showPoint(sixthPoint);
    day.shown->page.goToPoints();
    day.shown->page.toggleLater();
    CHECK(filter->text() == "1 to come back to");
}

TEST_CASE("a mark for later changes nothing that others are handed")
{
    WithNote day;
    const auto before = day.open.session().ledgerToHandOver().edits();
    const int steps = day.open.session().undoStack().count();
    day.shown->page.toggleLater();
    CHECK(day.open.session().ledgerToHandOver().edits() == before);
    CHECK(day.open.session().undoStack().count() == steps);
}
