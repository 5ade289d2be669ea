#pragma once

#include "core/store/Casebook.h"

#include <QObject>

#include <vector>

namespace ui {

class Actions;
class BinBanner;
class Navigation;
class Prompts;
class Workspace;

/// The recycle bin: assessments go there from the list, come back, and are forgotten when their
/// days there are over.
class BinActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    BinActions(Workspace& workspace, Navigation& navigation, BinBanner& banner, Actions& actions,
               Prompts& prompts, QWidget& window);

    /// Whether undo brings back what was removed last.
    bool canBringBack() const;

signals:
    void changed();

private:
    void remove();
    void removeSaved(const std::vector<core::AssessmentSummary>& chosen);
    void bringBack();
    void showBin();
    void forgetOverdue();
    /// The list and the open assessment, which may be gone.
    void readAgain();

    Workspace& m_workspace;
    Navigation& m_navigation;
    BinBanner& m_banner;
    Prompts& m_prompts;
    QWidget& m_window;
    std::vector<core::AssessmentId> m_last; ///< What was removed last, as long as it is told.
};

} // namespace ui
