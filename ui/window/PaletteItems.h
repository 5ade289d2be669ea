#pragma once

#include "core/store/Casebook.h"
#include "ui/window/CommandPalette.h"

#include <functional>

namespace ui {

class Actions;
class Session;

/// Where a finding leads.
struct PaletteTargets {
    std::function<void(const core::AssessmentId&)> assessment;
    std::function<void(const core::PointRef&)> point;
    std::function<void(const core::Hit&)> hit;
    std::vector<PaletteItem> tabs; ///< Those that are open.
};

/// Finds tabs, actions that can be run now, assessments of the casebook, points of the open
/// assessment, and places in notes. `session` may be null. What it refers to outlives the finder.
Finder findEverything(const Actions& actions, Session* session, PaletteTargets targets);

} // namespace ui
