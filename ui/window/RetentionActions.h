#pragma once

#include <QObject>
#include <QTimer>

namespace ui {

class Actions;
class Navigation;
class Prompts;
class RetentionBanner;
class Workspace;

/// Reminds quietly, on the list, of what is past its retention date, and lets somebody go through
/// it.
class RetentionActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    RetentionActions(Workspace& workspace, Navigation& navigation, RetentionBanner& banner,
                     Actions& actions, Prompts& prompts, QWidget& window);

private:
    void follow();
    void look();
    void show();
    void goThrough();

    Workspace& m_workspace;
    Navigation& m_navigation;
    RetentionBanner& m_banner;
    Prompts& m_prompts;
    QWidget& m_window;
    QTimer m_soon;  ///< Several changes are looked at once, and only while the list is seen.
    int m_past = 0; ///< How many are past their date.
};

} // namespace ui
