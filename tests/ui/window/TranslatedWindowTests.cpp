#include "tests/ui/window/TwoAssessments.h"
#include "ui/window/Actions.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>

// Another language makes the window anew: nothing of what somebody was doing is lost.

namespace {

QString firstMenu(OpenWindow& open)
{
    return open.window().menuBar()->actions().front()->text();
}

} // namespace

TEST_CASE("the window is in Welsh at once, and in English again")
{
    OpenDay day;
    REQUIRE(firstMenu(day) == "&File");
    day.speak("cy");
    CHECK(firstMenu(day) == "&Ffeil");
    CHECK(day.window().isVisible());
    CHECK(day.preferences().language() == "cy");
    CHECK(day.window().actions()["inWelsh"]->isChecked());
    CHECK(ui::inWords(core::Date{2026, 3, 23}) == "23 Mawrth 2026");
    CHECK(ui::windowLanguage() == "cy");
    day.speak("en");
    CHECK(firstMenu(day) == "&File");
    CHECK(ui::inWords(core::Date{2026, 3, 23}) == "23 March 2026");
    // What the system has is English here, so nothing has to be made anew.
    const QPointer<ui::MainWindow> before(&day.window());
    day.window().actions()["systemLanguage"]->trigger();
    QCoreApplication::processEvents();
    CHECK(before == &day.window());
    CHECK(day.preferences().language().isEmpty());
}

TEST_CASE("the language of the window is neither the report's nor the standard's")
{
    OpenDay day;
    day.trigger("goToReport");
    day.find<QComboBox>("reportLanguage")->setCurrentIndex(1);
    day.find<QAbstractButton>("reader-team")->click();
    day.speak("cy");
    REQUIRE(day.find<QWidget>("reportPage") != nullptr);
    CHECK(day.find<QComboBox>("reportLanguage")->currentData() == "en");
    CHECK(day.find<QAbstractButton>("reader-team")->isChecked());
    CHECK(day.assessment().language.empty());
    day.speak("en");
}

TEST_CASE("another language keeps tabs, places, steps and what was closed")
{
    TwoAssessments two;
    const core::AssessmentId third = two.begin("Hire a boat");
    two.window().openAssessment(third);
    two.trigger("closeTab");
    two.window().openAssessment(two.second);
    two.takeHere("A second note");
    two.trigger("undo");
    two.walk().showPoint(OpenDay::gds(5));
    two.window().openAssessment(two.first);
    two.walk().showPoint(OpenDay::gds(3));
    two.speak("cy");
    REQUIRE(two.here() == two.first);
    CHECK(two.strip().count() == 2);
    CHECK(two.walk().points().front() == OpenDay::gds(3));
    two.trigger("nextTab");
    REQUIRE(two.here() == two.second);
    CHECK(two.walk().points().front() == OpenDay::gds(5));
    // The steps are there, and named in the new language.
    CHECK(two.window().actions()["redo"]->text().contains("ychwanegu nodyn"));
    two.trigger("redo");
    CHECK(two.has("A second note"));
    two.trigger("undo");
    two.trigger("undo");
    CHECK_FALSE(two.has("The river is blocked"));
    two.trigger("reopenTab");
    CHECK(two.here() == third);
}

TEST_CASE("another language keeps what is being typed, the caret and the keyboard")
{
    OpenDay day;
    day.find<ui::AssessmentPage>("assessmentPage")->showPoint(OpenDay::gds(2));
    day.trigger("newNote");
    day.type("Half a sentence about");
    for (int i = 0; i < 5; ++i) {
        day.press(Qt::Key_Left);
    }
    day.speak("cy");
    auto* composer = day.find<QPlainTextEdit>("composer");
    REQUIRE(composer != nullptr);
    CHECK(composer->toPlainText() == "Half a sentence about");
    CHECK(composer->textCursor().position() == 16);
    CHECK(composer->hasFocus());
    day.type("all ");
    CHECK(composer->toPlainText() == "Half a sentence all about");
    day.speak("en");
    CHECK(day.find<QPlainTextEdit>("composer")->toPlainText() == "Half a sentence all about");
}

TEST_CASE("another language keeps what waits to be saved")
{
    TwoAssessments two;
    two.takeHere("Not on disk for long");
    two.speak("cy");
    CHECK(two.has("Not on disk for long"));
    REQUIRE(two.session().saveNow());
    CHECK(two.keeps(two.first, "Not on disk for long"));
}

TEST_CASE("another language keeps what somebody looks for, here and in the list")
{
    OpenDay day;
    day.trigger("goToAssessment");
    day.trigger("find");
    day.type("licence");
    day.speak("cy");
    auto* words = day.find<QLineEdit>("findWords");
    REQUIRE(words->isVisible());
    CHECK(words->text() == "licence");
    CHECK(eventually([&] { return !day.find<QLabel>("findCount")->text().isEmpty(); }));
    day.trigger("goToCasebook");
    day.find<QLineEdit>("searchWords")->setText("rod");
    day.speak("en");
    CHECK(day.find<QLineEdit>("searchWords")->text() == "rod");
    CHECK(day.find<QLineEdit>("searchWords")->isVisible());
}

TEST_CASE("the language of the window is chosen in the preferences as well")
{
    OpenDay day;
    day.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* languages = dialog.findChild<QComboBox*>("windowLanguage");
        CHECK(languages->currentText() == "As the system has it");
        languages->setCurrentIndex(languages->findText("Cymraeg"));
        return true;
    });
    day.trigger("preferences");
    REQUIRE(eventually([&] { return firstMenu(day) == "&Ffeil"; }));
    day.trigger("about");
    CHECK(day.prompts.told.back().contains("olygydd"));
    // Next time the window begins in it.
    day.startAgain();
    CHECK(firstMenu(day) == "&Ffeil");
}
