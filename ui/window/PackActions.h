#pragma once

#include "core/assessment/Ids.h"

#include <QObject>

#include <vector>

namespace ui {

class Actions;
class Navigation;
class PackFolder;
class Prompts;
class Workspace;

/// Packs that leave: handed out by the panel, or handed back to it; and what the service team has
/// to say before it hands back.
class PackActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    PackActions(Workspace& workspace, Navigation& navigation, PackFolder& folder, Actions& actions,
                Prompts& prompts, QWidget& window);

private:
    void handOut();
    void handBack();
    void give(const std::vector<core::AssessmentId>& assessments);
    void answerFindings();

    Workspace& m_workspace;
    Navigation& m_navigation;
    PackFolder& m_folder;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui
