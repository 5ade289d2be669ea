#pragma once

#include "ui/window/TopBar.h"

namespace ui {

class Navigation;
class Workspace;

/// What the top of the window says about the page that is shown.
Heading headingOf(const Workspace& workspace, const Navigation& navigation);

/// "Apply for a rod licence – Standpoint"; says when saving fails.
QString titleOf(const Workspace& workspace, const Navigation& navigation);

} // namespace ui
