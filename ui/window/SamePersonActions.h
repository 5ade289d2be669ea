#pragma once

#include "core/assessment/TwoPeople.h"

#include <QObject>

#include <optional>
#include <set>

class QWidget;

namespace ui {

class Navigation;
class Prompts;
class SamePersonBanner;
class Session;
class Workspace;

/// Asks whoever may join members, one pair after the other, whether two whose names are alike are
/// one person. Nobody is joined by themselves, and nobody is asked twice: that they are two people
/// is kept in the casebook.
class SamePersonActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    SamePersonActions(Workspace& workspace, Navigation& navigation, SamePersonBanner& banner,
                      Prompts& prompts, QWidget& window);

private:
    void follow(Session& session);
    void startAfresh();
    void lookAgain();
    void refresh();
    void beOne();
    void beTwo();

    Workspace& m_workspace;
    Navigation& m_navigation;
    SamePersonBanner& m_banner;
    Prompts& m_prompts;
    QWidget& m_window;
    std::optional<core::TwoPeople> m_asked; ///< Of the open assessment.
    std::set<core::TwoPeople> m_putOff;     ///< Until it is opened again.
};

} // namespace ui
