#include "tests/ui/assessment/ShownPage.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

TEST_CASE("A recommendation is written, changed and removed, and undo brings it back")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Test with screen readers.");
    shown.find<QComboBox>("recommendationPriority")->setCurrentIndex(0);
    shown.find<QLineEdit>("recommendationDue")->setText("28 2 2027");
    shown.find<QLineEdit>("recommendationThemes")->setText("accessibility, research");
    shown.find<QLineEdit>("recommendationPoints")->setText("1, 5");
    shown.click("recommendationSave");
    REQUIRE(open.onDisk().recommendations.size() == 1);
    const core::Recommendation first = open.onDisk().recommendations[0];
    CHECK(first.text == "Test with screen readers.");
    CHECK(first.priority == core::Priority::Must);
    CHECK(first.due == core::Date{2027, 2, 28});
    CHECK(first.themes == std::vector<std::string>{"accessibility", "research"});
    CHECK(first.points == std::vector<core::PointRef>{{"gds-2019", 1}, {"gds-2019", 5}});

    shown.page.showRecord(core::recommendationRecord(first.id));
    shown.press(Qt::Key_Return);
    shown.find<QComboBox>("recommendationStatus")->setCurrentIndex(5);
    shown.find<QLineEdit>("recommendationStatusReason")->setText("No money this year");
    shown.click("recommendationSave");
    CHECK(open.onDisk().recommendations[0].status == core::Status::Deferred);
    CHECK(open.onDisk().recommendations[0].statusReason == "No money this year");

    shown.page.showRecord(core::recommendationRecord(first.id));
    shown.press(Qt::Key_Delete);
    CHECK(open.assessment().recommendations.empty());
    open.session().undoStack().undo();
    CHECK(open.assessment().recommendations.size() == 1);
}

TEST_CASE(
    "In a competition, what the sponsor has to do is for the sponsor unless one says otherwise")
{
    OpenAssessment open({"gds-2019"});
    open.session().take("Step", {{core::assessmentRecord,
                                  core::Describe{core::Aspect::Competition, "Fishing apps"}}});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Buy one of them.");
    auto* owner = shown.find<QComboBox>("recommendationOwner");
    auto* audience = shown.find<QComboBox>("recommendationAudience");
    const auto choose = [](QComboBox* combo, int value) {
        combo->setCurrentIndex(combo->findData(value));
        emit combo->activated(combo->currentIndex());
    };
    choose(owner, static_cast<int>(core::Owner::Sponsor));
    CHECK(audience->currentData().toInt() == static_cast<int>(core::Audience::Sponsor));
    choose(owner, static_cast<int>(core::Owner::Team));
    CHECK(audience->currentData().toInt() == static_cast<int>(core::Audience::TeamAndSponsor));
    choose(audience, static_cast<int>(core::Audience::Public));
    choose(owner, static_cast<int>(core::Owner::Sponsor));
    CHECK(audience->currentData().toInt() == static_cast<int>(core::Audience::Public));
}

TEST_CASE("A recommendation with a date that is none stays open and says what is wrong")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Do it.");
    shown.find<QLineEdit>("recommendationDue")->setText("31 2 2027");
    shown.click("recommendationSave");
    CHECK(open.assessment().recommendations.empty());
    QApplication::processEvents();
    auto* due = shown.find<QLineEdit>("recommendationDue");
    CHECK(QApplication::focusWidget() == due);
    const QString message = "“31 2 2027” is not a day. Write it as 28 2 2027, or 28 February.";
    CHECK(due->accessibleDescription().startsWith(message));
    const auto says = [&] {
        const auto labels = due->parentWidget()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text() == message &&
                   label->palette().color(label->foregroundRole()) ==
                       ui::Theme::of(label->palette()).bad.text;
        });
    };
    CHECK(says());
    due->setText("28/2/27");
    CHECK_FALSE(says());
    CHECK(due->accessibleDescription().trimmed().isEmpty());
    shown.press(Qt::Key_Return);
    REQUIRE(open.assessment().recommendations.size() == 1);
    CHECK(open.assessment().recommendations[0].due == core::Date{2027, 2, 28});
}

TEST_CASE("A day without a year is the next one, and stands in full when the field is left")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    auto* due = shown.find<QLineEdit>("recommendationDue");
    due->setFocus();
    shown.type("28 Feb");
    shown.press(Qt::Key_Tab);
    CHECK(due->text() == "28 February 2027");
    due->setFocus();
    due->selectAll();
    shown.type("some day");
    shown.press(Qt::Key_Tab);
    CHECK(due->text() == "some day");
}

