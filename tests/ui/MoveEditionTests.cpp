#include "core/assessment/PointLabels.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/OpenWindow.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/session/Session.h"
#include "ui/widgets/grid/Grid.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

void openSample(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
}

/// Moves the open assessment to `to`; `look` sees the dialog before.
void move(OpenWindow& open, const QString& to, const std::function<void(QDialog&)>& look = {})
{
    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        auto* target = dialog.findChild<QComboBox*>("moveTo");
        REQUIRE(target->findData(to) >= 0);
        target->setCurrentIndex(target->findData(to));
        if (look) {
            look(dialog);
        }
        dialog.findChild<QPushButton*>("moveAssessment")->click();
        return dialog.result() == QDialog::Accepted;
    });
    open.trigger("moveEdition");
}

std::vector<std::string> bound(OpenWindow& open)
{
    std::vector<std::string> ids;
    for (const auto& edition : open.session().editions()) {
        ids.push_back(edition->id);
    }
    return ids;
}

} // namespace

TEST_CASE("moving to another edition says beforehand what carries over, and undo takes it back")
{
    OpenWindow open;
    openSample(open);
    const auto before = bound(open);
    const core::Assessment answers = open.session().assessment();
    const std::string from = before.front();
    REQUIRE(from == "gds-2019");

    move(open, "scotland-2021", [](QDialog& dialog) {
        const QString summary = dialog.findChild<QLabel*>("moveSummary")->text();
        CHECK(summary.contains("ask the same"));
        CHECK(summary.contains("to be judged"));
        CHECK(summary.contains("Nothing is lost: GDS 2019 stays"));
        auto* table = dialog.findChild<QTableWidget*>("moveTable");
        CHECK(table->rowCount() == 14);
        QStringList what;
        for (int row = 0; row < table->rowCount(); ++row) {
            what << table->item(row, 1)->text();
        }
        CHECK_FALSE(what.filter("Another question").isEmpty());
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
    });
    REQUIRE(bound(open).size() == before.size() + 1);
    CHECK(bound(open).front() == "scotland-2021");
    CHECK(open.session().assessment().standards == bound(open));
    for (const core::Outcome& outcome : answers.outcomes) {
        CHECK(open.session().assessment().outcome(outcome.point)->outcome == outcome.outcome);
    }
    CHECK(open.find<QLabel>("pageDetails")->text().contains("Scotland 2021"));
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());

    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bound(open) == before);
    CHECK(open.session().assessment().outcomes == answers.outcomes);
    CHECK(open.session().assessment().notes == answers.notes);
    CHECK_FALSE(open.find<QLabel>("pageDetails")->text().contains("Scotland"));

    open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(bound(open).front() == "scotland-2021");
    CHECK(open.session().savedState().waiting == 0);

    // What is on disk is what is on screen.
    const auto id = open.session().ledger().id();
    open.session().closeAssessment();
    open.window().openAssessment(id);
    CHECK(bound(open).front() == "scotland-2021");
}

TEST_CASE("changing one's mind about a move changes nothing")
{
    OpenWindow open;
    openSample(open);
    const auto before = bound(open);
    open.prompts.dialogs.push_back([](QDialog&) { return false; });
    open.trigger("moveEdition");
    CHECK(bound(open) == before);
    CHECK_FALSE(open.session().undoStack().canUndo());
}

TEST_CASE("after a move, half-typed notes and the points of members are where they belong")
{
    OpenWindow open;
    openSample(open);
    auto* page = open.find<ui::AssessmentPage>("assessmentPage");
    page->showPoint({"gds-2019", 1});
    page->newNote();
    open.type("Half a thought");
    open.trigger("goToPanel");
    auto* members = open.find<ui::Grid>("members");
    const auto led = [&] { return open.find<QLineEdit>("memberLeads")->text(); };
    const auto& panel = open.session().assessment().panel;
    const auto lead = std::ranges::find_if(panel, [](const core::Member& member) {
        return !member.leads.empty() && member.leads.front().edition == "gds-2019";
    });
    REQUIRE(lead != panel.end());
    const core::PersonId leadId = lead->id;
    REQUIRE(members->choose(leadId));
    REQUIRE_FALSE(led().isEmpty());

    move(open, "scotland-2021");
    REQUIRE(bound(open).front() == "scotland-2021");
    const core::PointRef old{"gds-2019", 1};
    page->showPoint(old);
    CHECK(open.find<QPlainTextEdit>("composer")->toPlainText() == "Half a thought");

    open.trigger("goToPanel");
    members = open.find<ui::Grid>("members");
    REQUIRE(members->choose(leadId));
    const core::PointLabels labels(open.session().editions());
    CHECK(led().toStdString() == labels.labels(open.session().assessment().member(leadId)->leads));
}
