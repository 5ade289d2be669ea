#include "tests/ui/leaving/Dialogs.h"

#include "core/assessment/CutIds.h"
#include "core/standards/OwnStandards.h"
#include "core/support/File.h"
#include "tests/ui/packs/Colleague.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/widgets/TaskDialog.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

namespace {

void act(OpenWindow& open, const QString& action)
{
    QAction* what = open.window().actions()[action];
    INFO(action.toStdString());
    REQUIRE(what->isEnabled());
    what->trigger();
}

void press(OpenWindow& open, const std::string& button)
{
    auto* found = open.find<QAbstractButton>(button.c_str());
    INFO("looking for " << button);
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->click();
}

std::function<void(OpenWindow&)> from(const char* page, const char* action)
{
    return [=](OpenWindow& open) {
        act(open, page);
        act(open, action);
    };
}

std::filesystem::path ownStandard(OpenWindow& open)
{
    const auto file = open.folder() / "ours.yaml";
    std::ofstream(file, std::ios::binary) << core::templateStandard();
    return file;
}

void addStandardFromFile(OpenWindow& open)
{
    open.prompts.files.push_back(ownStandard(open));
    act(open, "addStandard");
}

void removeOwnStandard(OpenWindow& open)
{
    const auto folder = open.folder() / "standards";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "our-standard-2026.yaml", std::ios::binary) << core::templateStandard();
    act(open, "goToStandards");
    auto* page = open.find<ui::StandardsPage>("standardsPage");
    page->reload("our-standard-2026");
    REQUIRE(eventually([&] { return page->chosenIsOwn(); }));
    act(open, "removeStandard");
}

void mergeOwnPack(OpenWindow& open)
{
    const auto file = open.folder() / "again.standpoint";
    const auto bytes = core::makePack(
        open.session().casebook(), {{open.session().ledger().id()}, core::Reader::Panel, true, {}},
        core::systemTime);
    REQUIRE(bytes);
    REQUIRE(core::writeFile(file, *bytes));
    open.prompts.files.push_back(file);
    act(open, "mergePacks");
}

void bringInASample(OpenWindow& open)
{
    open.prompts.files.push_back(std::filesystem::path(SOURCE_DIR) / "samples/rod-licence.json");
    act(open, "importFile");
    act(open, "goToAssessment");
}

void describeAFile(OpenWindow& open)
{
    act(open, "goToAssessment");
    const auto& files = open.session().assessment().attachments;
    if (files.empty()) {
        const auto file = open.folder() / "evidence.txt";
        std::ofstream(file) << "Ten anglers tried it.\n";
        open.prompts.files.push_back(file);
        act(open, "attachFile");
        REQUIRE(eventually([&] { return !open.session().assessment().attachments.empty(); }));
    }
    press(open, "edit-" + open.session().assessment().attachments.front().id);
}

void findBetweenDays(OpenWindow& open)
{
    act(open, "goToAssessment");
    act(open, "find");
    auto* menu = open.find<QPushButton>("findFilter")->menu();
    emit menu->aboutToShow();
    // Of all that can be chosen, it alone asks something; names of points may be cut before it.
    const auto entries = menu->findChildren<QAction*>();
    const auto asks = std::find_if(entries.rbegin(), entries.rend(), [](const QAction* entry) {
        return entry->text().endsWith(u'…');
    });
    if (asks != entries.rend()) {
        (*asks)->trigger();
        return;
    }
    FAIL("There is no way to choose days");
}

void fileANote(OpenWindow& open)
{
    act(open, "goToAssessment");
    act(open, "goToNotes");
    act(open, "fileUnder");
}

void listWhatIsHidden(OpenWindow& open)
{
    act(open, "goToReport");
    press(open, "reader-team");
    press(open, "whichAreHidden");
}

void giveByProfession(OpenWindow& open)
{
    for (const char* id : {"technology", "design"}) {
        core::Member member = *open.session().assessment().member(id);
        member.leads.clear();
        member.contributes.clear();
        open.session().take("Step", {{core::memberRecord(id), core::Enrol{member}}});
    }
    act(open, "goToPanel");
    press(open, "giveByProfession");
}

} // namespace

