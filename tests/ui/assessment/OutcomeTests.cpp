#include "core/assessment/AudienceView.h"
#include "tests/ui/assessment/ShownPage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace {

std::string outcomeOf(const core::Assessment& assessment, const core::PointRef& point)
{
    const core::Outcome* outcome = assessment.outcome(point);
    return outcome != nullptr ? outcome->outcome : std::string();
}

std::string reasonOf(const core::Assessment& assessment, const core::PointRef& point)
{
    const core::Outcome* outcome = assessment.outcome(point);
    return outcome != nullptr ? outcome->reason : std::string();
}

} // namespace

TEST_CASE("A click settles the outcome, and undo takes it back")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.click("outcome-amber");
    CHECK(outcomeOf(open.onDisk(), {"gds-2019", 1}) == "amber");
    CHECK(shown.find<QLabel>("outcomeHint")->text().contains("a reason and a recommendation"));
    open.session().undoStack().undo();
    CHECK(outcomeOf(open.assessment(), {"gds-2019", 1}).empty());
    CHECK_FALSE(shown.find<QAbstractButton>("outcome-amber")->isChecked());
    open.session().undoStack().redo();
    CHECK(shown.find<QAbstractButton>("outcome-amber")->isChecked());
}

TEST_CASE("A reason is a draft while it is typed and recorded when its field is left")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.click("outcome-green");
    shown.find("reason")->setFocus();
    shown.type("All of it was shown.");
    CHECK(reasonOf(open.assessment(), {"gds-2019", 1}).empty());
    REQUIRE(
        QTest::qWaitFor([&] { return !open.session().draft("reason/gds-2019/1").empty(); }, 3000));
    shown.page.newNote();
    CHECK(reasonOf(open.onDisk(), {"gds-2019", 1}) == "All of it was shown.");
    CHECK(outcomeOf(open.onDisk(), {"gds-2019", 1}) == "green");
    CHECK(open.session().draft("reason/gds-2019/1").empty());
}

TEST_CASE("A reason is for the sponsor alone when that is ticked, and undo takes it back")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.click("outcome-green");
    shown.find("reason")->setFocus();
    shown.type("The other bid was stronger.");
    shown.click("reasonForSponsor");
    const core::Assessment onDisk = open.onDisk();
    const core::Outcome* outcome = onDisk.outcome({"gds-2019", 1});
    REQUIRE(outcome != nullptr);
    CHECK(outcome->reason == "The other bid was stronger.");
    CHECK(outcome->reasonFor == core::ReasonFor::Sponsor);
    CHECK(core::cutFor(open.assessment(), core::Reader::Team).outcomes.front().reason.empty());
    // Other words stay with the sponsor.
    shown.find("reason")->setFocus();
    shown.type(" By far.");
    shown.page.newNote();
    CHECK(open.onDisk().outcome({"gds-2019", 1})->reasonFor == core::ReasonFor::Sponsor);
    open.session().undoStack().undo();
    open.session().undoStack().undo();
    CHECK_FALSE(shown.find<QAbstractButton>("reasonForSponsor")->isChecked());
}

TEST_CASE("A reason that was being typed when the program ended is there again")
{
    OpenAssessment open({"gds-2019"});
    open.session().keepDraft("reason/gds-2019/1", "half a reas");
    open.reopen();
    ShownPage shown(open.session());
    CHECK(shown.find<QPlainTextEdit>("reason")->toPlainText() == "half a reas");
    shown.page.finishTyping();
    CHECK(reasonOf(open.onDisk(), {"gds-2019", 1}) == "half a reas");
}

TEST_CASE("One set of outcomes records both points that are judged together on the same scale")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    ShownPage shown(open.session());
    // Wales has met and not met alone; GDS can be set to it before its first outcome.
    auto* scale = shown.find<QComboBox>("scale-gds-2019");
    scale->setCurrentIndex(scale->findData("met-not-met"));
    emit scale->activated(scale->currentIndex());
    CHECK(shown.page.findChildren<QAbstractButton*>("outcome-met").size() == 1);
    shown.click("outcome-met");
    shown.find("reason")->setFocus();
    shown.type("Both.");
    shown.page.finishTyping();
    const core::Assessment kept = open.onDisk();
    CHECK(outcomeOf(kept, {"gds-2019", 1}) == "met");
    CHECK(outcomeOf(kept, {"wales-2025", 3}) == "met");
    CHECK(reasonOf(kept, {"wales-2025", 3}) == "Both.");
    open.session().undoStack().undo();
    open.session().undoStack().undo();
    CHECK(outcomeOf(open.assessment(), {"gds-2019", 1}).empty());
    CHECK(outcomeOf(open.assessment(), {"wales-2025", 3}).empty());
}

