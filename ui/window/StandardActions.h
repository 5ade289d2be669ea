#pragma once

#include <QObject>

#include <string>

namespace ui {

class Actions;
class Navigation;
class Prompts;
class Workspace;

/// What the Standards menu does: one's own standards, and moving an assessment to another edition.
class StandardActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    StandardActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                    Prompts& prompts, QWidget& window);

private:
    void add();
    void remove();
    void saveTemplate();
    void moveEdition();
    /// The same once everything of the assessment is on disk.
    void moveSaved();
    /// Files of standards came or went; shows the one with this id.
    void filesChanged(const std::string& id);

    Workspace& m_workspace;
    Navigation& m_navigation;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui
