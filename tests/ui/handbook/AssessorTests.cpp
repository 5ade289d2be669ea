#include "tests/core/spelling/SmallDictionary.h"
#include "tests/ui/handbook/Play.h"
#include "ui/session/Session.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/SpellingMarks.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/window/Actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

#include <catch2/catch.hpp>

namespace {

const core::Assessment& assessmentOf(OpenWindow& open)
{
    return open.session().assessment();
}

/// So that nobody has cast a vote, and the panel is not split.
void coverRatings(OpenWindow& open)
{
    const core::Ledger& ledger = open.session().ledger();
    std::vector<core::Edit> edits;
    for (const core::PointRef& point : assessmentOf(open).revealed) {
        edits.push_back(ledger.compose(open.session().ids().next(), core::revealRecord(point),
                                       core::Remove{}, "lead", open.session().clock()()));
    }
    REQUIRE(open.session().casebook().append(ledger.id(), edits));
    REQUIRE(open.session().reload());
}

void beginTheDay(Play& play, OpenWindow& open)
{
    play.before("Open the assessment", [&] {
        open.prompts.files.push_back(std::filesystem::path(SOURCE_DIR) /
                                     "samples/rod-licence.json");
        open.letTheTaskRun();
        open.trigger("importFile");
    });
    play.step("Open the assessment", 1, [&] { open.trigger("goToCasebook"); });
    play.step("Open the assessment", 2, [&] {
        auto& table = play.part<QTableView>("assessmentTable");
        table.setFocus();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Return);
        REQUIRE(open.session().hasAssessment());
    });
    play.before("Say who you are", [&] { coverRatings(open); });
    play.step("Say who you are", 1, [&] {
        open.trigger("newNote");
        open.type("= The licence on a phone");
        open.press(Qt::Key_Return);
        CHECK(play.part<QWidget>("whoBanner").isVisible());
    });
    play.step("Say who you are", 2, [&] {
        auto& members = play.part<QComboBox>("whoMembers");
        members.setCurrentIndex(members.count() - 1);
        play.write("Your name", "Lena Dahl");
    });
    play.step("Say who you are", 3, [&] {
        play.press("This is me");
        CHECK_FALSE(play.part<QWidget>("whoBanner").isVisible());
    });
    play.step("Say who you are", 4, [&] {
        REQUIRE(QApplication::focusWidget()->objectName() == "composer");
        open.press(Qt::Key_Return);
        CHECK(assessmentOf(open).notes.back().text == "The licence on a phone");
    });
}

void writeNotes(Play& play, OpenWindow& open)
{
    const auto last = [&]() -> const core::Note& { return assessmentOf(open).notes.back(); };
    const auto note = [&](const char* words) {
        open.type(words);
        open.press(Qt::Key_Return);
    };
    play.step("Write notes", 1, [&] { open.trigger("newNote"); });
    play.step("Write notes", 2, [&, last, note] {
        note("Payment takes two minutes");
        CHECK(last().kind == core::NoteKind::Observation);
    });
    play.step("Write notes", 3, [&, last, note] {
        note("+ Six rounds of research since alpha");
        CHECK(last().kind == core::NoteKind::Strength);
    });
    play.step("Write notes", 4, [&, last, note] {
        note("! Nobody tested with a screen reader #5 /told");
        CHECK(last().kind == core::NoteKind::Concern);
        CHECK(last().points.size() > 1);
        CHECK(last().seen == core::Seen::Told);
    });
    play.step("Write notes", 5, [&, last] {
        open.press(Qt::Key_Up);
        play.write("Note", "Nobody tested with a screen reader yet");
        play.press("Save");
        CHECK(last().text == "Nobody tested with a screen reader yet");
    });
    play.step("Write notes", 6, [&, last] {
        open.trigger("undo");
        CHECK(last().text == "Nobody tested with a screen reader");
    });
}

/// Puts the keyboard on the note that begins so.
ui::CardList& goTo(Play& play, OpenWindow& open, const QString& words)
{
    open.trigger("goToNotes");
    auto& list = play.part<ui::CardList>("noteList");
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data().toString().startsWith(words)) {
            list.setCurrentIndex(index);
        }
    }
    REQUIRE(list.currentIndex().data().toString().startsWith(words));
    return list;
}

