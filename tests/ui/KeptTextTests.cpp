#include "tests/support/OtherProgram.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Theme.h"
#include "ui/session/Session.h"
#include "ui/start/ImportTasks.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

// What somebody typed stays with what it was typed for, and is there again.

namespace {

/// Another assessment by the same edition, with an outcome of its first point.
core::AssessmentId another(OpenDay& day)
{
    ui::BegunAssessment begun;
    begun.wanted.service.name = "Report a blocked river";
    begun.wanted.standards = {"gds-2019"};
    const auto before = day.session().ledger().id();
    const auto id = ui::beginAssessment(day.session(), begun).value();
    day.window().openAssessment(id);
    day.take(core::outcomeRecord(OpenDay::gds(1)), core::Settle{"amber", "Half of it."});
    day.window().openAssessment(before);
    return id;
}

void showView(OpenDay& day, int view)
{
    day.trigger("goToReview");
    day.find<QWidget>("reviewViews")->findChildren<QAbstractButton*>().at(view)->click();
}

QString textIn(OpenWindow& open, const char* field)
{
    return open.find<QPlainTextEdit>(field)->toPlainText();
}

void typeInto(OpenWindow& open, const char* field, const QString& text)
{
    auto* box = open.find<QWidget>(field);
    box->setFocus();
    QTest::keyClicks(box, text);
}

} // namespace

TEST_CASE("a half-written answer stays with its assessment and does not stand in the next one")
{
    OpenDay day;
    const auto first = day.session().ledger().id();
    const auto second = another(day);
    showView(day, 4);
    REQUIRE(day.grid("answers").choose("outcome/gds-2019/1"));
    day.click("stance-challenge");
    typeInto(day, "answerText", "We tested with twelve people.");

    day.window().openAssessment(second);
    showView(day, 4);
    REQUIRE(day.grid("answers").choose("outcome/gds-2019/1"));
    CHECK(textIn(day, "answerText").isEmpty());
    CHECK_FALSE(day.find<QRadioButton>("stance-challenge")->isChecked());
    day.click("recordAnswer");
    CHECK(day.assessment().answers.empty());

    day.window().openAssessment(first);
    showView(day, 4);
    REQUIRE(day.grid("answers").choose("outcome/gds-2019/1"));
    CHECK(textIn(day, "answerText") == "We tested with twelve people.");
    CHECK(day.find<QRadioButton>("stance-challenge")->isChecked());
    day.click("recordAnswer");
    CHECK(day.assessment().answers.size() == 1);
    CHECK(day.session().draft("answer/outcome/gds-2019/1").empty());
}

TEST_CASE("what the lead writes before signing or declaring stays with its assessment")
{
    OpenDay day;
    const auto first = day.session().ledger().id();
    const auto second = another(day);
    showView(day, 2);
    auto* changes = day.find<QPlainTextEdit>("whatChanged");
    changes->setPlainText("Point 5 was seen again.");
    day.find<QSpinBox>("answerDays")->setValue(3);
    day.trigger("goToAssessment");
    day.find<QPushButton>("declareOther")->click();
    typeInto(day, "declaredReason", "Only a month is left.");

    day.window().openAssessment(second);
    CHECK_FALSE(day.find<QWidget>("declaredReason")->isVisible());
    showView(day, 2);
    CHECK(changes->toPlainText().isEmpty());
    CHECK(day.find<QSpinBox>("answerDays")->value() == 10);

    day.window().openAssessment(first);
    CHECK(day.find<QWidget>("declaredReason")->isVisible());
    CHECK(textIn(day, "declaredReason") == "Only a month is left.");
    showView(day, 2);
    CHECK(changes->toPlainText() == "Point 5 was seen again.");
}

TEST_CASE("words that combine two versions survive another choice of colours")
{
    OpenDay day;
    core::AddNote add;
    add.note.text = "The gaps are known.";
    day.take(core::noteRecord("disputed"), add);
    std::vector<core::Edit> edits;
    for (const char* text : {"Six rounds.", "41 people."}) {
        edits.push_back(day.session().ledger().compose(
            day.session().ids().next(), core::noteRecord("disputed"), core::SetText{text}, text,
            core::Timestamp{1795428000000}));
    }
    REQUIRE(day.session().casebook().append(day.session().ledger().id(), edits));
    REQUIRE(day.session().reload());
    showView(day, 1);
    auto* text = day.find<QPlainTextEdit>("combinedText");
    text->setPlainText("41 people in six");
    const QString before = day.find<QLabel>("version-0")->text();
    day.window().setPalette(ui::paletteOf(ui::Scheme::Dark));
    CHECK(text->toPlainText() == "41 people in six");
    CHECK(day.find<QLabel>("version-0")->text() != before);
}

