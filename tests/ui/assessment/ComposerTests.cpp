#include "tests/ui/assessment/ShownPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace {

using Points = std::vector<core::PointRef>;

QPlainTextEdit& composerOf(ShownPage& shown)
{
    shown.page.newNote();
    return *shown.find<QPlainTextEdit>("composer");
}

void paste(ShownPage& shown, const QString& text)
{
    composerOf(shown);
    QGuiApplication::clipboard()->setText(text);
    shown.press(Qt::Key_V, Qt::ControlModifier);
}

QString chips(const QPlainTextEdit& composer)
{
    QStringList all;
    for (const auto& chip : composer.extraSelections()) {
        all << chip.cursor.selectedText();
    }
    return all.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("What could be no mark is kept to the letter")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    ShownPage shown(open.session());
    for (const char* words : {"+44 1632 960001 rings nowhere", "+20% since alpha", "#1 worry",
                              "Point #6 in the middle", "*bold*"}) {
        composerOf(shown);
        shown.type(words);
        shown.press(Qt::Key_Return);
        CHECK(open.onDisk().notes.back().text == words);
        CHECK(open.onDisk().notes.back().kind == core::NoteKind::Observation);
    }
}

TEST_CASE("A mark is a chip as soon as it is read, and Backspace makes letters of it")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    QPlainTextEdit& composer = composerOf(shown);
    auto* hint = shown.find<QLabel>("composerHint");
    shown.type("! ");
    CHECK(chips(composer) == "!");
    CHECK(hint->text() == "Concern");
    shown.press(Qt::Key_Backspace);
    CHECK(chips(composer).isEmpty());
    shown.type("is their mark");
    shown.press(Qt::Key_Return);
    CHECK(open.onDisk().notes.back().text == "! is their mark");

    shown.type("worry #1");
    CHECK(chips(composer) == "#1");
    CHECK(hint->text() == "also under 1");
    shown.press(Qt::Key_Backspace);
    CHECK(chips(composer).isEmpty());
    shown.press(Qt::Key_Return);
    CHECK(open.onDisk().notes.back().text == "worry #1");
    CHECK(open.onDisk().notes.back().points == Points{{"gds-2019", 1}});
}

TEST_CASE("How we know, who may read it and only there are typed too")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    composerOf(shown);
    shown.type("? who pays after March /told >sponsor ##14");
    CHECK(shown.find<QLabel>("composerHint")->text().contains("under 14 and not here"));
    shown.press(Qt::Key_Return);
    const core::Note note = open.onDisk().notes.back();
    CHECK(note.text == "who pays after March");
    CHECK(note.kind == core::NoteKind::Question);
    CHECK(note.seen == core::Seen::Told);
    CHECK(note.audience == core::Audience::Sponsor);
    CHECK(note.points == Points{{"gds-2019", 14}});
}

TEST_CASE("What is pasted keeps its lines, and loses nothing but what nobody sees")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    paste(shown, QStringLiteral("one\vtwo\fthree\u2028four\u0085five\r\nsix\u00A0km\x01"));
    shown.press(Qt::Key_Return);
    CHECK(open.onDisk().notes.back().text == "one\ntwo\nthree\nfour\nfive\nsix\u00A0km");
}

TEST_CASE("Several lines become several notes with their own marks, after they are shown")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    paste(shown, QStringLiteral("\u2022\t+ they visit users\n\n! nobody tests forms #6\nthird"));
    CHECK(shown.find("pasteOffer")->isVisible());
    shown.click("pasteAsNotes");
    CHECK(shown.find("pastedNotes")->isVisible());
    CHECK(open.onDisk().notes.empty());
    shown.click("pasteAdd");
    const auto notes = open.onDisk().notes;
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].kind == core::NoteKind::Strength);
    CHECK(notes[0].text == "they visit users");
    CHECK(notes[1].text == "nobody tests forms");
    CHECK(notes[1].points == Points{{"gds-2019", 1}, {"gds-2019", 6}});
    CHECK(notes[2].text == "third");
    CHECK_FALSE(shown.find("pasteOffer")->isVisible());
    open.session().undoStack().undo();
    CHECK(open.onDisk().notes.empty());
}

TEST_CASE("A mail that was broken at one width can be joined")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    paste(shown, "The panel asked how the team had chosen whom to invite to the second\n"
                 "round of visits, and heard that nobody had thought of people who use\n"
                 "a switch.");
    shown.click("pasteJoined");
    shown.press(Qt::Key_Return);
    CHECK(open.onDisk().notes.back().text ==
          "The panel asked how the team had chosen whom to invite to the second round of visits, "
          "and heard that nobody had thought of people who use a switch.");
}

TEST_CASE("The words of a note that is taken back stand in the composer again")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    QPlainTextEdit& composer = composerOf(shown);
    shown.type("+ clear words #6");
    shown.press(Qt::Key_Return);
    REQUIRE(composer.toPlainText().isEmpty());
    open.session().undoStack().undo();
    CHECK(composer.toPlainText() == "+ clear words #6");
    open.session().undoStack().redo();
    CHECK(composer.toPlainText().isEmpty());
    shown.type("something else");
    open.session().undoStack().undo();
    CHECK(composer.toPlainText() == "something else");
}

TEST_CASE("Letters typed in a list go on in the composer, and Up changes the last note")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    for (const char* list : {"pointList", "noteList"}) {
        open.addNote("a note", {{"gds-2019", 1}});
        shown.find(list)->setFocus();
        shown.type("! Nobody");
        CHECK(shown.find<QPlainTextEdit>("composer")->hasFocus());
        shown.press(Qt::Key_Return);
        CHECK(open.onDisk().notes.back().text == "Nobody");
    }
    shown.press(Qt::Key_Up);
    CHECK(shown.find<QPlainTextEdit>("noteText")->hasFocus());
    CHECK(shown.find<QPlainTextEdit>("noteText")->toPlainText() == "Nobody");
}

TEST_CASE("The keyboard is in the composer after each way to a point")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    auto* composer = shown.find("composer");
    shown.page.goToPoints();
    shown.page.nextPoint();
    CHECK(composer->hasFocus());
    shown.page.goToPoints();
    shown.page.showPoint({"gds-2019", 4});
    CHECK(composer->hasFocus());
    shown.page.goToPoints();
    shown.press(Qt::Key_Return);
    CHECK(composer->hasFocus());
}

TEST_CASE("Letters typed in a list of a casebook that can only be read stand nowhere")
{
    OpenAssessment open({"gds-2019"});
    open.reopen(true);
    ShownPage shown(open.session());
    shown.find("pointList")->setFocus();
    shown.type("abc");
    CHECK(shown.find<QPlainTextEdit>("composer")->toPlainText().isEmpty());
}
