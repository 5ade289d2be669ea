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

/// Undo and redo say what they would take back and make again.
void nameSteps(const Actions& actions, Session* session)
{
    const auto named = [](const QString& verb, const QString& step) {
        return step.isEmpty() ? verb : Actions::tr("%1: %2").arg(verb, inSentence(step));
    };
    actions["undo"]->setText(named(
        Actions::tr("&Undo"), session != nullptr ? session->undoStack().undoText() : QString()));
    actions["redo"]->setText(named(
        Actions::tr("&Redo"), session != nullptr ? session->undoStack().redoText() : QString()));
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
            "whereIsMyWork", "goToCasebook", "goToStandards", "addStandard", "saveTemplate", "find",
            "handOut"},
           session != nullptr);
    enable({"removeAssessment"}, writable && navigation.shownStart() != nullptr);
    enable({"recycleBin", "retention"}, writable);
    enable({"redact"}, assessed && writable && !handed);
    enable({"houseStyle", "mergePacks", "undoMerge"}, writable);
    enable({"goToAssessment", "goToReport", "exportReport"}, assessed);
    enable({"details"}, assessed && writable);
    enable({"teamsOwn", "moveEdition"}, assessed && writable && !handed);
    enable({"answerFindings", "handBack"}, handed);
    for (std::size_t i = 0; i < dayPageCount; ++i) {
        // The roles of the service team stand on the panel's page; the others are the panel's own.
        const auto kind = static_cast<DayPageKind>(i);
        enable({actionOf(kind)}, assessed && (!handed || kind == DayPageKind::Panel));
    }
    enable({"nextPoint", "previousPoint"}, onPoints || onDay);
    enable({"newNote", "newRecommendation", "goToPoints", "goToNotes", "goToOutcome"}, onPoints);
    enable({"attachFile"}, onPoints && writable);
    enable({"undo"}, (onPoints || onDay) && session->undoStack().canUndo());
    enable({"redo"}, (onPoints || onDay) && session->undoStack().canRedo());
    nameSteps(actions, onPoints || onDay ? session : nullptr);
    const StandardsPage* standards = navigation.shownStandards();
    enable({"removeStandard"}, standards != nullptr && standards->chosenIsOwn());
}

} // namespace ui
