#pragma once

#include "tests/ui/OpenWindow.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

// The register of dialogs. DialogLeavingTests holds it to the actions and to the sources, so that
// no new dialog is missing in it; whatever is true of all dialogs goes through it.

struct Opened {
    QString by;     ///< The action's id, or what else opens it.
    QString dialog; ///< Its class.
    /// Brings it up; the action alone does when there is nothing here.
    std::function<void(OpenWindow&)> open;
};

/// In the order in which one can be opened after the other by each way: what Enter does last, last.
/// They want an OpenDay.
std::vector<Opened> openedByTheLead();
/// They want an assessment that was handed to the team: see `handToTheTeam`.
std::vector<Opened> openedByWhoeverWasHandedIt();

/// Brings one of them up in the window.
void openDialog(OpenWindow& open, const Opened& one);

/// Lets the team's window open what the lead's hands out to it.
void handToTheTeam(OpenWindow& lead, OpenWindow& team);

/// Brings all of ours up, one after the other, and does this with each while it is shown. Qt's own
/// dialogs and tasks, which ask nothing, are passed over.
void eachDialog(OpenWindow& open, const std::vector<Opened>& table,
                const std::function<void(const Opened&, QDialog&)>& act);