TEST_CASE("How much a new recommendation matters follows the outcome until somebody chooses")
{
    OpenAssessment open({"gds-2019"});
    const auto settle = [&](int number, const char* outcome) {
        open.session().take("Step", {{core::outcomeRecord({"gds-2019", number}),
                                      core::Settle{outcome, "Because", {}, {}}}});
    };
    settle(1, "red");
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    const auto is = [&](core::Priority priority) {
        return shown.find<QComboBox>("recommendationPriority")->currentData().toInt() ==
               static_cast<int>(priority);
    };
    CHECK(is(core::Priority::Must));
    QApplication::processEvents();
    CHECK(shown.find<QLabel>("recommendationSuggested")->isVisible());
    // Nothing was written, so nothing waits as a draft.
    shown.page.finishTyping();
    CHECK(open.session().draftPlaces().empty());
    settle(1, "amber");
    CHECK(is(core::Priority::Should));
    settle(5, "red");
    shown.find<QLineEdit>("recommendationPoints")->setText("1, 5");
    CHECK(is(core::Priority::Must));

    auto* combo = shown.find<QComboBox>("recommendationPriority");
    combo->setCurrentIndex(combo->findData(static_cast<int>(core::Priority::Could)));
    CHECK_FALSE(shown.find<QLabel>("recommendationSuggested")->isVisible());
    settle(1, "green");
    CHECK(is(core::Priority::Could));
    shown.page.showPoint({"gds-2019", 2});
    shown.page.showPoint({"gds-2019", 1});
    CHECK(is(core::Priority::Could));
}

TEST_CASE("A recommendation that is half written stays with its point")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Half a recomm");
    shown.page.showPoint({"gds-2019", 2});
    CHECK(shown.page.findChild<QPlainTextEdit*>("recommendationText") == nullptr);
    shown.page.showPoint({"gds-2019", 1});
    CHECK(shown.find<QPlainTextEdit>("recommendationText")->toPlainText() == "Half a recomm");
    CHECK(open.assessment().recommendations.empty());
}

TEST_CASE("The notes that a recommendation was made of are linked and unlinked later, with undo")
{
    OpenAssessment open({"gds-2019"});
    const auto note = [&](const char* text, int number) {
        core::Note one;
        one.text = text;
        one.points = {{"gds-2019", number}};
        const auto made = open.session().editor().addNote(one);
        open.session().take("Step", made);
        return made->record.name;
    };
    const std::string first = note("No reader was tried", 1);
    const std::string second = note("No magnifier was tried", 1);
    note("About another point", 2);
    ShownPage shown(open.session());
    core::Recommendation wanted;
    wanted.text = "Test with readers";
    wanted.points = {{"gds-2019", 1}};
    wanted.notes = {first};
    const auto made = open.session().editor().recommend(wanted);
    open.session().take("Step", made);
    const std::string id = made->record.name;
    const auto linked = [&] { return open.assessment().recommendation(id)->notes; };

    shown.page.showRecord(core::recommendationRecord(id));
    shown.press(Qt::Key_Return);
    shown.click("linkNotes");
    auto* choice = shown.find<QListWidget>("notesToLink");
    REQUIRE(choice->count() == 2);
    CHECK(choice->item(0)->checkState() == Qt::Checked);
    choice->setCurrentRow(1);
    QTest::keyClick(choice, Qt::Key_Space);
    shown.click("recommendationSave");
    CHECK(linked() == std::vector<std::string>{first, second});
    CHECK(open.onDisk().recommendations[0].notes == linked());

    shown.page.showRecord(core::recommendationRecord(id));
    shown.press(Qt::Key_Return);
    shown.click("removeLink");
    shown.click("recommendationSave");
    CHECK(linked() == std::vector<std::string>{second});
    open.session().undoStack().undo();
    CHECK(linked() == std::vector<std::string>{first, second});
    open.session().undoStack().undo();
    CHECK(linked() == std::vector<std::string>{first});
}

TEST_CASE("A note that stays in this casebook is not offered to be linked, and a draft keeps links")
{
    OpenAssessment open({"gds-2019"});
    core::Note one;
    one.text = "For me alone";
    one.points = {{"gds-2019", 1}};
    const auto made = open.session().editor().addNote(one);
    open.session().take("Step", made);
    REQUIRE(open.session().keepHere(made->record, true));
    one.text = "For all of us";
    open.session().take("Step", open.session().editor().addNote(one));
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Do it");
    shown.click("linkNotes");
    auto* choice = shown.find<QListWidget>("notesToLink");
    REQUIRE(choice->count() == 1);
    CHECK(choice->item(0)->text().contains("For all of us"));
    QTest::keyClick(choice, Qt::Key_Space);
    shown.page.showPoint({"gds-2019", 2});
    shown.page.showPoint({"gds-2019", 1});
    CHECK(shown.page.findChildren<QLabel*>("linkedNote").size() == 1);
    shown.click("recommendationSave");
    CHECK(open.assessment().recommendations.at(0).notes.size() == 1);
}
