#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenuBar;

namespace ui {

enum class Menu { File, Edit, Go, Assessment, Standards, View, Help };

/// One thing that a person can do, wherever it is offered.
struct ActionText {
    QString id; ///< The QAction's objectName; tests and menus speak of it.
    Menu menu = Menu::File;
    QString text;        ///< With a mnemonic, as in a menu.
    QString description; ///< One sentence for the palette and the page of shortcuts.
    QList<QKeySequence> shortcuts;
    bool separated = false; ///< A line in the menu before it.
    bool checkable = false;
};

/// All actions, in the order of the menus.
QList<ActionText> actionTexts();

/// "File", with a mnemonic.
QString menuTitle(Menu menu);

/// The actions of one window, made from the table. What they do is connected by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    /// The action with this id, which the table must have.
    QAction* operator[](const QString& id) const;
    const QList<QAction*>& all() const { return m_actions; }

    void fill(QMenuBar& bar) const;

protected:
    /// Leaves Alt with the arrow keys to combo boxes, which open and close by them everywhere.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QAction*> m_actions;
    QHash<QString, QAction*> m_byId;
};

} // namespace ui
