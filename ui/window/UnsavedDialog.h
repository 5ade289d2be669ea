#pragma once

#include "ui/base/Retry.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class Prompts;
class Session;

/// What the casebook refuses although it takes other changes: its words can be copied or saved
/// elsewhere, tried again, or given up.
class UnsavedDialog : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog.
    UnsavedDialog(Session& session, Prompts& prompts, QWidget* parent = nullptr);

private:
    void arrange();
    void refresh();
    void copy();
    void saveElsewhere();
    void giveUp();
    QPushButton* addButton(const char* id, const QString& words, void (UnsavedDialog::*slot)());

    Session& m_session;
    Prompts& m_prompts;
    QLabel* m_about;
    QPlainTextEdit* m_words;
    Retry m_reading;
};

} // namespace ui
