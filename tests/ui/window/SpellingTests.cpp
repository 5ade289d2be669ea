#include "core/support/File.h"
#include "tests/core/spelling/SmallDictionary.h"
#include "tests/ui/OpenWindow.h"
#include "ui/base/Theme.h"
#include "ui/session/Session.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/SpellingMarks.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

namespace {

/// A sample is open at its first point, and there are small dictionaries; see SmallDictionary.h.
class Desk : public OpenWindow {
public:
    Desk()
    {
        writeSmallDictionaries(folder() / "dictionaries");
        importSample();
        window().openAssessment(session().casebook().list()->front().id);
        trigger("newNote");
        // The words of a standard are right, and these are in none.
        composer().setPlainText("The taem");
        REQUIRE(eventually([&] { return marked() == QStringList{"taem"}; }));
        composer().clear();
    }

    ui::GrowingTextEdit& composer() { return *find<ui::GrowingTextEdit>("composer"); }
    QStringList marked() { return composer().spellingMarks()->marked(); }
    QString words() { return ui::textIn(composer()); }

    /// The menu of the word that the cursor is in, opened by its keys, with what is suggested.
    QMenu& menu()
    {
        QMenu& menu = menuAtOnce();
        REQUIRE(eventually(
            [&] { return menu.actions().front()->text() != "Looking for other words…"; }));
        return menu;
    }

    QMenu& menuAtOnce()
    {
        // What the end of another menu brings with it would end this one.
        QCoreApplication::processEvents();
        QTest::keyClick(&composer(), Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        return *menu;
    }

    void choose(const QString& text)
    {
        QMenu& menu = this->menu();
        for (QAction* action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                menu.close();
                return;
            }
        }
        menu.close();
        FAIL("the menu has no " << text.toStdString());
    }

    QStringList offered()
    {
        QStringList texts;
        QMenu& menu = this->menu();
        for (const QAction* action : menu.actions()) {
            texts << action->text();
        }
        menu.close();
        return texts;
    }

    QString said() { return find<ui::ElidedLabel>("lastStep")->text(); }
};

/// How much of the field is in the colour of the wave.
int waveIn(ui::GrowingTextEdit& field)
{
    const QImage seen = field.viewport()->grab().toImage();
    const QColor wave = ui::Theme::of(field.palette()).bad.block;
    const auto isNear = [](int one, int other) { return std::abs(one - other) < 24; };
    int pixels = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QColor here = seen.pixelColor(x, y);
            const bool isWave = isNear(here.red(), wave.red()) &&
                                isNear(here.green(), wave.green()) &&
                                isNear(here.blue(), wave.blue());
            pixels += isWave ? 1 : 0;
        }
    }
    return pixels;
}

} // namespace

TEST_CASE("misspelt words get a wave once the keyboard has left them, and stay as they are")
{
    Desk desk;
    desk.type("The taem");
    CHECK(desk.marked().isEmpty());
    desk.type(" notes wrod");
    CHECK(desk.marked() == QStringList{"taem"});
    CHECK(waveIn(desk.composer()) > 5);
    desk.press(Qt::Key_Home);
    CHECK(desk.marked() == QStringList{"taem", "wrod"});
    CHECK(desk.words() == "The taem notes wrod");
    desk.press(Qt::Key_Return);
    CHECK(desk.session().assessment().notes.back().text == "The taem notes wrod");
}

TEST_CASE("what is no prose has no wave: marks, references, names of this assessment")
{
    Desk desk;
    desk.composer().setPlainText("The team notes W6 NHS https://exampel.org #6 /told >taem " +
                                 QString::fromStdString(desk.session().assessment().service.name));
    CHECK(desk.marked().isEmpty());
    CHECK(waveIn(desk.composer()) == 0);
    desk.composer().setPlainText("Zorgle");
    CHECK(desk.marked() == QStringList{"Zorgle"});
    core::Member member = desk.session().assessment().panel.front();
    member.name = "Ada Zorgle";
    desk.session().take("Step", {{core::memberRecord(member.id), core::Enrol{member}}});
    CHECK(desk.marked().isEmpty());
}

