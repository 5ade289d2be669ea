#pragma once

#include "ui/window/Shortcuts.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace ui {

class FormField;
class KeyField;

/// All actions with their keys and one sentence each. The keys of the chosen one can be changed,
/// which counts at once.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(Shortcuts shortcuts, QWidget* parent = nullptr);

signals:
    void changed(const Shortcuts& shortcuts);

private:
    void fill();
    void fillRow(int row);
    QWidget* makeEditing();
    QString chosen() const;
    void showChosen();
    void give();
    void apply();

    Shortcuts m_shortcuts;
    QTableWidget* m_table;
    KeyField* m_keys;
    FormField* m_field;
    QPushButton* m_give;
    QPushButton* m_none;
    QPushButton* m_usual;
    QKeySequence m_told; ///< Keys of somebody else, of which the person was told.
};

} // namespace ui
