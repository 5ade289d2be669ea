#pragma once

#include "core/work/Copies.h"
#include "ui/start/AssessmentsDialog.h"

#include <optional>

class QSpinBox;

namespace ui {

class Prompts;

/// Lists what is in a casebook's recycle bin, brings it back or forgets it for good. Accepted when
/// something changed.
class RecycleBinDialog : public AssessmentsDialog {
    Q_OBJECT

public:
    /// What the bin holds, and for how long.
    struct State {
        std::vector<core::Recycled> bin;
        int days = 0;
    };
    static core::Result<State> read(const core::Casebook& casebook);

    RecycleBinDialog(std::filesystem::path casebook, State state, core::Clock clock,
                     core::BackupSettings backups, Prompts& prompts, QWidget* parent = nullptr);

    /// Saves the days first, where they were changed.
    void reject() override;

private:
    using Copies = std::vector<core::CopyBeside>;

    void arrange();
    void fill();
    void follow() override;
    void bringBack();
    /// Looks for copies of them first, and asks.
    void forget(const std::vector<core::AssessmentId>& ids);
    void forget(const std::vector<core::AssessmentId>& ids, Copies copies);
    void forgetNow(const std::vector<core::AssessmentId>& ids, const Copies& copies,
                   bool withCopies, const core::BackupSettings& backups);
    /// Whether to go on, and whether in the copies beside the casebook too.
    std::optional<bool> askToForget(const std::vector<core::AssessmentId>& ids,
                                    const QStringList& copies);
    void change(const QString& doing, Act act, std::function<void()> then = {});

    State m_state;
    core::Clock m_clock;
    core::BackupSettings m_backups;
    Prompts& m_prompts;
    std::function<void()> m_asks; ///< Once what is being done is through.
    QSpinBox* m_days;
    QPushButton* m_back;
    QPushButton* m_forget;
    QPushButton* m_empty;
};

} // namespace ui
