#include "core/assessment/CutIds.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/packs/Colleague.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/start/ImportTasks.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

namespace {

void openSample(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
}

} // namespace

TEST_CASE("the team's own assessment comes in as a pack and stands apart beside the panel's view")
{
    OpenWindow open;
    openSample(open);
    const auto panel = open.session().ledger().id();
    const core::PointRef point{open.session().assessment().standards.front(), 1};
    const auto outcomes = open.session().assessment().outcomes;
    Colleague team(open, "team");
    const auto self = team.assessThemselves("green", "Ten anglers managed it alone");
    open.prompts.files = {team.handBack("self.standpoint")};
    mergeNext(open);
    open.prompts.confirmations.push_back(true);
    open.trigger("mergePacks");

    REQUIRE(open.session().ledger().id() == panel);
    CHECK(open.session().assessment().selfAssessment == self);
    auto* page = open.find<ui::AssessmentPage>("assessmentPage");
    page->showPoint(point);
    auto* box = open.find<QWidget>("teamSays");
    REQUIRE(box->isVisible());
    const QString words = open.find<QLabel>("teamSaysWords")->text();
    CHECK(words.contains("Ten anglers managed it alone"));
    CHECK(words.contains("We tried it with ten anglers"));
    CHECK_FALSE(words.contains("Nobody here believes"));
    CHECK(open.session().assessment().outcomes == outcomes);
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());

    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(box->isVisible());

    open.prompts.choices.push_back(0);
    open.trigger("teamsOwn");
    CHECK(box->isVisible());
    open.prompts.choices.push_back(1);
    open.trigger("teamsOwn");
    CHECK(open.session().assessment().selfAssessment.empty());
    CHECK_FALSE(box->isVisible());
}

TEST_CASE("which of two assessments the team's own one is shown beside is for a person to say")
{
    OpenWindow open;
    openSample(open);
    const auto first = open.session().ledger().id();
    ui::BegunAssessment begun;
    begun.wanted.service.name = open.session().assessment().service.name;
    begun.wanted.standards = {"gds-2019"};
    const auto second = ui::beginAssessment(open.session(), begun).value();
    Colleague team(open, "team");
    const auto self = team.assessThemselves("green", "Ten anglers managed it alone");
    open.prompts.files = {team.handBack("self.standpoint")};
    mergeNext(open);
    int row = 0;
    const auto list = open.session().casebook().list();
    for (const core::AssessmentSummary& one : *list) {
        if (one.id == second) {
            open.prompts.choices.push_back(row);
        }
        row += one.service == begun.wanted.service.name ? 1 : 0;
    }
    open.trigger("mergePacks");
    CHECK(open.session().ledger().id() == second);
    CHECK(open.session().assessment().selfAssessment == self);
    open.window().openAssessment(first);
    CHECK(open.session().assessment().selfAssessment != self);
}

TEST_CASE("without a self-assessment in the casebook, the choice says how one comes in")
{
    OpenWindow open;
    openSample(open);
    open.trigger("teamsOwn");
    CHECK(open.prompts.told.last().contains("Merge the pack"));
    CHECK_FALSE(open.find<QWidget>("handedBanner")->isVisible());
    CHECK_FALSE(open.window().actions()["answerFindings"]->isEnabled());
}

