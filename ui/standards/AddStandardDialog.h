#pragma once

#include "core/standards/OwnStandards.h"

#include <QDialog>

#include <filesystem>
#include <memory>
#include <string>

class QLabel;
class QPushButton;

namespace ui {

class EditionBrowser;
class FaultPane;
class PageStack;
class Prompts;

/// Looks at a file with a standard: all its faults, to be mended and checked again, or the standard
/// as it will be read, before it is added.
class AddStandardDialog : public QDialog {
    Q_OBJECT

public:
    /// `standards` and `prompts` outlive the dialog.
    AddStandardDialog(const core::OwnStandards& standards, std::filesystem::path file,
                      Prompts& prompts, QWidget* parent = nullptr);

    /// The id of the standard that was added, once the dialog was accepted.
    const std::string& added() const { return m_added; }

    /// Adds the standard. Asks first when it takes the place of another.
    void accept() override;

private:
    void check();
    void showFaults(const std::vector<core::Diagnostic>& faults);
    void showStandard(core::Standard standard);
    bool isThere(const std::string& id) const;
    bool isBundled(const std::string& id) const;

    const core::OwnStandards& m_standards;
    const std::filesystem::path m_file;
    Prompts& m_prompts;
    std::string m_yaml;
    std::shared_ptr<const core::Standard> m_standard;
    std::string m_added;
    PageStack* m_pages;
    FaultPane* m_faults;
    EditionBrowser* m_browser;
    QLabel* m_title;
    QPushButton* m_add;
};

} // namespace ui
