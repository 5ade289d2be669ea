#pragma once

#include <QDialog>

namespace ui {

/// All actions with their keys and one sentence each.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);
};

} // namespace ui
