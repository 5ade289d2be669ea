#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace ui {

class Actions;
class HandbookWindow;
class Navigation;
class Prompts;
class Workspace;

/// Where in the handbook something is told: a page, and a heading of it.
struct HandbookPlace {
    QString page;
    QString heading; ///< Empty for the beginning of the page.
};

/// All places that the window leads to, so that a test can look them up.
std::vector<HandbookPlace> handbookPlaces();

/// What the help menu shows of the handbook: the page for the screen that is seen.
class HandbookActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    HandbookActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                    Prompts& prompts, QWidget& window);

    /// Where the screen that is seen is told.
    HandbookPlace place() const;

private:
    void show();

    Workspace& m_workspace;
    Navigation& m_navigation;
    Prompts& m_prompts;
    QWidget& m_window;
    QPointer<HandbookWindow> m_handbook; ///< Null until it was first asked for.
};

} // namespace ui
