#pragma once

#include "ui/window/PaletteItems.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ui {

class Actions;
class AssessmentPage;
class Navigation;
class Prompts;
class Workspace;

/// What the Go and Edit menus do: the way to pages and to parts of them, finding, undo and redo.
class GoActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    GoActions(Workspace& workspace, Navigation& navigation, Actions& actions, Prompts& prompts,
              QWidget& window);

    /// Where to ask for the tabs that can be gone to.
    void offerTabs(std::function<std::vector<PaletteItem>()> tabs) { m_tabs = std::move(tabs); }
    /// One field to find or run anything.
    void findOrRun();

signals:
    /// A step was taken back or made again, in words: "Undone: add note".
    void said(const QString& words);

private:
    void connectPages();
    void connectSteps();
    void connectEditing();
    void undo();
    void redo();
    void connectToAssessment(const char* id, void (AssessmentPage::*slot)());
    void find();
    void findInList();
    /// Finds in the open assessment, and goes back to the page that is shown.
    void findInAssessment(void (AssessmentPage::*slot)());

    Workspace& m_workspace;
    Navigation& m_navigation;
    Actions& m_actions;
    Prompts& m_prompts;
    QWidget& m_window;
    std::function<std::vector<PaletteItem>()> m_tabs;
    QString m_before; ///< The action that goes back to where somebody looked for something.
};

} // namespace ui
