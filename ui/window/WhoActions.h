#pragma once

#include "ui/window/WhoBanner.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Navigation;
class Preferences;
class Prompts;
class Session;
class Workspace;

/// Asks once, in one line above the page, who writes in an assessment: where its panel lists
/// somebody of a name like the owner's when it is opened, and else when they first write. What they
/// typed meanwhile stays where it is.
class WhoActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    WhoActions(Workspace& workspace, Navigation& navigation, WhoBanner& banner,
               Preferences& preferences, Prompts& prompts, QWidget& window);

private:
    void follow(Session& session);
    void startAfresh();
    std::vector<core::Member> membersLikeAuthor() const;
    void refresh();
    void ask(bool isHeldUp);
    void take(const WhoBanner::Answer& answer);
    void goBack();
    /// Who types on without looking loses no letter: they go to where the keyboard was.
    void giveBack(const QString& letters);

    Workspace& m_workspace;
    Navigation& m_navigation;
    WhoBanner& m_banner;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
    QPointer<QWidget> m_before; ///< Where the keyboard was.
    bool m_isAsked = false;
    bool m_isTaking = false; ///< What they said.
};

} // namespace ui
