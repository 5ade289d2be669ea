#include "ui/window/ActionStates.h"

#include "ui/base/Text.h"
#include "ui/panel/DayPages.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>

#include <initializer_list>

namespace ui {

namespace {

/// The action says after its verb which step it is about: "Undo: add note".
void nameStep(QAction& action, const QString& step)
{
    const QString between = QStringLiteral(": ");
    const QString verb = action.text().section(between, 0, 0);
    action.setText(step.isEmpty() ? verb : verb + between + inSentence(step));
}

} // namespace

void enableActions(const Actions& actions, const Workspace& workspace, const Navigation& navigation)
{
    const auto enable = [&](std::initializer_list<const char*> ids, bool enabled) {
        for (const char* id : ids) {
            actions[id]->setEnabled(enabled);
        }
    };
    Session* session = workspace.session();
    const bool assessed = workspace.hasAssessment();
    const bool writable = workspace.isWritable();
    const bool handed = assessed && session->cutFor().has_value();
    const bool onPoints = navigation.shownAssessment() != nullptr;
    const bool onDay = navigation.shownDayPage() != nullptr;
    enable({"newAssessment", "importFile", "openSample", "backUp", "backups", "preferences",
            "whereIsMyWork", "goToCasebook", "goToStandards", "goToActions", "addStandard",
            "saveTemplate", "find", "findEverywhere", "handOut", "newWindow"},
           session != nullptr);
    enable({"removeAssessment"}, writable && navigation.shownStart() != nullptr);
    enable({"recycleBin", "retention"}, writable);
    enable({"redact"}, assessed && writable && !handed);
    enable({"houseStyle", "mergePacks", "undoMerge"}, writable);
    enable({"goToAssessment", "goToReport", "exportReport"}, assessed);
    enable({"filterNotes", "noteSheets"}, assessed);
    enable({"details"}, assessed && writable);
    enable({"teamsOwn", "moveEdition", "agenda"}, assessed && writable && !handed);
    enable({"answerFindings", "handBack"}, handed);
    for (std::size_t i = 0; i < dayPageCount; ++i) {
        // The roles of the service team stand on the panel's page; the others are the panel's own.
        const auto kind = static_cast<DayPageKind>(i);
        enable({actionOf(kind)}, assessed && (!handed || kind == DayPageKind::Panel));
    }
    enable({"nextPoint", "previousPoint"}, onPoints || onDay);
    enable({"newNote", "newRecommendation", "goToPoints", "goToNotes", "goToOutcome", "showLater",
            "showAgenda", "showStandardOrder", "showMine", "findNext", "findPrevious"},
           onPoints);
    enable({"attachFile", "recommendFromNote", "fileUnder", "comeBackLater"}, onPoints && writable);
    enable({"undo"}, (onPoints || onDay) && session->undoStack().canUndo());
    enable({"redo"}, (onPoints || onDay) && session->undoStack().canRedo());
    nameStep(*actions["undo"], onPoints || onDay ? session->undoName() : QString());
    nameStep(*actions["redo"], onPoints || onDay ? session->redoName() : QString());
    const StandardsPage* standards = navigation.shownStandards();
    enable({"removeStandard"}, standards != nullptr && standards->chosenIsOwn());
}

} // namespace ui
