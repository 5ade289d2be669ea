#include "core/assessment/Agreement.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/window/Actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

namespace {

const core::Rating* mine(OpenDay& day, const core::PointRef& point)
{
    for (const core::Rating& rating : day.assessment().ratings) {
        if (rating.assessor == day.me() && rating.point == point) {
            return &rating;
        }
    }
    return nullptr;
}

/// All that the page shows in words.
QString shownWords(QWidget& page)
{
    QStringList words;
    for (const auto* label : page.findChildren<QLabel*>()) {
        words << label->text();
    }
    auto views = page.findChildren<QAbstractItemView*>();
    if (auto* itself = qobject_cast<QAbstractItemView*>(&page)) {
        views << itself;
    }
    for (const auto* view : views) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const auto index = view->model()->index(row, column);
                words << index.data().toString() << index.data(Qt::AccessibleTextRole).toString();
            }
        }
    }
    return words.join('\n');
}

} // namespace

TEST_CASE("a panel's day: rating is done from the keyboard, point after point")
{
    OpenDay day;
    day.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(day.grid("ownRatings").hasFocus());
    day.press(Qt::Key_2);
    day.press(Qt::Key_F);
    day.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget()->objectName() == "ratingWhy");
    day.type("Nobody with a screen reader since alpha");
    day.press(Qt::Key_Return);
    REQUIRE(day.grid("ownRatings").hasFocus());
    const core::Rating* first = mine(day, OpenDay::gds(1));
    REQUIRE(first != nullptr);
    CHECK(first->outcome == "amber");
    CHECK(first->confidence == core::Confidence::Medium);
    CHECK(first->why == "Nobody with a screen reader since alpha");
    // The Welsh point that is judged together with it has another scale.
    CHECK(day.grid("ownRatings").chosenId() == "wales-2025/3");
    day.press(Qt::Key_Down);
    REQUIRE(day.grid("ownRatings").chosenId() == "gds-2019/2");
    day.press(Qt::Key_N);
    REQUIRE(mine(day, OpenDay::gds(2)) != nullptr);
    CHECK(mine(day, OpenDay::gds(2))->outcome == "not-assessed");
    day.press(Qt::Key_Delete);
    CHECK(mine(day, OpenDay::gds(2)) == nullptr);
    day.trigger("undo");
    CHECK(mine(day, OpenDay::gds(2)) != nullptr);
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());
}

TEST_CASE("listening to one's ratings and to how sure one is writes nothing")
{
    OpenDay day;
    day.trigger("goToRatings");
    const auto edits = [&] { return day.session().ledger().edits().size(); };
    auto* green = day.find<QAbstractButton>("rate-green");
    green->click();
    // The arrows go by where the circles are.
    QApplication::processEvents();
    const std::size_t before = edits();
    green->setFocus();
    day.press(Qt::Key_Down);
    day.press(Qt::Key_Down);
    CHECK_FALSE(QTest::qWaitFor([&] { return edits() != before; }, 900));
    CHECK(mine(day, OpenDay::gds(1))->outcome == "green");
    // To how sure one is, which is another group.
    day.press(Qt::Key_Tab);
    CHECK(mine(day, OpenDay::gds(1))->outcome == "red");
    CHECK(edits() == before + 1);
    day.press(Qt::Key_Right);
    day.press(Qt::Key_Right);
    CHECK(edits() == before + 1);
    day.press(Qt::Key_Tab);
    CHECK(mine(day, OpenDay::gds(1))->confidence == core::Confidence::Medium);
    CHECK(edits() == before + 2);
}

TEST_CASE("ratings start with the points that one leads, then those that one contributes to")
{
    OpenDay day;
    core::Member me = *day.assessment().member(day.session().me());
    me.leads = {OpenDay::gds(9)};
    me.contributes = {OpenDay::gds(14), OpenDay::gds(2)};
    day.take(core::memberRecord(me.id), core::Enrol{me});
    day.trigger("goToRatings");
    const auto& rows = day.grid("ownRatings").rows();
    REQUIRE(rows.size() > 4);
    CHECK(rows[0].id == "gds-2019/9");
    CHECK(rows[1].id == "gds-2019/2");
    CHECK(rows[2].id == "gds-2019/14");
    CHECK(rows[3].id == "gds-2019/1");
}

TEST_CASE("nobody sees what others rated before the reveal, neither here nor in the walk-through")
{
    OpenDay day;
    const QString why = "Nobody who uses a screen reader since alpha.";
    CHECK(day.find<QLabel>("ratingsHidden")->text() ==
          "4 ratings hidden until the lead reveals them.");
    CHECK_FALSE(shownWords(day.window()).contains(why));
    day.trigger("goToRatings");
    CHECK_FALSE(shownWords(day.window()).contains(why));
    CHECK_FALSE(shownWords(day.window()).contains("User research assessor, Red"));
}

TEST_CASE("the lead reveals, and the points that differ most come first")
{
    OpenDay day;
    day.click("openRatings");
    auto* views = day.find<QWidget>("ratingViews");
    views->findChildren<QAbstractButton*>().at(1)->click();
    auto& grid = day.grid("panelRatings");
    const QString why = "Nobody who uses a screen reader since alpha.";
    REQUIRE(grid.isVisible());
    CHECK_FALSE(shownWords(day.window()).contains(why));
    CHECK(grid.rows().front().id == "gds-2019/1");
    CHECK(OpenDay::cell(grid, "gds-2019/1", 3) == "in");
    CHECK(day.find<QLabel>("ratingProgress")->text().contains("of 6 assessors in."));
    CHECK(day.find<QLabel>("ratingMissing")->text().contains("Lena Dahl has not rated yet."));

    // To think again changes nothing.
    day.prompts.confirmations.push_back(false);
    day.click("revealAll");
    CHECK(day.assessment().revealed.empty());
    CHECK(day.prompts.asked.last().contains("Still missing:"));
    CHECK(day.prompts.asked.last().contains("Lena Dahl"));

    day.prompts.confirmations.push_back(true);
    day.click("revealPoint");
    CHECK(day.assessment().revealed == std::vector{OpenDay::gds(1)});
    CHECK(OpenDay::cell(grid, "gds-2019/1", 3) == "Red");
    CHECK(OpenDay::cell(grid, "gds-2019/12", 5) != "Red");
    CHECK(shownWords(*day.find<QWidget>("voices")).contains(why));

    day.prompts.confirmations.push_back(true);
    day.click("revealAll");
    CHECK(day.assessment().revealed.size() == 26);
    CHECK(grid.rows()[0].id == "gds-2019/1");
    CHECK(grid.rows()[1].id == "gds-2019/12");
    CHECK(OpenDay::cell(grid, "gds-2019/12", 8) == "two steps");
    CHECK(OpenDay::cell(grid, "gds-2019/5", 8) == "one step");
    CHECK(day.find<QLabel>("agreement")->text() == "You agreed on 8 of 12 points before talking.");
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());
    // Everybody has seen them.
    CHECK_FALSE(day.window().actions()["undo"]->isEnabled());
    CHECK(day.assessment().revealed.size() == 26);
}

TEST_CASE("an assessor who does not lead cannot reveal")
{
    OpenDay day(core::Role::Assessor);
    day.trigger("goToRatings");
    day.find<QWidget>("ratingViews")->findChildren<QAbstractButton*>().at(1)->click();
    CHECK_FALSE(day.find<QWidget>("revealAll")->isVisible());
    CHECK(day.find<QLabel>("hiddenRatings")->text().contains("until the lead reveals"));
}

TEST_CASE("what an observer rates is shown apart and not counted")
{
    OpenDay day(core::Role::Observer);
    day.trigger("goToRatings");
    day.press(Qt::Key_3);
    CHECK(day.find<QLabel>("ownProgress")->text().contains("not counted"));
    day.take(core::revealRecord(OpenDay::gds(1)), core::RevealRatings{});
    day.find<QWidget>("ratingViews")->findChildren<QAbstractButton*>().at(1)->click();
    CHECK(shownWords(*day.find<QWidget>("uncountedVoices")).contains("Lena Dahl"));
    CHECK_FALSE(shownWords(*day.find<QWidget>("voices")).contains("Lena Dahl"));
}

TEST_CASE("a casting vote is recorded only with its reason")
{
    OpenDay day;
    const auto point = OpenDay::gds(1);
    day.take(core::ratingRecord(day.me(), point), core::Rate{"green", {}, {}});
    day.take(core::outcomeRecord(point), core::Settle{});
    day.take(core::revealRecord(point), core::RevealRatings{});
    day.trigger("goToRatings");
    REQUIRE(day.grid("panelRatings").hasFocus());
    CHECK(day.find<QLabel>("castingVote")->text().contains("2 Green, 1 Red, 2 Amber"));
    auto* page = day.find<QWidget>("ratingsPage");
    page->findChild<QAbstractButton*>("outcome-amber")->click();
    CHECK(day.assessment().outcome(point)->outcome.empty());
    CHECK(page->findChild<QLabel*>("outcomeHint")
              ->text()
              .contains("casting vote. Say why, in words"));
    auto* reason = page->findChild<QPlainTextEdit*>("reason");
    reason->setFocus();
    day.type("The sessions are booked.");
    day.grid("panelRatings").setFocus();
    CHECK(day.assessment().outcome(point)->outcome == "amber");
    CHECK(day.assessment().outcome(point)->reason == "The sessions are booked.");
}

TEST_CASE("what is proposed on a split point is called so where its outcome stands")
{
    OpenDay day;
    const auto point = OpenDay::gds(1);
    day.take(core::ratingRecord(day.me(), point), core::Rate{"green", {}, {}});
    day.take(core::outcomeRecord(point), core::Settle{});
    day.take(core::revealRecord(point), core::RevealRatings{});
    day.take(core::outcomeRecord(point), core::Settle{"amber", "Booked", core::Decision::Proposed});
    day.trigger("goToRatings");
    const auto& list = day.grid("panelRatings");
    const auto shown = [&](const std::string& words) {
        const auto& rows = list.rows();
        return std::any_of(rows.begin(), rows.end(), [&](const ui::GridRow& row) {
            return row.id == "gds-2019/1" && row.cells.back().text.toStdString() == words;
        });
    };
    CHECK(shown("Amber (proposed)"));
    day.take(core::outcomeRecord(point), core::Settle{"amber", "The sessions are booked."});
    CHECK(shown("Amber"));
}

TEST_CASE("all points that agree are settled as rated in one step, after a preview")
{
    OpenDay day;
    const auto point = OpenDay::gds(4);
    day.take(core::outcomeRecord(point), core::Settle{});
    day.take(core::revealRecord(point), core::RevealRatings{});
    day.trigger("goToRatings");
    day.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* preview = dialog.findChild<ui::Grid*>("preview");
        CHECK(preview->rows().size() == 1);
        CHECK(OpenDay::cell(*preview, "gds-2019/4", 2) == "Green");
        return true;
    });
    day.click("settleAgreed");
    CHECK(day.assessment().outcome(point)->outcome == "green");
    CHECK_FALSE(day.find<QWidget>("settleAgreed")->isVisible());
    day.trigger("undo");
    CHECK(day.assessment().outcome(point)->outcome.empty());
}

TEST_CASE("what the team says of itself stands beside the ratings and is not one of them")
{
    OpenDay day;
    auto& session = day.session();
    core::StartAssessment start;
    start.standards = {"gds-2019"};
    start.service.name = "Apply for a rod licence";
    start.type = core::AssessmentType::SelfAssessment;
    const core::Ledger empty("self", {});
    const std::vector<core::Edit> edits{
        empty.compose(session.ids().next(), core::assessmentRecord, start, day.me(), {}),
        empty.compose(session.ids().next(), core::outcomeRecord(OpenDay::gds(1)),
                      core::Settle{"green", "We know our users."}, day.me(), {})};
    REQUIRE(session.casebook().start("self", edits,
                                     {{"gds-2019", session.library().text("gds-2019").value()}}));
    day.take(core::assessmentRecord, core::Describe{core::Aspect::SelfAssessment, "self"});
    day.trigger("goToRatings");
    day.find<QWidget>("ratingViews")->findChildren<QAbstractButton*>().at(1)->click();
    CHECK(day.find<QLabel>("teamSaid")->text() ==
          "The service team says of itself: Green. We know our users.");
    CHECK(OpenDay::cell(day.grid("panelRatings"), "gds-2019/1", 9) == "Green");
    CHECK(day.find<QLabel>("ratingProgress")->text().contains("of 6 assessors in."));
}
