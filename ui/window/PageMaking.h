#pragma once

class QWidget;

namespace ui {

class Actions;
class AssessmentPage;
class DayPage;
enum class DayPageKind;
class Navigation;
class Prompts;
class StandardsPage;
class StartPage;
class Workspace;

// The pages over the open casebook, with the ways that lead from them. What a page asks for is the
// action of that name. Everything outlives them.

StartPage* makeStartPage(Workspace& workspace, Navigation& navigation, const Actions& actions,
                         QWidget& window);
AssessmentPage* makeAssessmentPage(Workspace& workspace, Navigation& navigation,
                                   const Actions& actions, QWidget& window);
StandardsPage* makeStandardsPage(Workspace& workspace, Navigation& navigation,
                                 const Actions& actions, QWidget& window);
DayPage* makeDayPage(DayPageKind kind, Workspace& workspace, Navigation& navigation,
                     Prompts& prompts, QWidget& window);

} // namespace ui
