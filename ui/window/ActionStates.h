#pragma once

namespace ui {

class Actions;
class Navigation;
class Workspace;

/// Offers the actions that do something where the person is now, and no others.
void enableActions(const Actions& actions, const Workspace& workspace,
                   const Navigation& navigation);

} // namespace ui
