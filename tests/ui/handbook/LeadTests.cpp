#include "core/assessment/CutIds.h"
#include "tests/ui/handbook/Handed.h"
#include "tests/ui/packs/Colleague.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSpinBox>

#include <catch2/catch.hpp>

namespace {

/// The team reads what it was handed, accepts the first finding, and hands the answer back.
std::filesystem::path answeredBy(OpenWindow& team, const core::AssessmentId& id,
                                 const std::filesystem::path& handed)
{
    // Somebody else than the lead.
    REQUIRE(team.session().setAuthor({"team-at-its-own-computer", "Tess Team"}));
    team.prompts.files = {handed};
    mergeNext(team);
    team.trigger("mergePacks");
    team.window().openAssessment(core::cutId(id, core::Reader::Team));
    team.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QAbstractButton*>("stance-accept")->click();
        dialog.findChild<QAbstractButton*>("recordAnswer")->click();
        dialog.accept();
        return true;
    });
    team.trigger("answerFindings");
    const auto back = team.folder() / "back.standpoint";
    team.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QAbstractButton*>("savePack")->click();
        return dialog.result() == QDialog::Accepted;
    });
    team.prompts.files = {back};
    team.letTheTaskRun();
    team.trigger("handBack");
    REQUIRE(std::filesystem::exists(back));
    return back;
}

void beginAndEnrol(Play& play, OpenDay& day)
{
    play.step("Begin an assessment", 1, [&] {
        play.inDialog(2);
        day.trigger("newAssessment");
        CHECK(day.assessment().service.name == "Renew a passport");
    });
    play.step("Begin an assessment", 2, [&] {
        play.write("Name of the service", "Renew a passport");
        play.part<QCheckBox>("edition-gds-2019").setChecked(true);
        play.write("Your name", "Lena Dahl");
    });
    play.step("Begin an assessment", 3, [&] { play.press("Begin the assessment"); });
    play.step("Begin an assessment", 4, [&] {
        play.inDialog([&] {
            play.write("Scope and constraints", "Payment is left out.");
            play.press("Save");
        });
        day.trigger("details");
        CHECK(day.assessment().service.scope == "Payment is left out.");
    });
    play.step("Plan the day", 1, [&] {
        play.inDialog(4);
        day.trigger("agenda");
        const core::Agenda& agenda = day.assessment().agenda;
        CHECK(agenda.start == core::TimeOfDay{10, 0});
        CHECK(std::ranges::any_of(agenda.entries, [](const core::AgendaEntry& one) {
            return one.title == "Coffee" && one.minutes == 15;
        }));
        CHECK(day.session().casebook().agendaTemplate()->has_value());
    });
    play.step("Plan the day", 2, [&] { play.write("Start of the day", "10:00"); });
    play.step("Plan the day", 3, [&] {
        play.press("Add a break");
        play.write("Name of the section or break", "Coffee");
        play.part<QSpinBox>("agendaMinutes").setValue(15);
    });
    play.step("Plan the day", 4, [&] {
        auto& list = play.part<QListWidget>("agendaList");
        const int row = list.currentRow();
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        CHECK(list.currentRow() < row);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    });
    play.step("Plan the day", 5, [&] {
        play.press("Keep as the office’s template");
        play.press("Save");
    });
    play.step("Put the panel together", 1, [&] { day.trigger("goToPanel"); });
    play.step("Put the panel together", 2, [&] {
        play.press("Add a member");
        day.type("Una Roe");
        day.press(Qt::Key_Return);
        CHECK(day.assessment().panel.back().name == "Una Roe");
    });
    play.step("Put the panel together", 3, [&] {
        play.choose("Profession", "Technology");
        play.write("Leads the points", "1, 2");
        day.press(Qt::Key_Return);
        CHECK(day.assessment().panel.back().leads.size() == 2);
    });
    play.step("Put the panel together", 4, [&] {
        play.inDialog([&] { play.press("Give the points"); });
        play.press("Give points by profession");
        CHECK(day.assessment().panel.back().leads.size() > 2);
    });
}

void bringTogether(Play& play, OpenDay& day, Colleague& colleague)
{
    play.before("Bring the notes together", [&] {
        const auto list = day.session().casebook().list();
        REQUIRE(list);
        for (const core::AssessmentSummary& one : *list) {
            if (one.service != "Renew a passport") {
                day.window().openAssessment(one.id);
            }
        }
        colleague.note("The phone version has no payment", {OpenDay::gds(1)});
        day.prompts.files = {colleague.handBack("colleague-back.standpoint")};
    });
    play.step("Bring the notes together", 1, [&] {
        const std::size_t before = day.assessment().notes.size();
        play.inDialog(1);
        day.trigger("mergePacks");
        CHECK(day.assessment().notes.size() == before + 1);
    });
    play.step("Bring the notes together", 2, [&] { mergeAsTold(play); });
    play.before("Reveal the ratings", [&] {
        // The panel has not talked about these yet.
        for (const int point : {2, 3, 4, 5, 6, 7, 8}) {
            day.take(core::outcomeRecord(OpenDay::gds(point)), core::Settle{});
        }
    });
    play.step("Reveal the ratings", 1, [&] {
        day.trigger("goToRatings");
        play.press("The panel's ratings");
    });
    play.step("Reveal the ratings", 2, [&] {
        play.agree();
        play.press("Reveal all points");
        CHECK(day.assessment().revealed.size() > 10);
    });
    play.step("Reveal the ratings", 3, [&] {
        play.inDialog([&] { play.press("Settle them"); });
        play.press("Settle all that agree as rated");
    });
    play.step("Reveal the ratings", 4, [&] {
        REQUIRE(day.grid("panelRatings").choose("gds-2019/5"));
        play.press("Green");
    });
    play.step("Run the wash-up", 1, [&] { day.trigger("goToWashUp"); });
    play.step("Run the wash-up", 2, [&] {
        day.press(Qt::Key_Return);
        day.type("The team knew its gaps");
        day.press(Qt::Key_Return);
        CHECK(day.assessment().remarks.back().text == "The team knew its gaps");
    });
    play.step("Run the wash-up", 3, [&] {
        play.press("Open this point");
        CHECK(play.part<QWidget>("assessmentPage").isVisible());
    });
}

void signAndReport(Play& play, OpenDay& day)
{
    play.step("Review and sign", 1, [&] {
        day.trigger("goToReview");
        CHECK_FALSE(day.grid("reviewIssues").rows().empty());
    });
    play.step("Review and sign", 2, [&] { play.press("Two versions"); });
    play.step("Review and sign", 3, [&] {
        day.makeReady();
        play.press("Sign");
        play.press("I have read this version and stand by it");
    });
    play.step("Review and sign", 4, [&] { play.part<QSpinBox>("answerDays").setValue(10); });
    play.step("Review and sign", 5, [&] {
        play.agree();
        play.press("Sign version 1");
        CHECK(day.assessment().signatures.size() == 1);
    });
    play.step("Save the reports", 1, [&] { day.trigger("goToReport"); });
    play.step("Save the reports", 2, [&] { play.press("the sponsor"); });
    play.step("Save the reports", 3, [&] {
        const auto report = day.folder() / "report.pdf";
        day.prompts.files = {report};
        play.press("Save…");
        CHECK(eventually([&] { return std::filesystem::exists(report); }));
    });
}

void withTheTeam(Play& play, OpenDay& day, OpenWindow& team)
{
    const auto handed = day.folder() / "team.standpoint";
    play.step("Hand it to the team", 1, [&, handed] {
        day.prompts.files = {handed};
        play.inDialog(1);
        day.letTheTaskRun();
        day.trigger("handOut");
        CHECK(std::filesystem::exists(handed));
    });
    play.step("Hand it to the team", 2, [&] {
        play.press("The service team");
        play.press("Save the pack…");
    });
    play.before("Take in the team’s answers", [&, handed] {
        day.prompts.files = {answeredBy(team, day.session().ledger().id(), handed)};
        day.window().activateWindow();
    });
    play.step("Take in the team’s answers", 1, [&] {
        play.inDialog([&] { mergeAsTold(play); });
        day.trigger("mergePacks");
        CHECK(day.assessment().answers.size() == 1);
    });
    play.step("Take in the team’s answers", 2, [&] {
        day.trigger("goToReview");
        play.press("Team's answers");
    });
    play.step("Take in the team’s answers", 3, [&] {
        REQUIRE(day.grid("answers").choose(core::toString(day.assessment().answers.front().about)));
        play.press("We keep the finding");
        play.write("Why", "It was not shown on the day.");
        play.press("Record the reply");
        CHECK(day.assessment().replies.size() == 1);
    });
}

} // namespace

TEST_CASE("the handbook's page for the lead can be done as it says", "[handbook]")
{
    OpenDay day;
    OpenWindow team;
    Colleague colleague(day, "colleague");
    day.window().activateWindow();
    Play play(day, "lead");
    beginAndEnrol(play, day);
    bringTogether(play, day, colleague);
    signAndReport(play, day);
    withTheTeam(play, day, team);
    play.go();
}
