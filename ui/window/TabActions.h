#pragma once

#include "core/store/AssessmentSummary.h"
#include "ui/base/Retry.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/OpenTabs.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

class Actions;
class FileGuard;
class Navigation;
class Preferences;
class Session;
class TabStrip;
class Workspace;

/// The tabs of the window: each assessment that is opened has one, and keeps where one was in it.
/// What is open, and where, is remembered for the casebook and there again next time, also after a
/// crash.
class TabActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    TabActions(Workspace& workspace, Navigation& navigation, const FileGuard& guard,
               TabStrip& strip, Actions& actions, Preferences& preferences);

    const OpenTabs& tabs() const { return m_tabs; }
    /// What follows is the casebook of another window that had these tabs.
    void takeOver(OpenTabs tabs);

    /// The casebook is open, and everybody else follows it already.
    void follow();
    /// What is open, and where, is remembered as it is now.
    void remember();
    /// What the tabs are called and the way to each, but for the one that is seen.
    std::vector<PaletteItem> ways();

private:
    void restore(const std::vector<core::AssessmentSummary>& listed);
    void take(const std::vector<core::AssessmentSummary>& listed);
    /// Takes in what the list of assessments says of them by now.
    void look();
    void opened();
    void markDraft(const core::AssessmentId& id);
    void gone();
    void showTabs();
    void enable();
    void goTo(int tab);
    void step(int step);
    void close(int tab);
    void closeCurrent();
    void reopen();
    void forget(const core::AssessmentId& id);
    std::optional<core::AssessmentId> current() const;
    bool isShown() const;
    /// Whether this window is the one that remembers the tabs of the casebook.
    bool remembers() const;

    Workspace& m_workspace;
    Navigation& m_navigation;
    const FileGuard& m_guard;
    TabStrip& m_strip;
    Actions& m_actions;
    Preferences& m_preferences;
    OpenTabs m_tabs;
    std::optional<OpenTabs> m_handed; ///< Until they are followed.
    Retry m_reading;
    QTimer m_pause; ///< Until what is open is remembered again.
    bool m_isRestored = false;
    std::optional<core::AssessmentId> m_shownLast; ///< Of the session, which may have lost it.
    std::optional<core::AssessmentId> m_closing;   ///< Goes once another is open.
    QString m_remembered;
};

} // namespace ui
