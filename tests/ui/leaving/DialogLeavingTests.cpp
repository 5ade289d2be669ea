#include "core/assessment/CutIds.h"
#include "core/standards/OwnStandards.h"
#include "core/support/File.h"
#include "tests/ui/handbook/HandbookPage.h"
#include "tests/ui/leaving/Declared.h"
#include "tests/ui/leaving/Leaver.h"
#include "tests/ui/packs/Colleague.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/base/HandbookPlace.h"
#include "ui/handbook/HandbookText.h"
#include "ui/handbook/HandbookWindow.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTextBlock>

#include <catch2/catch.hpp>

#include <fstream>
#include <functional>

// Every dialog is opened as a person opens it, and left by each of its ways, in the real event
// loop. The table is held to the actions and to the sources, so that nothing new is forgotten.

namespace {

struct Opened {
    QString by;     ///< The action's id, or what else opens it.
    QString dialog; ///< Its class.
    /// Brings it up; the action alone does when there is nothing here.
    std::function<void(OpenWindow&)> open;
};

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
    for (QAction* entry : menu->findChildren<QAction*>()) {
        if (entry->text().contains(QStringLiteral("two days"))) {
            entry->trigger();
            return;
        }
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

/// In the order in which one can be opened after the other by each way: what Enter does last, last.
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

enum class Before { Nothing, Measure, AskForHelp };

/// What the handbook shows beside the dialog after F1, which leaves it usable.
void askForHelp(QWidget& top)
{
    if (qobject_cast<QDialog*>(&top) == nullptr) {
        return;
    }
    INFO(top.metaObject()->className());
    const auto place = ui::handbookPlaceOf(top);
    const QString kind = QString::fromLatin1(top.metaObject()->className());
    CHECK((place || !kind.startsWith("ui::") || kind == "ui::TaskDialog"));
    pressKey(top, Qt::Key_F1);
    const QPointer<ui::HandbookWindow> handbook = top.findChild<ui::HandbookWindow*>();
    REQUIRE(handbook != nullptr);
    CHECK(handbook->isVisible());
    CHECK(eventually([&] { return handbook->isActiveWindow(); }));
    if (place) {
        REQUIRE(handbookPageNames().contains(place->page));
        const HandbookPage page = readHandbookPage(place->page);
        CHECK((place->heading.isEmpty() || page.headings.contains(place->heading)));
        auto* text = handbook->findChild<ui::HandbookText*>("handbookText");
        CHECK(text->source().fileName() == place->page + ".md");
        CHECK((place->heading.isEmpty() || text->textCursor().block().text() == place->heading));
    }
    // It takes the keyboard while the dialog is open, and gives it back.
    pressKey(*handbook, Qt::Key_Escape);
    CHECK(eventually([&] { return !handbook->isVisible(); }));
    top.activateWindow();
    CHECK(eventually([&] { return top.isActiveWindow(); }));
}

void openAndLeave(OpenWindow& open, const std::vector<Opened>& table, Way way,
                  Before before = Before::Nothing)
{
    open.prompts.otherwise = std::make_unique<ui::DialogPrompts>();
    for (const Opened& one : table) {
        INFO(one.by.toStdString() << ", left " << inWords(way));
        Leaver leaver(open.window(), way);
        if (before == Before::Measure) {
            leaver.expectToFit();
        } else if (before == Before::AskForHelp) {
            leaver.doFirst(askForHelp);
        }
        one.open ? one.open(open) : act(open, one.by);
        CHECK(leaver.nothingIsOpen());
        CHECK(leaver.seen().contains(one.dialog));
        CHECK(leaver.faults().join("; ").toStdString() == "");
        CHECK(open.window().isVisible());
        // The keyboard is in the window again, where a person can go on. Offscreen nobody gives it.
        if (QGuiApplication::platformName() != QStringLiteral("xcb")) {
            open.window().activateWindow();
        }
        CHECK(eventually([&] {
            return open.window().isActiveWindow() && QApplication::focusWidget() != nullptr;
        }));
    }
}

} // namespace

TEST_CASE("every dialog is left by each of its ways, and the window goes on", "[x11]")
{
    for (const Way way : allWays) {
        OpenDay day;
        openAndLeave(day, openedByTheLead(), way);
    }
}

TEST_CASE("every dialog fits beside a call, and a small screen with text of twice the size",
          "[x11]")
{
    OpenDay day;
    day.window().resize(640, 560);
    openAndLeave(day, openedByTheLead(), Way::Escape, Before::Measure);
    OpenDay large;
    for (int i = 0; i < 10; ++i) {
        large.trigger("largerText");
    }
    large.window().resize(1020, 560);
    CHECK(large.window().height() <= 560);
    openAndLeave(large, openedByTheLead(), Way::Escape, Before::Measure);
    large.trigger("resetText");
}

TEST_CASE("F1 in every dialog opens the handbook at the page for it, beside the dialog", "[x11]")
{
    OpenDay day;
    openAndLeave(day, openedByTheLead(), Way::Escape, Before::AskForHelp);
}

TEST_CASE("every dialog of whoever was handed an assessment is left by each of its ways", "[x11]")
{
    OpenWindow lead;
    lead.importSample();
    const auto id = lead.session().casebook().list()->front().id;
    const auto bytes = core::makePack(lead.session().casebook(),
                                      {{id}, core::Reader::Team, true, {}}, core::systemTime);
    REQUIRE(bytes);
    OpenWindow team;
    const auto handed = team.folder() / "handed.standpoint";
    REQUIRE(core::writeFile(handed, *bytes));
    team.prompts.files = {handed};
    mergeNext(team);
    team.trigger("mergePacks");
    team.window().openAssessment(core::cutId(id, core::Reader::Team));
    for (const Way way : allWays) {
        openAndLeave(team, openedByWhoeverWasHandedIt(), way);
    }
    openAndLeave(team, openedByWhoeverWasHandedIt(), Way::Escape, Before::AskForHelp);
}

TEST_CASE("no dialog and no action that asks something is missing in the table of dialogs")
{
    std::set<std::string> opened;
    std::set<std::string> actions;
    for (const auto& table : {openedByTheLead(), openedByWhoeverWasHandedIt()}) {
        for (const Opened& one : table) {
            opened.insert(one.dialog.toStdString());
            actions.insert(one.by.toStdString());
        }
    }
    const auto dialogs = declaredFrom("QDialog");
    CHECK(dialogs.size() > 10);
    for (const std::string& dialog : dialogs) {
        if (dialog == "ui::UnsavedDialog") {
            // It opens only where a change can never be saved: UnsavedTests.
            continue;
        }
        if (dialog == "ui::HandbookWindow") {
            // It stands beside the work and is never in its way: HandbookWindowTests.
            continue;
        }
        if (dialog == "ui::AssessmentsDialog") {
            // What the recycle bin and retention share; it is opened as one of them.
            continue;
        }
        INFO("Add to the tables how this is opened: " << dialog);
        CHECK(opened.contains(dialog));
    }
    for (const ui::ActionText& action : ui::actionTexts()) {
        INFO("Add to the tables what opens when this is chosen: " << action.id.toStdString());
        CHECK((!action.text.endsWith(u'…') || actions.contains(action.id.toStdString())));
    }
}
