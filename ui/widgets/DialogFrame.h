#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;
class QWidget;

namespace ui {

/// Gives `dialog` room for so many letters in so many lines, and no more than the window
/// that it is over and the screen have.
void giveRoom(QDialog& dialog, int letters, int lines);

/// The buttons of a dialog: the one that does what it is for, which has the id, and Cancel.
struct DialogButtons {
    QDialogButtonBox* box;
    QPushButton* doIt;
};
DialogButtons dialogButtons(QDialog& dialog, const QString& doIt, const char* id);

/// Puts `form`, which scrolls, above such buttons.
void frameForm(QDialog& dialog, QWidget* form, const QString& doIt, const char* id);

} // namespace ui