void workWithNotes(Play& play, OpenWindow& open)
{
    const QString shortNote = QStringLiteral("Payment takes two minutes");
    play.before("Work with your notes", [&] {
        core::Note note;
        note.text = "A page of what was said. ";
        for (int i = 0; i < 6; ++i) {
            note.text += note.text;
        }
        note.points = assessmentOf(open).notes.back().points;
        open.session().take("Step", open.session().editor().addNote(note));
    });
    const auto made = [&]() -> const core::Recommendation& {
        return assessmentOf(open).recommendations.back();
    };
    play.step("Work with your notes", 1, [&, shortNote] { goTo(play, open, shortNote); });
    play.step("Work with your notes", 2, [&, made] {
        open.trigger("recommendFromNote");
        auto& add = play.part<QAbstractButton>("recommendationSave");
        CHECK(add.text() == "Add");
        add.click();
        CHECK(made().text == "Payment takes two minutes");
        CHECK(made().notes.size() == 1);
    });
    play.step("Work with your notes", 3, [&, made] {
        auto& list = play.part<ui::CardList>("recommendationList");
        list.setFocus();
        list.setCurrentIndex(list.model()->index(list.model()->rowCount() - 1, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        play.press("Link notes…");
        auto& choice = play.part<QListWidget>("notesToLink");
        for (int row = 0; row < choice.count(); ++row) {
            if (choice.item(row)->checkState() == Qt::Unchecked) {
                choice.setCurrentRow(row);
            }
        }
        QTest::keyClick(&choice, Qt::Key_Space);
        play.press("Save");
        CHECK(made().notes.size() == 2);
    });
    play.step("Work with your notes", 4, [&, shortNote] {
        goTo(play, open, shortNote);
        play.inDialog([&] {
            play.write("Point", "6");
            play.press("File");
        });
        open.trigger("fileUnder");
        CHECK(std::ranges::any_of(assessmentOf(open).notes, [&](const core::Note& one) {
            return one.text == shortNote.toStdString() && one.points.front().number == 6;
        }));
    });
    play.step("Work with your notes", 5, [&] {
        goTo(play, open, "A page");
        open.trigger("comeBackLater");
        CHECK(open.session().markedForLater().size() == 1);
        open.trigger("showLater");
        open.trigger("showLater");
    });
    const auto shown = [&](ui::CardList& list) {
        return list.currentIndex().data().toString().size();
    };
    play.step("Work with your notes", 6, [&, shown] {
        auto& list = goTo(play, open, "A page");
        const auto folded = shown(list);
        QTest::keyClick(&list, Qt::Key_Return, Qt::ShiftModifier);
        CHECK(shown(list) > folded);
        QTest::keyClick(&list, Qt::Key_Return, Qt::ShiftModifier);
        CHECK(shown(list) == folded);
    });
    play.step("Work with your notes", 7, [&] {
        QTest::keyClick(&goTo(play, open, "A page"), Qt::Key_C, Qt::ControlModifier);
        CHECK(QApplication::clipboard()->text().startsWith("A page of what was said"));
    });
}

void checkSpelling(Play& play, OpenWindow& open)
{
    play.before("Check your spelling", [&] {
        writeSmallDictionaries(open.folder() / "dictionaries");
        open.trigger("checkSpelling");
        open.trigger("newNote");
        auto& composer = play.part<ui::GrowingTextEdit>("composer");
        composer.setPlainText("The taem notes");
        REQUIRE(eventually([&] { return !composer.spellingMarks()->marked().isEmpty(); }));
    });
    play.step("Check your spelling", 1, [&] {
        open.trigger("nextMisspelt");
        CHECK(play.part<ui::GrowingTextEdit>("composer").textCursor().selectedText() == "taem");
    });
    play.step("Check your spelling", 2, [&] {
        auto& composer = play.part<ui::GrowingTextEdit>("composer");
        QTest::keyClick(&composer, Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        REQUIRE(eventually([&] { return menu->actions().front()->text() == "team"; }));
        menu->actions().front()->trigger();
        menu->close();
        CHECK(ui::textIn(composer) == "The team notes");
        composer.clear();
    });
    play.step("Check your spelling", 3, [&] {
        open.trigger("checkSpelling");
        CHECK_FALSE(open.window().actions()["checkSpelling"]->isChecked());
    });
}

void goThroughThePoints(Play& play, OpenWindow& open)
{
    play.step("Go through the points", 1, [&] { open.trigger("nextPoint"); });
    play.step("Go through the points", 2, [&] {
        play.part<QAbstractButton>("foldQuestions").click();
        auto& question = play.part<QCheckBox>("question1");
        REQUIRE(question.isVisible());
        const auto before = assessmentOf(open).asked.size();
        question.click();
        CHECK(assessmentOf(open).asked.size() != before);
    });
    play.step("Go through the points", 3, [&] {
        play.press("Read the standard");
        CHECK(eventually([&] { return play.part<QWidget>("standardWords").isVisible(); }));
    });
    play.step("Go through the points", 4, [&] { open.trigger("goToPoints"); });
}

void find(Play& play, OpenWindow& open)
{
    play.step("Find what was written", 1, [&] {
        open.trigger("find");
        open.type("resear");
        CHECK(eventually(
            [&] { return play.part<QAbstractItemView>("foundList").model()->rowCount() > 0; }));
    });
    play.step("Find what was written", 2, [&] {
        open.press(Qt::Key_Down);
        CHECK(play.part<QWidget>("findWords").hasFocus());
    });
    play.step("Find what was written", 3, [&] {
        open.press(Qt::Key_Escape);
        CHECK(QApplication::focusWidget()->objectName() == "pointList");
    });
}

void decide(Play& play, OpenWindow& open)
{
    play.step("Write what the panel decides", 1, [&] { open.trigger("goToOutcome"); });
    play.step("Write what the panel decides", 2, [&] { play.press("Amber"); });
    play.step("Write what the panel decides", 3,
              [&] { play.write("Reason", "No plan yet for people without a phone."); });
    play.step("Write what the panel decides", 4, [&] {
        const std::size_t before = assessmentOf(open).recommendations.size();
        open.trigger("newRecommendation");
        open.type("Plan for people without a phone.");
        // There is one for notes too.
        auto& add = play.part<QAbstractButton>("recommendationSave");
        CHECK(add.text() == "Add");
        add.click();
        CHECK(assessmentOf(open).recommendations.size() == before + 1);
        CHECK(std::ranges::any_of(assessmentOf(open).outcomes, [](const core::Outcome& one) {
            return one.reason == "No plan yet for people without a phone.";
        }));
    });
}

void rateAndHandOver(Play& play, OpenWindow& open)
{
    play.step("Rate on your own", 1, [&] { open.trigger("goToRatings"); });
    play.step("Rate on your own", 2, [&] {
        open.press(Qt::Key_2);
        open.press(Qt::Key_F);
    });
    play.step("Rate on your own", 3, [&] {
        open.press(Qt::Key_Return);
        REQUIRE(QApplication::focusWidget()->objectName() == "ratingWhy");
        open.type("Nobody with a screen reader since alpha");
        open.press(Qt::Key_Return);
        CHECK(std::ranges::any_of(assessmentOf(open).ratings, [&](const core::Rating& one) {
            return one.assessor == open.session().me() &&
                   one.why == "Nobody with a screen reader since alpha";
        }));
    });
    play.step("Stand by the text", 1, [&] {
        open.trigger("goToReview");
        play.press("Sign");
    });
    play.step("Stand by the text", 2, [&] {
        play.press("I have read this version and stand by it");
        CHECK(assessmentOf(open).confirmations.back().assessor == open.session().me());
    });
    const auto pack = open.folder() / "mine.standpoint";
    play.step("Hand your work to the lead", 1, [&, pack] {
        open.prompts.files.push_back(pack);
        play.inDialog(1);
        open.letTheTaskRun();
        open.trigger("handOut");
        CHECK(std::filesystem::exists(pack));
    });
    play.step("Hand your work to the lead", 2, [&] {
        play.press("The panel");
        play.press("Save the pack…");
    });
}

} // namespace

TEST_CASE("the handbook's page for assessors can be done as it says", "[handbook]")
{
    OpenWindow open;
    Play play(open, "assessor");
    beginTheDay(play, open);
    writeNotes(play, open);
    workWithNotes(play, open);
    goThroughThePoints(play, open);
    find(play, open);
    decide(play, open);
    checkSpelling(play, open);
    rateAndHandOver(play, open);
    play.go();
}
