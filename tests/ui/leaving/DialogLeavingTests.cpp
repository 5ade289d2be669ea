#include "core/assessment/CutIds.h"
#include "core/support/File.h"
#include "tests/ui/handbook/HandbookPage.h"
#include "tests/ui/leaving/Declared.h"
#include "tests/ui/leaving/Dialogs.h"
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

// Every dialog is opened as a person opens it, and left by each of its ways, in the real event
// loop. The table is held to the actions and to the sources, so that nothing new is forgotten.

namespace {

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
        openDialog(open, one);
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
    OpenWindow team;
    handToTheTeam(lead, team);
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
