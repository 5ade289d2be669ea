#pragma once

#include "ui/base/Language.h"
#include "ui/base/Preferences.h"

#include <QDialog>

#include <filesystem>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class FormField;
class WrappingCheckBox;

/// Your name, the language of the window, the colours, the size of text, and whether spelling is
/// checked.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const QString& yourName, Appearance appearance, int textSize,
                      QWidget* parent = nullptr);

    QString yourName() const;
    Appearance appearance() const;
    int textSize() const;

    /// What can be chosen, besides as the system has it. `chosen` is a code, and empty for that.
    void setLanguages(const QList<WindowLanguage>& languages, const QString& chosen);
    /// A code; empty for as the system has it.
    QString language() const;

    bool checksSpelling() const;
    /// `whyNot` says why it cannot be, and is empty where it can.
    void setChecksSpelling(bool checks, const QString& whyNot);

    /// The folder to watch for packs; nothing for none.
    std::optional<std::filesystem::path> packFolder() const { return m_folder; }
    void setPackFolder(const std::optional<std::filesystem::path>& folder);

signals:
    /// Somebody who can ask for a folder should do so and hand it to setPackFolder.
    void packFolderAsked();

private:
    QLineEdit* m_name = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_appearance = nullptr;
    QSpinBox* m_size = nullptr;
    WrappingCheckBox* m_spelling = nullptr;
    FormField* m_spellingField = nullptr;
    QLineEdit* m_folderLine = nullptr;
    QPushButton* m_noFolder = nullptr;
    std::optional<std::filesystem::path> m_folder;
};

} // namespace ui