std::vector<Opened> openedByTheLead()
{
    return {
        {"shortcuts", "ui::ShortcutsDialog", {}},
        {"whereIsMyWork", "QMessageBox", {}},
        {"about", "QMessageBox", {}},
        {"preferences", "ui::PreferencesDialog", {}},
        {"findOrRun", "ui::CommandPalette", from("goToAssessment", "findOrRun")},
        {"days to find between", "ui::BetweenDaysDialog", findBetweenDays},
        {"details", "ui::DetailsDialog", {}},
        {"agenda", "ui::AgendaDialog", {}},
        {"noteSheets", "ui::NoteSheetsDialog", {}},
        {"houseStyle", "ui::HouseStyleDialog", {}},
        {"teamsOwn", "QMessageBox", {}},
        {"handOut", "ui::HandOutDialog", {}},
        {"undoMerge", "ui::MergesDialog", {}},
        {"backups", "ui::BackupsDialog", {}},
        {"recycleBin", "ui::RecycleBinDialog", {}},
        {"retention", "ui::RetentionDialog", {}},
        {"redact", "ui::RedactDialog", from("goToAssessment", "redact")},
        {"importFile", "QFileDialog", {}},
        {"a file that is brought in", "ui::TaskDialog", bringInASample},
        {"mergePacks", "QFileDialog", {}},
        {"a pack that is merged", "ui::MergeDialog", mergeOwnPack},
        {"attachFile", "QFileDialog", from("goToAssessment", "attachFile")},
        {"a file that is described", "ui::AttachmentDialog", describeAFile},
        {"fileUnder", "ui::FileUnderDialog", fileANote},
        {"what a reader does not see", "ui::HiddenDialog", listWhatIsHidden},
        {"exportReport", "QFileDialog", {}},
        {"points by profession", "ui::PreviewDialog", giveByProfession},
        {"addStandard", "QFileDialog", {}},
        {"a standard that is added", "ui::AddStandardDialog", addStandardFromFile},
        {"removeStandard", "QMessageBox", removeOwnStandard},
        {"saveTemplate", "QFileDialog", {}},
        {"moveEdition", "ui::MoveDialog", from("goToAssessment", "moveEdition")},
        {"backUp", "QFileDialog", {}},
        {"repairCopy", "QFileDialog", {}},
        {"checkReport", "QFileDialog", {}},
        {"openSample", "QInputDialog", {}},
        {"newAssessment", "ui::NewAssessmentDialog", {}},
        {"openCasebook", "QFileDialog", {}},
        {"newCasebook", "QFileDialog", {}},
    };
}

std::vector<Opened> openedByWhoeverWasHandedIt()
{
    return {
        {"answerFindings", "ui::AnswersDialog", {}},
        {"handBack", "ui::HandOutDialog", {}},
    };
}

void openDialog(OpenWindow& open, const Opened& one)
{
    one.open ? one.open(open) : act(open, one.by);
}

void handToTheTeam(OpenWindow& lead, OpenWindow& team)
{
    lead.importSample();
    const auto id = lead.session().casebook().list()->front().id;
    const auto bytes = core::makePack(lead.session().casebook(),
                                      {{id}, core::Reader::Team, true, {}}, core::systemTime);
    REQUIRE(bytes);
    const auto handed = team.folder() / "handed.standpoint";
    REQUIRE(core::writeFile(handed, *bytes));
    team.prompts.files = {handed};
    mergeNext(team);
    team.trigger("mergePacks");
    team.window().openAssessment(core::cutId(id, core::Reader::Team));
}

void eachDialog(OpenWindow& open, const std::vector<Opened>& table,
                const std::function<void(const Opened&, QDialog&)>& act)
{
    for (const Opened& one : table) {
        if (!one.dialog.startsWith(QStringLiteral("ui::")) ||
            one.dialog == QStringLiteral("ui::TaskDialog")) {
            continue;
        }
        INFO(one.by.toStdString());
        bool wasShown = false;
        const auto look = [&](QDialog& dialog) {
            // A window manager may still be busy with the window that was asked for before.
            CHECK(eventually([&dialog] {
                dialog.activateWindow();
                const QWidget* keyboard = QApplication::focusWidget();
                return dialog.isActiveWindow() &&
                       (keyboard == nullptr || keyboard->window() == &dialog);
            }));
            CHECK(QString::fromLatin1(dialog.metaObject()->className()) == one.dialog);
            wasShown = true;
            act(one, dialog);
            return false;
        };
        open.prompts.dialogs.push_back(look);
        openDialog(open, one);
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            // It was opened and is not waited for.
            look(*dialog);
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        CHECK(wasShown);
        open.prompts.dialogs.clear();
        open.prompts.files.clear();
        open.window().activateWindow();
        CHECK(QTest::qWaitForWindowActive(&open.window()));
    }
}