TEST_CASE("the menu of a misspelt word offers others, and takes one as a step that can be undone")
{
    Desk desk;
    desk.composer().setPlainText("The taem notes");
    desk.composer().moveCursor(QTextCursor::Start);
    CHECK_FALSE(desk.offered().contains("team"));
    desk.composer().moveCursor(QTextCursor::NextWord);
    const QStringList offered = desk.offered();
    CHECK(offered.front() == "team");
    CHECK(offered.indexOf("Add to my words") <= 7);
    desk.choose("team");
    CHECK(desk.words() == "The team notes");
    CHECK(desk.marked().isEmpty());
    desk.composer().undo();
    CHECK(desk.words() == "The taem notes");
}

TEST_CASE("the menu of a misspelt word opens before other words for it are found")
{
    Desk desk;
    desk.composer().setPlainText("taem");
    QMenu& menu = desk.menuAtOnce();
    CHECK(menu.actions().front()->text() == "Looking for other words…");
    REQUIRE(eventually([&] { return menu.actions().front()->text() == "team"; }));
    CHECK(menu.activeAction() == menu.actions().front());
    menu.close();
    // Known by now, so that nobody waits again.
    CHECK(desk.menuAtOnce().actions().front()->text() == "team");
    QApplication::activePopupWidget()->close();
    // Somebody who has gone on to another choice keeps it.
    desk.composer().setPlainText("notse");
    QMenu& other = desk.menuAtOnce();
    REQUIRE(other.actions().front()->text() == "Looking for other words…");
    QTest::keyClick(&other, Qt::Key_Down);
    const QAction* chosen = other.activeAction();
    REQUIRE(chosen != other.actions().front());
    REQUIRE(eventually([&] { return other.actions().front()->text() == "notes"; }));
    CHECK(other.activeAction() == chosen);
    other.close();
    // A menu that is closed before drops what comes.
    desk.composer().setPlainText("serivce");
    desk.menuAtOnce().close();
    CHECK(desk.offered().front() == "service");
}

TEST_CASE("one's own words are kept in a file and can be taken out of it again")
{
    Desk desk;
    desk.composer().setPlainText("taem");
    desk.choose("Add to my words");
    CHECK(desk.marked().isEmpty());
    CHECK(core::readFile(desk.folder() / "words.txt", 100).value() == "taem\n");
    desk.choose("Remove from my words");
    CHECK(desk.marked() == QStringList{"taem"});
    CHECK(core::readFile(desk.folder() / "words.txt", 100).value().empty());
}

TEST_CASE("words that cannot be kept are told")
{
    Desk desk;
    std::filesystem::create_directories(desk.folder() / "words.txt");
    desk.composer().setPlainText("taem");
    desk.choose("Add to my words");
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().contains("words.txt"));
    CHECK(desk.marked() == QStringList{"taem"});
}

TEST_CASE("a word can be ignored in one assessment, and is misspelt in another")
{
    Desk desk;
    desk.composer().setPlainText("taem");
    desk.choose("Ignore in this assessment");
    CHECK(desk.marked().isEmpty());
    const auto first = desk.session().ledger().id();
    desk.prompts.files.push_back(std::filesystem::path(SOURCE_DIR) / "samples/air-quality.json");
    desk.letTheTaskRun();
    desk.trigger("importFile");
    const auto ids = desk.session().casebook().ids().value();
    for (const core::AssessmentId& one : ids) {
        if (one != first) {
            desk.window().openAssessment(one);
        }
    }
    REQUIRE(desk.session().ledger().id() != first);
    desk.trigger("newNote");
    desk.composer().setPlainText("taem");
    CHECK(desk.marked() == QStringList{"taem"});
}

