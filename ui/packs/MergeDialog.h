#pragma once

#include "core/work/Backups.h"
#include "ui/packs/PackWork.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

namespace ui {

class Prompts;
class MergePages;

/// Takes in packs, one after another: asks for the passphrase where one is needed, shows what would
/// come in, and merges when it is told to. All the work is done over connections of its own, off
/// the UI thread, and can be stopped. Accepted when something was merged.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `keys` is the folder of this device's signing key.
    MergeDialog(std::filesystem::path casebook, core::CasebookOptions elsewhere,
                std::filesystem::path keys, core::Clock clock, core::BackupSettings backups,
                std::vector<std::filesystem::path> packs, Prompts& prompts,
                QWidget* parent = nullptr);
    ~MergeDialog() override;

    /// Assessments of the service teams themselves that came in.
    const std::vector<core::AssessmentId>& selfAssessments() const { return m_selfAssessments; }
    /// The packs that need no second look: they were merged, or brought nothing new.
    const std::vector<std::filesystem::path>& doneWith() const { return m_doneWith; }
    /// Whether there is nothing more to ask or to do.
    bool isFinished() const { return m_finished; }

    void reject() override;
    void showEvent(QShowEvent* event) override;

private:
    void openNext();
    void open();
    void opened(const core::Result<std::shared_ptr<const core::Pack>>& pack);
    void look();
    void looked(const core::Result<LookedAt>& result);
    void merge(const core::BackupSettings& backups);
    struct Merged {
        core::MergeRecord record;
        std::optional<core::Problem> noBackup; ///< Then nothing was merged.
    };
    void askWithoutBackup(const core::Problem& why);
    void merged(const core::Result<Merged>& result);
    void goOn(const QString& line);
    void finish();
    void press();
    void skip();

    bool hasMore() const;
    core::Progress progress();

    std::filesystem::path m_casebook;
    core::CasebookOptions m_elsewhere; ///< How a connection to it is opened.
    std::filesystem::path m_keys;
    core::Clock m_clock;
    core::BackupSettings m_backups;
    Prompts& m_prompts;
    std::vector<std::filesystem::path> m_packs;
    std::size_t m_next = 0; ///< The pack after the one at hand.
    std::string m_passphrase;
    std::shared_ptr<const core::Pack> m_pack;
    LookedAt m_looked;
    QStringList m_lines; ///< How it went with each pack.
    std::vector<std::filesystem::path> m_doneWith;
    std::vector<core::AssessmentId> m_selfAssessments;
    std::stop_source m_stop;
    int m_run = 0; ///< Counts the work that was begun: what comes from an earlier one is dropped.
    bool m_started = false;
    bool m_stopping = false;
    bool m_finished = false;
    bool m_merged = false;

    MergePages* m_pages;
};

} // namespace ui