TEST_CASE("what is typed but not saved is there again after another assessment was open")
{
    OpenDay day;
    const auto second = another(day);
    core::CasebookOptions impatient;
    impatient.waitMilliseconds = 0;
    const auto path = day.session().casebook().path();
    const core::Library library({STANDARDS_DIR});
    auto casebook = core::Casebook::open(path, impatient).value();
    const core::Person owner = casebook.owner().value();
    ui::Session session(std::move(casebook), owner, library, core::systemTime, core::systemRandom);
    const auto first = day.session().ledger().id();
    REQUIRE(session.openAssessment(first));
    session.keepDraft("note/gds-2019/2", "An older thought");
    const OtherProgram other(path, OtherProgram::Keeps::Writing);
    session.keepDraft("note/gds-2019/1", "Half a thought");
    core::AddNote add;
    add.note.text = "A thought";
    session.take("Add note", {{core::noteRecord("n"), add}}, {"note/gds-2019/2"});
    CHECK(session.savedState().waiting == 2);

    REQUIRE(session.openAssessment(second));
    CHECK(session.draft("note/gds-2019/1").empty());
    REQUIRE(session.openAssessment(first));
    CHECK(session.draft("note/gds-2019/1") == "Half a thought");
    CHECK(session.draft("note/gds-2019/2").empty());
    REQUIRE(session.reload());
    CHECK(session.draft("note/gds-2019/1") == "Half a thought");
    CHECK(session.assessment().note("n") != nullptr);
}

TEST_CASE("another casebook is not opened over what could not be saved, not even a draft")
{
    OpenDay day;
    const auto path = day.session().casebook().path();
    const auto other = day.folder() / "other.standpoint";
    REQUIRE(core::Casebook::create(other, {"p", "Somebody"}));
    {
        const OtherProgram program(path, OtherProgram::Keeps::Writing);
        day.session().keepDraft("note/whole", "Half a thought");
        day.prompts.files = {other};
        day.prompts.confirmations = {false};
        day.trigger("openCasebook");
        CHECK(eventually(
            [&] { return day.prompts.asked.last().startsWith("1 change could not be saved"); }));
        CHECK(day.session().casebook().path() == path);
    }
    day.prompts.files = {other};
    day.trigger("openCasebook");
    CHECK(day.session().casebook().path() == other);
}

TEST_CASE("a half-written recommendation keeps all its fields when another point is shown")
{
    OpenDay day;
    day.trigger("goToAssessment");
    auto* page = day.find<ui::AssessmentPage>("assessmentPage");
    page->showPoint(OpenDay::gds(1));
    day.trigger("newRecommendation");
    day.type("Test with people");
    day.find<QComboBox>("recommendationOwner")->setCurrentIndex(2);
    day.find<QLineEdit>("recommendationDue")->setText("some day");
    day.find<QLineEdit>("recommendationThemes")->setText("research");
    page->showPoint(OpenDay::gds(2));
    page->showPoint(OpenDay::gds(1));
    CHECK(textIn(day, "recommendationText") == "Test with people");
    CHECK(day.find<QComboBox>("recommendationOwner")->currentIndex() == 2);
    CHECK(day.find<QLineEdit>("recommendationDue")->text() == "some day");
    CHECK(day.find<QLineEdit>("recommendationThemes")->text() == "research");
}

TEST_CASE("Alt and the down key open a list to choose from and leave the point where it is")
{
    OpenDay day;
    day.trigger("goToAssessment");
    auto* page = day.find<ui::AssessmentPage>("assessmentPage");
    page->showPoint(OpenDay::gds(1));
    day.trigger("newRecommendation");
    auto* priority = day.find<QComboBox>("recommendationPriority");
    priority->setFocus();
    QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_Down, Qt::AltModifier);
    claim.ignore();
    QApplication::sendEvent(priority, &claim);
    CHECK(claim.isAccepted());
    QKeyEvent elsewhere(QEvent::ShortcutOverride, Qt::Key_Down, Qt::AltModifier);
    elsewhere.ignore();
    QApplication::sendEvent(day.find<QWidget>("pointList"), &elsewhere);
    CHECK_FALSE(elsewhere.isAccepted());
}