TEST_CASE("an assessment in Welsh is held to the Welsh dictionary alone")
{
    Desk desk;
    const auto take = [&](const char* language) {
        desk.session().take(
            "Step", {{core::assessmentRecord, core::Describe{core::Aspect::Language, language}}});
    };
    desk.composer().setPlainText("draenog marmot taem");
    CHECK(desk.marked() == QStringList{"taem"});
    take("cy");
    CHECK(desk.marked() == QStringList{"marmot", "taem"});
    take("en");
    CHECK(desk.marked() == QStringList{"draenog", "taem"});
}

TEST_CASE("F7 goes from one misspelt word to the next, selects it and says which")
{
    Desk desk;
    desk.composer().setPlainText("taem the notes\n\nwrod team");
    desk.composer().moveCursor(QTextCursor::Start);
    desk.composer().setFocus();
    for (const QString word : {"taem", "wrod", "taem"}) {
        desk.press(Qt::Key_F7);
        CHECK(desk.composer().textCursor().selectedText() == word);
        CHECK(desk.said() == "Misspelt: " + word);
    }
    desk.composer().setPlainText("the team");
    desk.press(Qt::Key_F7);
    CHECK(desk.said() == "No misspelt word in this text");
    desk.find<QWidget>("pointList")->setFocus();
    desk.press(Qt::Key_F7);
    CHECK(desk.said().startsWith("Go into a text first"));
}

TEST_CASE("of a very long text only what is seen is looked at, and its last word is found")
{
    Desk desk;
    QString text = QStringLiteral("services ").repeated(100'000);
    text += QStringLiteral("taem");
    desk.composer().setPlainText(text);
    desk.composer().setFocus();
    desk.composer().moveCursor(QTextCursor::Start);
    CHECK(desk.marked().isEmpty());
    desk.press(Qt::Key_F7);
    CHECK(eventually([&] { return desk.composer().textCursor().selectedText() == "taem"; }));
    CHECK(desk.marked() == QStringList{"taem"});
    desk.composer().setPlainText(QStringLiteral("wrod ").repeated(180'000));
    CHECK(desk.marked().size() > 10);
    CHECK(desk.marked().size() < 1000);
    desk.composer().setPlainText(QString(100'000, u'x'));
    CHECK(desk.marked().isEmpty());
    desk.composer().clear();
}

TEST_CASE("spelling is turned off and on in the menu and in the preferences")
{
    Desk desk;
    QAction* action = desk.window().actions()["checkSpelling"];
    CHECK(action->isChecked());
    desk.composer().setPlainText("taem");
    desk.trigger("checkSpelling");
    CHECK_FALSE(action->isChecked());
    CHECK(desk.marked().isEmpty());
    desk.press(Qt::Key_F7);
    CHECK(desk.said().contains("View menu"));
    desk.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* box = dialog.findChild<QCheckBox*>("checksSpelling");
        CHECK_FALSE(box->isChecked());
        box->setChecked(true);
        return true;
    });
    desk.trigger("preferences");
    CHECK(action->isChecked());
    CHECK(desk.marked() == QStringList{"taem"});
}

TEST_CASE("without a dictionary nothing is marked, and whoever asks is told which package it is in")
{
    OpenWindow open;
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    open.trigger("newNote");
    QAction* action = open.window().actions()["checkSpelling"];
    REQUIRE(eventually([&] { return !action->isChecked(); }));
    open.trigger("checkSpelling");
    CHECK(eventually([&] { return !action->isChecked(); }));
    CHECK(open.prompts.told.join(' ').contains("hunspell-en-gb"));
    // One that is installed meanwhile is found when it is asked for again.
    writeSmallDictionaries(open.folder() / "dictionaries");
    open.trigger("checkSpelling");
    auto* composer = open.find<ui::GrowingTextEdit>("composer");
    composer->setPlainText("taem");
    CHECK(eventually([&] { return composer->spellingMarks()->marked() == QStringList{"taem"}; }));
    CHECK(action->isChecked());
}

TEST_CASE("a field that can only be read has no waves")
{
    Desk desk;
    desk.composer().setPlainText("taem");
    desk.composer().setReadOnly(true);
    CHECK(desk.marked().isEmpty());
    desk.composer().setReadOnly(false);
}