TEST_CASE("whom the panel handed an assessment sees whose view it is, answers and hands back")
{
    OpenWindow lead;
    openSample(lead);
    const auto id = lead.session().ledger().id();
    auto bytes = core::makePack(lead.session().casebook(), {{id}, core::Reader::Team, true, {}},
                                [] { return core::Timestamp{1795430000000}; });
    REQUIRE(bytes);

    OpenWindow team;
    const auto handed = team.folder() / "handed.standpoint";
    std::ofstream(handed, std::ios::binary) << *bytes;
    team.prompts.files = {handed};
    mergeNext(team);
    team.trigger("mergePacks");
    team.window().openAssessment(core::cutId(id, core::Reader::Team));
    auto* line = team.find<QWidget>("handedBanner");
    REQUIRE(line->isVisible());
    CHECK(team.find<QLabel>("handedWords")->text().contains("service team’s view"));
    for (const char* panels :
         {"teamsOwn", "goToRatings", "goToWashUp", "goToReview", "moveEdition"}) {
        CAPTURE(panels);
        CHECK_FALSE(team.window().actions()[panels]->isEnabled());
    }
    CHECK(team.window().actions()["goToPanel"]->isEnabled());
    for (const QCheckBox* question :
         team.find<QWidget>("assessmentPage")
             ->findChildren<QCheckBox*>(QRegularExpression("question[0-9]+"))) {
        CHECK_FALSE(question->isEnabled());
    }
    team.find<ui::AssessmentPage>("assessmentPage")
        ->showPoint({team.session().assessment().standards.front(), 1});
    CHECK(team.find<QLabel>("outcomeHint")->text().startsWith("The panel handed you this"));
    CHECK(namelessParts(team.window()).join("; ").toStdString().empty());
    const auto settled = team.session().assessment().outcomes;

    team.prompts.dialogs.push_back([](QDialog& dialog) {
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        auto* list = dialog.findChild<QListWidget*>("findingList");
        REQUIRE(list->count() > 1);
        auto* save = dialog.findChild<QPushButton*>("recordAnswer");
        save->click();
        CHECK(list->item(0)->text().startsWith("Not answered"));
        dialog.findChild<QRadioButton*>("stance-accept")->click();
        save->click();
        CHECK(list->item(0)->text().startsWith("Accepted"));
        CHECK(list->currentRow() == 1);
        dialog.findChild<QRadioButton*>("stance-challenge")->click();
        save->click();
        CHECK(list->item(1)->text().startsWith("Not answered"));
        auto* text = dialog.findChild<QPlainTextEdit*>("answerText");
        text->setPlainText("We showed it on the day");
        // Another row in between takes nothing away.
        list->setCurrentRow(0);
        CHECK(text->toPlainText().isEmpty());
        list->setCurrentRow(1);
        CHECK(text->toPlainText() == "We showed it on the day");
        CHECK(dialog.findChild<QRadioButton*>("stance-challenge")->isChecked());
        save->click();
        CHECK(list->item(1)->text().startsWith("Challenged"));
        CHECK(list->accessibleDescription() == "Saved.");
        dialog.findChild<QPushButton*>("closeAnswers")->click();
        return true;
    });
    team.find<QPushButton>("answerFindingsButton")->click();
    REQUIRE(team.session().assessment().answers.size() == 2);
    CHECK(team.session().assessment().member(team.session().author().id) == nullptr);

    // What the panel alone may change stays, and the reason is told.
    QSignalSpy told(&team.session(), &ui::Session::problemArose);
    team.session().take("Settle", {{core::outcomeRecord({"gds-2019", 1}), core::Settle{}}});
    CHECK(told.count() == 1);
    CHECK(team.session().assessment().outcomes == settled);
    // What is chosen in the list is not what was handed over.
    ui::BegunAssessment begun;
    begun.wanted.service.name = "A service of our own";
    begun.wanted.standards = {"gds-2019"};
    begun.yourName = "Tess Team";
    REQUIRE(ui::beginAssessment(team.session(), begun));
    team.session().casebookChanged();
    team.trigger("goToCasebook");
    auto* rows = team.find<QTableView>("assessmentTable");
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        if (rows->model()->index(row, 0).data().toString() == "A service of our own") {
            rows->selectRow(row);
        }
    }
    const QString service = ui::fromUtf8(team.session().assessment().service.name);
    team.prompts.dialogs.push_back([service](QDialog& dialog) {
        CHECK(dialog.findChild<QLabel*>("inThePack")->text() == "In the pack: " + service);
        return false;
    });
    team.trigger("handBack");
    team.trigger("goToAssessment");

    const auto back = lead.folder() / "back.standpoint";
    team.prompts.dialogs.push_back([](QDialog& dialog) {
        CHECK(dialog.windowTitle() == "Hand back to the panel");
        CHECK(dialog.findChild<QRadioButton*>("forTeam") == nullptr);
        dialog.findChild<QPushButton*>("savePack")->click();
        return dialog.result() == QDialog::Accepted;
    });
    team.prompts.files = {back};
    team.letTheTaskRun();
    team.find<QPushButton>("handBackButton")->click();

    lead.prompts.files = {back};
    mergeNext(lead);
    lead.trigger("mergePacks");
    const auto& answers = lead.session().assessment().answers;
    REQUIRE(answers.size() == 2);
    CHECK(std::ranges::any_of(answers, [](const core::Answer& answer) {
        return answer.stance == core::Stance::Challenge && answer.text == "We showed it on the day";
    }));
    CHECK(team.session().assessment().outcomes == settled);
}

TEST_CASE("a team that assesses itself is asked in its own words")
{
    OpenWindow open;
    openSample(open);
    auto* page = open.find<ui::AssessmentPage>("assessmentPage");
    page->showPoint({open.session().assessment().standards.front(), 1});
    CHECK(open.find<QLabel>("outcomeHeading")->text() == "Panel outcome");

    open.session().take("Change the kind", {{core::assessmentRecord,
                                             core::SetType{core::AssessmentType::SelfAssessment}}});
    page->showPoint({open.session().assessment().standards.front(), 2});
    CHECK(open.find<QLabel>("outcomeHeading")->text() == "How you see it");
    CHECK(open.find<QAbstractButton>("foldQuestions")->text().startsWith("What to ask yourselves"));
}
