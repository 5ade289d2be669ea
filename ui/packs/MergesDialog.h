#pragma once

#include "core/store/Casebook.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class Prompts;

/// Lists what was merged into a casebook and takes a merge out again. Accepted when one was.
class MergesDialog : public QDialog {
    Q_OBJECT

public:
    MergesDialog(std::filesystem::path casebook, std::vector<core::MergeRecord> merges,
                 Prompts& prompts, QWidget* parent = nullptr);

    void reject() override;

private:
    void fill();
    void follow();
    void undo();
    void undone(const core::Result<std::vector<core::MergeRecord>>& result);

    std::filesystem::path m_casebook;
    std::vector<core::MergeRecord> m_merges;
    Prompts& m_prompts;
    QListWidget* m_list;
    QLabel* m_about;
    QPushButton* m_undo;
    QPushButton* m_close;
    bool m_working = false;
    bool m_changed = false;
};

} // namespace ui
