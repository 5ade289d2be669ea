#pragma once

#include "core/store/Casebook.h"

#include <QObject>

#include <vector>

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

    /// Asks of each of these self-assessments, which came in, whether it is shown beside one of the
    /// panel's.
    void offerToLink(std::vector<core::AssessmentId> selfAssessments);

private:
    void choose();
    void chooseFrom(const std::vector<core::AssessmentSummary>& theirs);
    void tellUnlisted(const core::Problem& problem);
    /// The row of `panels`, as the person chose it; nothing for none.
    std::optional<std::size_t> askBesideWhich(const std::vector<core::AssessmentSummary>& panels);

    Workspace& m_workspace;
    Navigation& m_navigation;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui
