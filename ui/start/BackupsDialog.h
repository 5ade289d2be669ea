#pragma once

#include "ui/start/BackupOutcome.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class BackupPlace;
class Prompts;

/// Lists the backups of a casebook and what is in them, and brings it back: all of it, or what is
/// missing of one assessment. Accepted when the casebook changed, or somebody wants to look into a
/// backup.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(std::filesystem::path casebook, bool isWritable,
                  const core::BackupSettings& settings, core::Clock clock, Prompts& prompts,
                  QWidget* parent = nullptr);
    ~BackupsDialog() override;

    /// Where backups go from now on, and how much room they may take.
    core::BackupSettings settings() const;
    /// The backup to open instead of the casebook.
    const std::optional<std::filesystem::path>& toLookInto() const { return m_toLookInto; }
    /// Whether another file lies where the casebook was.
    bool isAnotherFile() const { return m_isAnotherFile; }

    void reject() override;
    void showEvent(QShowEvent* event) override;

private:
    struct Listed {
        core::BackupFile file;
        core::Result<core::BackupContent> content;
    };
    struct Worked {
        BackupOutcome outcome;
        core::Result<std::vector<Listed>> backups;
    };
    using Act = std::function<BackupOutcome(const core::Progress&)>;

    void arrange();
    void fill();
    void fillAssessments();
    void follow();
    const Listed* chosen() const;
    const core::AssessmentSummary* chosenAssessment() const;
    void backUpNow();
    void lookInside();
    void restoreAll();
    void restoreOne();
    /// Runs off the UI thread, then lists what there is.
    void work(const QString& doing, Act act);
    void worked(const Worked& worked);
    static core::Result<std::vector<Listed>> read(const std::filesystem::path& casebook,
                                                  const core::BackupSettings& settings);

    std::filesystem::path m_casebook;
    bool m_isWritable;
    core::Clock m_clock;
    Prompts& m_prompts;
    std::vector<Listed> m_backups;
    std::optional<std::filesystem::path> m_toLookInto;
    std::stop_source m_stop;
    QListWidget* m_list;
    QListWidget* m_assessments;
    QLabel* m_about;
    BackupPlace* m_place;
    QPushButton* m_now;
    QPushButton* m_look;
    QPushButton* m_all;
    QPushButton* m_one;
    QPushButton* m_close;
    bool m_started = false;
    bool m_working = false;
    bool m_changed = false;
    bool m_isAnotherFile = false;
};

} // namespace ui
