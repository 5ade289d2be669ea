#pragma once

#include "core/store/Casebook.h"

#include <QObject>

namespace ui {

class Actions;
class Navigation;
class Prompts;
class Workspace;

/// The service team's own assessment, shown beside the panel's.
class TeamActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    TeamActions(Workspace& workspace, Navigation& navigation, Actions& actions, Prompts& prompts,
                QWidget& window);

    /// Asks whether a self-assessment that came in is shown beside one of the panel's.
    void offerToLink(const core::AssessmentId& selfAssessment);

private:
    void choose();
    /// The row of `panels`, as the person chose it; nothing for none.
    std::optional<std::size_t> askBesideWhich(const std::vector<core::AssessmentSummary>& panels);

    Workspace& m_workspace;
    Navigation& m_navigation;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui
