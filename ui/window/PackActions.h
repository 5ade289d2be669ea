#pragma once

#include "core/packs/Pack.h"

#include <QObject>
#include <QStringList>

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
    /// What a pack is asked of.
    struct Wanted {
        std::vector<core::AssessmentId> assessments;
        QStringList services; ///< Their names.
        bool isCut = false;   ///< Its owner is not on the panel.
    };

    void handOut();
    void handBack();
    void give(const std::vector<core::AssessmentId>& assessments);
    /// The same once everything of them is on disk.
    void giveSaved(const std::vector<core::AssessmentId>& assessments);
    void chooseReader(const Wanted& wanted);
    /// Asks where suppliers of one competition would read about each other.
    bool mayGoTogether(const core::PackOptions& options);
    void answerFindings();

    Workspace& m_workspace;
    Navigation& m_navigation;
    PackFolder& m_folder;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui
