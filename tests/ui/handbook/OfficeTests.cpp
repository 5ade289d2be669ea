#include "tests/ui/handbook/Play.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/ImportTasks.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

#include <catch2/catch.hpp>

namespace {

std::size_t listed(OpenWindow& open)
{
    const auto list = open.session().casebook().list();
    return list ? list->size() : 99;
}

void chooseFirstRow(Play& play)
{
    auto& table = play.part<QTableView>("assessmentTable");
    REQUIRE(eventually([&] { return table.model()->rowCount() > 0; }));
    table.setFocus();
    table.selectRow(0);
}

void casebooks(Play& play, OpenWindow& open)
{
    const auto usual = open.session().casebook().path();
    play.step("Your casebooks", 1, [&] {
        open.prompts.files = {open.folder() / "another.standpoint"};
        open.trigger("newCasebook");
        CHECK(open.session().casebook().path() == open.folder() / "another.standpoint");
    });
    play.step("Your casebooks", 2, [&, usual] {
        open.prompts.files = {usual};
        open.trigger("openCasebook");
        CHECK(open.session().casebook().path() == usual);
    });
    play.step("Your casebooks", 3, [&] {
        open.importSample();
        CHECK(listed(open) == 1);
    });
    play.step("Your casebooks", 4, [&, usual] {
        open.trigger("whereIsMyWork");
        CHECK(open.prompts.told.last().contains(QString::fromStdString(usual.string())));
    });
}

void severalAtOnce(Play& play, OpenWindow& open)
{
    const auto first = std::make_shared<core::AssessmentId>();
    play.before("Work in several at once", [&, first] {
        *first = open.session().casebook().list()->front().id;
        open.window().openAssessment(*first);
        open.trigger("goToReview");
    });
    play.step("Work in several at once", 1, [&, first] {
        open.trigger("goToCasebook");
        ui::BegunAssessment begun;
        begun.wanted.service.name = "Report a blocked river";
        begun.wanted.standards = {"gds-2019"};
        begun.yourName = "Lena Dahl";
        open.window().openAssessment(ui::beginAssessment(open.session(), begun).value());
        CHECK(open.session().ledger().id() != *first);
    });
    play.step("Work in several at once", 2, [&, first] {
        open.trigger("nextTab");
        CHECK(open.session().ledger().id() == *first);
        CHECK(play.part<QWidget>("reviewPage").isVisible());
    });
    play.step("Work in several at once", 3, [&, first] {
        open.trigger("closeTab");
        CHECK(open.session().ledger().id() != *first);
        CHECK_FALSE(play.part<QWidget>("tabStrip").isVisible());
    });
    play.step("Work in several at once", 4, [&] {
        open.trigger("newWindow");
        CHECK(open.newWindows.size() == 1);
    });
}

void backups(Play& play, OpenWindow& open)
{
    const auto says = [&](const char* words) {
        return eventually([&] { return play.part<QLabel>("backupAbout").text().contains(words); });
    };
    play.before("Keep backups", [&] {
        const auto begun = open.session().ledger().id();
        REQUIRE(open.session().casebook().forget({begun}, open.session().clock()()));
        REQUIRE(open.session().reload());
        CHECK(listed(open) == 1);
    });
    play.step("Keep backups", 1, [&] {
        play.inDialog(3);
        open.trigger("backups");
    });
    play.step("Keep backups", 2, [&, says] {
        play.press("Back up now");
        CHECK(says("made and checked"));
    });
    play.step("Keep backups", 3, [&, says] {
        play.agree();
        play.press("Restore all…");
        CHECK(says("is as it was"));
        play.part<QListWidget>("backupList").setCurrentRow(0);
    });
    play.step("Keep backups", 4, [&] { play.press("Close"); });
}

void removing(Play& play, OpenWindow& open)
{
    play.step("Remove assessments", 1, [&] {
        open.trigger("goToCasebook");
        chooseFirstRow(play);
        open.trigger("removeAssessment");
        CHECK(eventually([&] { return listed(open) == 0; }));
    });
    play.step("Remove assessments", 2, [&] {
        play.inDialog(1);
        open.trigger("recycleBin");
    });
    play.step("Remove assessments", 3, [&] {
        play.press("Bring back");
        CHECK(eventually([&] { return play.part<QListWidget>("recycledList").count() == 0; }));
        CHECK(eventually([&] { return listed(open) == 1; }));
        CHECK(eventually([&] { return play.part<QListWidget>("recycledList").isEnabled(); }));
        play.press("Close");
    });
}

void retention(Play& play, OpenWindow& open)
{
    play.before("Go by retention dates", [&] {
        open.window().openAssessment(open.session().casebook().list()->front().id);
        REQUIRE(open.session().take(
            "Held", {{core::assessmentRecord, core::SetDate{core::Date{2019, 11, 23}}}}));
        REQUIRE(open.session().saveNow());
        REQUIRE(open.session().casebook().setRetentionRules(
            "format: standpoint-retention/1\nname: Ours\nrules:\n  - months: 1\n"));
        open.trigger("goToCasebook");
        open.window().open(open.session().casebook().path());
        REQUIRE(eventually([&] { return play.part<QWidget>("retentionBanner").isVisible(); }));
    });
    play.step("Go by retention dates", 1, [&] {
        play.inDialog(2);
        open.trigger("retention");
    });
    play.step("Go by retention dates", 2, [&] {
        play.part<QLineEdit>("keepUntil").setText(QStringLiteral("31 January 2028"));
        play.press("Keep until");
        CHECK(eventually([&] { return play.part<QListWidget>("pastRetention").count() == 0; }));
    });
    play.step("Go by retention dates", 3, [&] { play.press("Close"); });
}

void standardAndStyle(Play& play, OpenWindow& open)
{
    const auto file = open.folder() / "ours.yaml";
    play.step("Bring a standard of your own", 1, [&, file] {
        open.prompts.files = {file};
        open.trigger("saveTemplate");
        CHECK(std::filesystem::exists(file));
    });
    play.step("Bring a standard of your own", 2, [&, file] {
        open.prompts.files = {file};
        play.inDialog(1);
        open.trigger("addStandard");
    });
    play.step("Bring a standard of your own", 3, [&] { play.press("Add this standard"); });
    const auto style = open.folder() / "style.yaml";
    play.before("Give reports your house style", [&] {
        CHECK(eventually(
            [&] { return play.part<ui::StandardsPage>("standardsPage").chosenIsOwn(); }));
        open.window().openAssessment(open.session().casebook().list()->front().id);
    });
    play.step("Give reports your house style", 1, [&] {
        play.inDialog(3);
        open.trigger("houseStyle");
    });
    play.step("Give reports your house style", 2, [&, style] {
        open.prompts.files = {style};
        play.press("Save a template…");
        CHECK(std::filesystem::exists(style));
    });
    play.step("Give reports your house style", 3, [&, style] {
        open.prompts.files = {style};
        play.press("Choose a file…");
        CHECK_FALSE(open.session().casebook().houseStyle()->empty());
    });
    play.step("Give reports your house style", 4, [&] { play.press("Close"); });
}

} // namespace