TEST_CASE("Editions with different scales have outcomes of their own and share one reason")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    ShownPage shown(open.session());
    shown.click("outcome-red");
    shown.find("reason")->setFocus();
    shown.type("Nobody has tried it.");
    shown.page.finishTyping();
    CHECK(reasonOf(open.onDisk(), {"wales-2025", 3}) == "Nobody has tried it.");
    CHECK(outcomeOf(open.onDisk(), {"wales-2025", 3}).empty());
    shown.click("outcome-not-met");
    CHECK(outcomeOf(open.onDisk(), {"gds-2019", 1}) == "red");
    CHECK(outcomeOf(open.onDisk(), {"wales-2025", 3}) == "not-met");
    CHECK(reasonOf(open.onDisk(), {"gds-2019", 1}) == "Nobody has tried it.");
    CHECK(shown.page.findChildren<QPlainTextEdit*>("reason").size() == 1);
    // Choosing for one of them records nothing for the other.
    const int before = open.session().undoStack().count();
    shown.click("outcome-amber");
    CHECK(open.session().undoStack().count() == before + 1);
    CHECK(outcomeOf(open.onDisk(), {"wales-2025", 3}) == "not-met");
}

TEST_CASE("A reason for each is written where that is asked for, and one for all again")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    ShownPage shown(open.session());
    shown.click("outcome-red");
    shown.click("outcome-not-met");
    const auto reasons = [&] { return shown.page.findChildren<QPlainTextEdit*>("reason"); };
    shown.click("reasonsApart");
    REQUIRE(reasons().size() == 2);
    CHECK(shown.find("reasonsTogether")->isVisible());
    shown.click("reasonsTogether");
    REQUIRE(reasons().size() == 1);
    shown.click("reasonsApart");
    reasons().back()->setFocus();
    shown.type("No Welsh.");
    shown.page.finishTyping();
    CHECK(reasonOf(open.onDisk(), {"wales-2025", 3}) == "No Welsh.");
    CHECK(reasonOf(open.onDisk(), {"gds-2019", 1}).empty());
    // What differs stays apart, without being told again.
    CHECK_FALSE(shown.find("reasonsTogether")->isVisible());
    shown.page.nextPoint();
    shown.page.previousPoint();
    CHECK(reasons().size() == 2);
}

TEST_CASE("A reason that one of two points has stands for the other once that is settled")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    REQUIRE(open.session().take("settled elsewhere", {{core::outcomeRecord({"gds-2019", 1}),
                                                       core::Settle{"amber", "Seen."}}}));
    ShownPage shown(open.session());
    shown.page.finishTyping();
    CHECK(open.onDisk().outcome({"wales-2025", 3}) == nullptr);
    shown.click("outcome-met");
    CHECK(reasonOf(open.onDisk(), {"wales-2025", 3}) == "Seen.");
}

TEST_CASE("Listening to the outcomes writes nothing, however slowly")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.click("outcome-green");
    const auto edits = [&] { return open.session().ledger().edits().size(); };
    const std::size_t before = edits();
    shown.page.goToOutcome();
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    // What would still come by itself comes before this timer.
    CHECK_FALSE(QTest::qWaitFor([&] { return edits() != before; }, 900));
    CHECK(shown.find<QAbstractButton>("outcome-red")->isChecked());
    SECTION("leaving them settles the one that was reached")
    {
        shown.press(Qt::Key_Tab);
        CHECK(outcomeOf(open.onDisk(), {"gds-2019", 1}) == "red");
        CHECK(edits() == before + 1);
    }
    SECTION("so does Space, once")
    {
        shown.press(Qt::Key_Space);
        shown.press(Qt::Key_Tab);
        CHECK(outcomeOf(open.onDisk(), {"gds-2019", 1}) == "red");
        CHECK(edits() == before + 1);
    }
    SECTION("so does going on to another point")
    {
        shown.page.nextPoint();
        CHECK(outcomeOf(open.onDisk(), {"gds-2019", 1}) == "red");
        CHECK(edits() == before + 1);
    }
    SECTION("Escape puts back the one that was settled")
    {
        shown.press(Qt::Key_Escape);
        shown.press(Qt::Key_Tab);
        CHECK(shown.find<QAbstractButton>("outcome-green")->isChecked());
        CHECK(edits() == before);
    }
}

TEST_CASE("The lead declares another result with a reason, and goes back to the rule")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.click("declareOther");
    shown.click("declareResult");
    CHECK(open.assessment().declared.outcome.empty());
    shown.find("declaredReason")->setFocus();
    shown.type("Seen again in a month.");
    shown.find<QComboBox>("declaredOutcome")->setCurrentIndex(1);
    shown.click("declareResult");
    CHECK(open.onDisk().declared.outcome == "amber");
    CHECK(open.onDisk().declared.reason == "Seen again in a month.");
    CHECK(shown.find<QLabel>("wholeResult")->text().contains("declared by the lead: Amber"));
    shown.click("withdrawResult");
    CHECK(open.onDisk().declared.outcome.empty());
}

TEST_CASE("A casebook that can only be read says so and changes nothing")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("stays", {{"gds-2019", 1}});
    open.reopen(true);
    ShownPage shown(open.session());
    CHECK_FALSE(shown.find("outcome-green")->isEnabled());
    CHECK(shown.find<QLabel>("outcomeHint")->text().contains("can only be read"));
    CHECK(shown.find<QPlainTextEdit>("composer")->isReadOnly());
    CHECK(shown.find<QPlainTextEdit>("composer")->placeholderText().contains("can only be read"));
    shown.page.goToNotes();
    shown.press(Qt::Key_Delete);
    shown.press(Qt::Key_F2);
    CHECK(open.assessment().notes.size() == 1);
    CHECK(shown.page.findChild<QWidget*>("noteText") == nullptr);
}
