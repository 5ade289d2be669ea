#include "tests/ui/NamelessParts.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/widgets/cards/CardList.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

TEST_CASE("the wash-up runs through the points with the keyboard, observers' remarks too")
{
    OpenDay day(core::Role::Observer);
    day.press(Qt::Key_W, Qt::ControlModifier);
    auto& lines = day.grid("washUp");
    REQUIRE(lines.hasFocus());
    CHECK(lines.chosenId() == "gds-2019/1");
    // Two points that are judged together are one line.
    CHECK(OpenDay::cell(lines, "gds-2019/1", 0) == "1, W3");
    CHECK(OpenDay::cell(lines, "gds-2019/1", 2) == "not revealed");
    CHECK(OpenDay::cell(lines, "gds-2019/1", 3) == QString::fromUtf8("Amber · Not met"));
    day.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget()->objectName() == "ownRemark");
    day.type("The team knew its gaps");
    day.press(Qt::Key_Return);
    REQUIRE(lines.hasFocus());
    CHECK(lines.chosenId() == "gds-2019/2");
    CHECK(OpenDay::cell(lines, "gds-2019/1", 4) == "Lena Dahl: The team knew its gaps");
    day.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(lines.chosenId() == "gds-2019/3");
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());

    day.take(core::revealRecord(OpenDay::gds(1)), core::RevealRatings{});
    CHECK(OpenDay::cell(lines, "gds-2019/1", 2) == "1 Green, 1 Red, 2 Amber");
}

TEST_CASE("a remark that is being typed is kept and comes back")
{
    OpenDay day;
    day.trigger("goToWashUp");
    day.press(Qt::Key_Return);
    day.type("Half a rem");
    REQUIRE(eventually([&] { return !day.session().draft("remark/gds-2019/1").empty(); }));
    day.trigger("goToAssessment");
    REQUIRE(day.assessment().remarks.size() == 1);
    CHECK(day.assessment().remarks.front().text == "Half a rem");
    CHECK(day.session().draft("remark/gds-2019/1").empty());
}

TEST_CASE("prepared questions come up at their point and stay listed until they have an answer")
{
    OpenDay day;
    core::AddNote add;
    add.note.text = "Who tests with screen readers?";
    add.note.kind = core::NoteKind::Question;
    add.note.points = {OpenDay::gds(14)};
    add.note.state = core::QuestionState::ToAsk;
    day.take(core::noteRecord("prepared"), add);
    day.trigger("goToWashUp");
    auto& lines = day.grid("washUp");
    // The sample has one there already.
    CHECK(OpenDay::cell(lines, "gds-2019/14", 5) == "2 questions");
    REQUIRE(lines.choose("gds-2019/14"));
    auto* page = day.find<QWidget>("washUpPage");
    auto* listed = page->findChild<ui::Grid*>("openQuestions");
    REQUIRE(listed->isVisible());
    CHECK(listed->choose("prepared"));

    page->findChild<QAbstractButton*>("question-asked")->click();
    CHECK(day.assessment().note("prepared")->state == core::QuestionState::Asked);
    CHECK(OpenDay::cell(*listed, "prepared", 1) == "Asked");

    // At the point itself it stands once, among the notes, with what has become of it.
    day.click("openInWalkThrough");
    auto* notes = day.find<QListView>("noteList");
    int found = 0;
    for (int row = 0; row < notes->model()->rowCount(); ++row) {
        const QString spoken =
            notes->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        if (spoken.contains("Who tests with screen readers?")) {
            ++found;
            CHECK(spoken.contains("Asked"));
        }
    }
    CHECK(found == 1);
    day.trigger("goToWashUp");
    REQUIRE(lines.choose("gds-2019/14"));
    CHECK(listed->choose("prepared"));
    page->findChild<QAbstractButton*>("question-answered")->click();
    CHECK(day.assessment().note("prepared")->state == core::QuestionState::Answered);
    day.trigger("goToWashUp");
    CHECK(OpenDay::cell(lines, "gds-2019/14", 5) == "1 question");
}
