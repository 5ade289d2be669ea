#pragma once

#include "core/work/Backups.h"

#include <QWidget>

#include <filesystem>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class Prompts;

/// Where the backups of a casebook go, how much room they may take, and whether they are made
/// without being asked for, on one line.
class BackupPlace : public QWidget {
    Q_OBJECT

public:
    BackupPlace(std::filesystem::path casebook, const core::BackupSettings& settings,
                Prompts& prompts, QWidget* parent = nullptr);

    core::BackupSettings settings() const;

signals:
    void folderChanged();

private:
    void arrange();
    void askForFolder();
    void setFolder(const std::filesystem::path& folder);
    void follow();

    std::filesystem::path m_casebook;
    std::filesystem::path m_folder; ///< Empty for beside the casebook.
    Prompts& m_prompts;
    QCheckBox* m_isOn;
    QSpinBox* m_room;
    QLineEdit* m_where;
    QPushButton* m_choose;
    QPushButton* m_beside;
};

} // namespace ui
