#pragma once

#include "core/store/Casebook.h"
#include "ui/base/Retry.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QDialogButtonBox;
class QPushButton;

namespace core {
struct Diagnostic;
}

namespace ui {

class FaultPane;
class PageStack;
class Prompts;
class ReadingText;

/// The house style of a casebook's reports: what it holds, and a way to put another one in or to
/// take it out. Each is done at once, and told.
class HouseStyleDialog : public QDialog {
    Q_OBJECT

public:
    /// `casebook` and `prompts` outlive the dialog. Files are asked for in `folder`.
    HouseStyleDialog(core::Casebook& casebook, std::chrono::milliseconds patience, Prompts& prompts,
                     std::filesystem::path folder, QWidget* parent = nullptr);

signals:
    void styleChanged();

private:
    QPushButton* addButton(QDialogButtonBox& buttons, const QString& id, const QString& text,
                           void (HouseStyleDialog::*slot)());
    void chooseFile();
    void takeFile();
    void remove();
    void saveTemplate();
    void keep(const std::string& yaml, const QString& done);
    /// Reads the style and shows it below `message`.
    void readStyle(const QString& message);
    void showStyle(const QString& message, const core::Result<std::string>& yaml);
    void showFaults(const std::vector<core::Diagnostic>& faults);

    core::Casebook& m_casebook;
    Retry m_writing;
    Retry m_reading;
    Prompts& m_prompts;
    const std::filesystem::path m_folder;
    std::filesystem::path m_file; ///< That was chosen last.
    PageStack* m_pages;
    ReadingText* m_text;
    FaultPane* m_faults;
    QPushButton* m_again = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ui
