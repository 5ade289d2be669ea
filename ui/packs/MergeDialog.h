#pragma once

#include "ui/packs/PackWork.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class FormField;
class MergePreviewPage;

/// Takes in packs, one after another: asks for the passphrase where one is needed, shows what would
/// come in, and merges when it is told to. All the work is done over connections of its own, off
/// the UI thread, and can be stopped. Accepted when something was merged.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(std::filesystem::path casebook, core::Clock clock,
                std::vector<std::filesystem::path> packs, QWidget* parent = nullptr);
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
    void askPassphrase(const QString& problem);
    void look();
    void looked(const core::Result<LookedAt>& result);
    void merge();
    void merged(const core::Result<core::MergeRecord>& record);
    void goOn(const QString& line);
    void finish();
    void press();
    void skip();

    void showWorking(const QString& doing);
    void showButtons(const QString& doIt, const QString& skip);
    core::Progress progress();
    QWidget* makeWorkingPage();
    QWidget* makePassphrasePage();
    QWidget* makeResultPage();

    enum class Stage { Working, Passphrase, Preview, Result };

    std::filesystem::path m_casebook;
    core::Clock m_clock;
    std::vector<std::filesystem::path> m_packs;
    std::size_t m_next = 0; ///< The pack after the one at hand.
    std::string m_passphrase;
    std::shared_ptr<const core::Pack> m_pack;
    LookedAt m_looked;
    std::filesystem::path m_copy;
    QStringList m_lines; ///< How it went with each pack.
    std::vector<std::filesystem::path> m_doneWith;
    std::vector<core::AssessmentId> m_selfAssessments;
    std::stop_source m_stop;
    int m_run = 0; ///< Counts the work that was begun: what comes from an earlier one is dropped.
    Stage m_stage = Stage::Working;
    bool m_started = false;
    bool m_stopping = false;
    bool m_finished = false;
    bool m_merged = false;

    QStackedWidget* m_stack = nullptr;
    QLabel* m_doing = nullptr;
    QProgressBar* m_bar = nullptr;
    QLineEdit* m_line = nullptr;
    FormField* m_field = nullptr;
    MergePreviewPage* m_preview = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_doIt = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace ui
