#pragma once

#include "core/work/Retention.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class Prompts;

/// What of a casebook is past its retention date, by which rules.
struct RetentionState {
    std::vector<core::PastRetention> past;
    QString rules;
    core::Result<core::Done> done = core::Done{}; ///< What did not go through.

    static core::Result<RetentionState> read(const core::Casebook& casebook,
                                             const std::filesystem::path& usual, core::Date today);
};

/// Lets somebody go through the assessments that are past their retention date: each is removed, or
/// kept for a while more. Accepted when something changed.
class RetentionDialog : public QDialog {
    Q_OBJECT

public:
    /// `usual` is the file of the rules where the casebook has none of its own.
    RetentionDialog(std::filesystem::path casebook, std::filesystem::path usual,
                    RetentionState state, core::Clock clock, Prompts& prompts,
                    QWidget* parent = nullptr);

    void reject() override;

private:
    using Act = std::function<core::Result<core::Done>(core::Casebook&)>;

    void arrange();
    void fill();
    void follow();
    std::vector<core::AssessmentId> chosen() const;
    void remove();
    void keep();
    void chooseRules();
    /// Runs over a connection of its own, then shows what there is.
    void work(Act act);
    void worked(const core::Result<RetentionState>& state);

    std::filesystem::path m_casebook;
    std::filesystem::path m_usual;
    RetentionState m_state;
    core::Clock m_clock;
    Prompts& m_prompts;
    QListWidget* m_list;
    QLabel* m_about;
    QPushButton* m_remove;
    QPushButton* m_keep;
    QDateEdit* m_until;
    QPushButton* m_rules;
    QPushButton* m_close;
    bool m_working = false;
    bool m_changed = false;
};

} // namespace ui
