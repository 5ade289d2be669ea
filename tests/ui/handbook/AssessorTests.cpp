#include "tests/ui/handbook/Play.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
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
    goThroughThePoints(play, open);
    decide(play, open);
    rateAndHandOver(play, open);
    play.go();
}