void actions(Play& play, OpenWindow& open)
{
    play.step("See what became of recommendations", 1, [&] {
        open.trigger("goToActions");
        auto& grid = play.part<QTableView>("actions");
        CHECK(eventually([&] { return grid.model()->rowCount() > 0; }));
    });
    play.step("See what became of recommendations", 2, [&] {
        auto& grid = play.part<QTableView>("actions");
        QTest::keyClick(&grid, Qt::Key_Down);
        CHECK_FALSE(play.part<QLabel>("actionText").text().isEmpty());
    });
    play.step("See what became of recommendations", 3, [&] {
        play.press("Open it in its assessment");
        CHECK(open.session().hasAssessment());
        open.trigger("goToCasebook");
    });
}

TEST_CASE("the handbook's page for the office can be done as it says", "[handbook]")
{
    OpenWindow open;
    Play play(open, "office");
    casebooks(play, open);
    severalAtOnce(play, open);
    actions(play, open);
    backups(play, open);
    removing(play, open);
    retention(play, open);
    standardAndStyle(play, open);
    play.go();
}

TEST_CASE("the handbook's first page can be done as it says", "[handbook]")
{
    OpenWindow open;
    Play play(open, "index");
    play.step("Look around", 1, [&] {
        open.prompts.choices.push_back(0);
        open.letTheTaskRun();
        open.trigger("openSample");
        CHECK(open.session().hasAssessment());
    });
    play.step("Look around", 2, [&] {
        open.trigger("handbook");
        auto& handbook = play.part<QDialog>("handbook");
        CHECK(handbook.isVisible());
        QTest::keyClick(&handbook, Qt::Key_Escape);
        CHECK_FALSE(handbook.isVisible());
        open.window().activateWindow();
    });
    play.step("Look around", 3, [&] {
        play.inDialog([&] { QTest::keyClick(&play.where(), Qt::Key_Escape); });
        open.trigger("findOrRun");
    });
    play.step("Look around", 4, [&] {
        play.inDialog([&] { play.press("Close"); });
        open.trigger("shortcuts");
    });
    play.go();
}
