#pragma once

#include "core/assessment/AudienceView.h"

#include <QDialog>
#include <QStringList>

#include <optional>
#include <string>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace ui {

class ErrorSummary;
class FormField;

/// Asks what a pack should hold and whom it is for. Nobody is chosen beforehand: a pack for the
/// wrong reader would tell them what they must not know.
class HandOutDialog : public QDialog {
    Q_OBJECT

public:
    /// `services` are the names of what goes into the pack. `handsBack`: it was handed to this
    /// person by the panel and goes back there.
    HandOutDialog(const QStringList& services, bool handsBack, QWidget* parent = nullptr);

    core::Reader reader() const;
    bool withAttachments() const;
    std::string passphrase() const; ///< Empty for none.

    void accept() override;

private:
    FormField* makeReaders();
    QLineEdit* makePassphrase(const char* name);

    QWidget* m_form = nullptr;
    ErrorSummary* m_errors = nullptr;
    QButtonGroup* m_readers = nullptr; ///< Null when it goes back to the panel.
    FormField* m_readersField = nullptr;
    QCheckBox* m_attachments = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    FormField* m_againField = nullptr;
};

} // namespace ui
