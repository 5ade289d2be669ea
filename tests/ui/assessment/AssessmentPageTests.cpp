#include "tests/ui/assessment/ShownPage.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/widgets/cards/CardList.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using Points = std::vector<core::PointRef>;

} // namespace

TEST_CASE("A note is typed, added with Enter, and stands in the file")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newNote();
    shown.type("! No screen readers in the last rounds");
    shown.press(Qt::Key_Return);
    CHECK(shown.find<QPlainTextEdit>("composer")->toPlainText().isEmpty());
    CHECK(shown.find<QListView>("noteList")->model()->rowCount() == 1);

    const core::Assessment kept = open.onDisk();
    REQUIRE(kept.notes.size() == 1);
    CHECK(kept.notes[0].text == "No screen readers in the last rounds");
    CHECK(kept.notes[0].kind == core::NoteKind::Concern);
    CHECK(kept.notes[0].points == Points{{"gds-2019", 1}});
    CHECK(kept.notes[0].author == "lead");
    CHECK(kept.notes[0].audience == core::Audience::Panel);
}

TEST_CASE("A note is filed under another point without leaving this one")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    ShownPage shown(open.session());
    shown.page.newNote();
    shown.type("Nobody owns the follow-up #6");
    shown.press(Qt::Key_Return);
    const core::Assessment kept = open.onDisk();
    REQUIRE(kept.notes.size() == 1);
    CHECK(kept.notes[0].text == "Nobody owns the follow-up");
    const Points& points = kept.notes[0].points;
    CHECK(std::ranges::find(points, core::PointRef{"gds-2019", 6}) != points.end());
    CHECK(std::ranges::find(points, core::PointRef{"wales-2025", 3}) != points.end());
    CHECK(shown.page.points().front() == core::PointRef{"gds-2019", 1});
}

TEST_CASE("What stands in the composer is there again after a crash")
{
    OpenAssessment open({"gds-2019"});
    {
        auto shown = std::make_unique<ShownPage>(open.session());
        shown->page.newNote();
        shown->type("half a thou");
        REQUIRE(QTest::qWaitFor(
            [&] { return open.session().draft("note/gds-2019/1") == "half a thou"; }, 3000));
        // The session goes while the page still stands: nobody is asked to finish anything.
        QObject::disconnect(&open.session(), nullptr, &shown->page, nullptr);
        auto* abandoned = shown.release();
        open.crash();
        abandoned->page.hide();
        // Never taken apart: by then Qt has gone.
        static auto& wrecks = *new std::vector<std::unique_ptr<ShownPage>>;
        wrecks.emplace_back(abandoned);
    }
    open.reopen();
    ShownPage again(open.session());
    CHECK(again.find<QPlainTextEdit>("composer")->toPlainText() == "half a thou");
}

TEST_CASE("Each point has a draft of its own")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.showPoint({"gds-2019", 3});
    shown.page.newNote();
    shown.type("for three");
    shown.page.showPoint({"gds-2019", 4});
    auto* composer = shown.find<QPlainTextEdit>("composer");
    CHECK(composer->toPlainText().isEmpty());
    shown.type("for four");
    shown.page.showPoint({"gds-2019", 3});
    CHECK(composer->toPlainText() == "for three");
    shown.page.showPoint({"gds-2019", 4});
    CHECK(composer->toPlainText() == "for four");
}

TEST_CASE("Shift and Enter make a line feed in a note")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newNote();
    shown.type("one");
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    shown.type("two");
    shown.press(Qt::Key_Return);
    REQUIRE(open.assessment().notes.size() == 1);
    CHECK(open.assessment().notes[0].text == "one\ntwo");
}

TEST_CASE("A note is changed in its place, and taken back and forth")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("first words", {{"gds-2019", 1}});
    ShownPage shown(open.session());
    shown.page.goToNotes();
    shown.press(Qt::Key_F2);
    auto* text = shown.find<QPlainTextEdit>("noteText");
    REQUIRE(text->hasFocus());
    text->selectAll();
    shown.type("better words");
    shown.press(Qt::Key_Return);
    CHECK(open.onDisk().notes[0].text == "better words");
    CHECK(shown.find("noteList")->hasFocus());
    open.session().undoStack().undo();
    CHECK(open.assessment().notes[0].text == "first words");
    open.session().undoStack().redo();
    CHECK(open.assessment().notes[0].text == "better words");
}

TEST_CASE("A note stays in the casebook when that is ticked, and its card says so")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("between us", {{"gds-2019", 1}});
    const core::RecordId record = core::noteRecord(open.assessment().notes[0].id);
    ShownPage shown(open.session());
    const auto tick = [&] {
        shown.page.goToNotes();
        shown.press(Qt::Key_F2);
        auto* stays = shown.find<QAbstractButton>("noteStaysHere");
        REQUIRE(stays->isVisible());
        stays->click();
        shown.click("noteSave");
    };
    tick();
    CHECK(open.session().staysHere(record));
    CHECK(open.session().ledgerToHandOver().assessment().notes.empty());
    const auto spoken = [&] {
        const auto* list = shown.find<QAbstractItemView>("noteList");
        return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken().contains("stays here"));
    open.reopen();
    CHECK(open.session().staysHere(record));
    ShownPage again(open.session());
    again.page.goToNotes();
    again.press(Qt::Key_F2);
    CHECK(again.find<QAbstractButton>("noteStaysHere")->isChecked());
    again.find<QAbstractButton>("noteStaysHere")->click();
    again.click("noteSave");
    CHECK_FALSE(open.session().staysHere(record));
}

TEST_CASE("A point that is not there is told at the field of points, which keeps the keyboard")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("words", {{"gds-2019", 1}});
    ShownPage shown(open.session());
    shown.page.goToNotes();
    shown.press(Qt::Key_F2);
    auto* points = shown.find<QLineEdit>("notePoints");
    points->setText("1, 99");
    shown.click("noteSave");
    CHECK(points->isVisible());
    CHECK(points->hasFocus());
    CHECK(points->accessibleDescription().contains("99"));
    points->setText("1, 2");
    shown.click("noteSave");
    CHECK(open.assessment().notes[0].points.size() == 2);
}

TEST_CASE("A note that is opened and left stays as it is, to the byte")
{
    const std::string odd = " No\u00A0break\u202Fof\nlines \n ";
    OpenAssessment open({"gds-2019"});
    open.addNote(odd, {{"gds-2019", 1}});
    const std::size_t edits = open.session().ledger().edits().size();
    ShownPage shown(open.session());
    shown.page.goToNotes();
    shown.press(Qt::Key_F2);
    shown.press(Qt::Key_Return);
    CHECK(open.session().ledger().edits().size() == edits);
    CHECK(open.assessment().notes[0].text == odd);

    shown.press(Qt::Key_F2);
    shown.press(Qt::Key_End, Qt::ControlModifier);
    shown.type("more");
    shown.press(Qt::Key_Return);
    CHECK(open.onDisk().notes[0].text == "No\u00A0break\u202Fof\nlines \n more");
}

TEST_CASE("Escape leaves a note as it was")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("first words", {{"gds-2019", 1}});
    ShownPage shown(open.session());
    shown.page.goToNotes();
    shown.press(Qt::Key_Return);
    shown.type("nonsense ");
    shown.press(Qt::Key_Escape);
    CHECK(open.assessment().notes[0].text == "first words");
    CHECK(open.session().draft("edit/" + open.assessment().notes[0].id).empty());
}

TEST_CASE("A note that is removed comes back with undo")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("keep me", {{"gds-2019", 1}});
    ShownPage shown(open.session());
    shown.page.goToNotes();
    shown.press(Qt::Key_Delete);
    CHECK(open.assessment().notes.empty());
    open.session().undoStack().undo();
    REQUIRE(open.assessment().notes.size() == 1);
    CHECK(open.assessment().notes[0].text == "keep me");
}

TEST_CASE("The title of the point grows with the text, and its words can be reached by keyboard")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    auto* title = shown.find<QLabel>("pointTitle");
    const QFont usual = QApplication::font();
    const double before = title->font().pointSizeF();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QApplication::processEvents();
    CHECK(title->font().pointSizeF() == Approx(before * 2));
    QApplication::setFont(usual);
    QApplication::processEvents();
    CHECK(shown.tabTo("pointTitle"));
    CHECK(shown.tabTo("wholeResult"));
    shown.click("readStandard");
    auto* words = shown.find<QLabel>("standardWords");
    CHECK(words->focusPolicy() == Qt::StrongFocus);
    CHECK(words->text().contains("<li>"));
}

TEST_CASE("Cards that are only read do not take the keys for changing them")
{
    ui::CardsModel model;
    ui::CardRow row;
    row.id = "one";
    row.card.text = "Amber";
    model.setRows({row});
    for (const bool readOnly : {false, true}) {
        ui::CardList list(&model, ui::CardFrame::Rule);
        if (readOnly) {
            list.setReadOnly();
        }
        list.setCurrentIndex(model.index(0));
        int asked = 0;
        QObject::connect(&list, &ui::CardList::editAsked, [&] { ++asked; });
        QObject::connect(&list, &ui::CardList::removeAsked, [&] { ++asked; });
        QTest::keyClick(&list, Qt::Key_Return);
        QTest::keyClick(&list, Qt::Key_Delete);
        CHECK(asked == (readOnly ? 0 : 2));
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QApplication::sendEvent(list.viewport(), &menu);
        // What can only be read can still be copied.
        const auto* offered = list.findChild<QMenu*>();
        REQUIRE(offered != nullptr);
        CHECK(offered->actions().size() == (readOnly ? 1 : 3));
        CHECK(offered->actions().at(readOnly ? 0 : 1)->text().contains("Copy"));
    }
}
