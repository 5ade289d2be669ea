#pragma once

#include "ui/base/HandbookPlace.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Actions;
class HandbookWindow;
class Navigation;
class Prompts;
class Workspace;

/// What the help menu shows of the handbook: the page for what is seen, which says itself where
/// that is; see HandbookPlace.
class HandbookActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    HandbookActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                    Prompts& prompts, QWidget& window);

    /// Where the page that is seen is told.
    HandbookPlace place() const;
    /// Shows the handbook at the page for what is seen.
    void show();
    bool isShown() const;
    /// Shows the handbook at the page for `dialog`, beside it. It is the dialog's own, as whatever
    /// is not may be shut out while the dialog is open, and goes with it.
    void showFor(QWidget& dialog);

private:
    void show(HandbookWindow& handbook, const HandbookPlace& place, QWidget& beside);
    QString folder() const;

    Workspace& m_workspace;
    Navigation& m_navigation;
    Prompts& m_prompts;
    QWidget& m_window;
    QPointer<HandbookWindow> m_handbook; ///< Null until it was first asked for.
};

} // namespace ui
