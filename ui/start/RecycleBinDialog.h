#pragma once

#include "core/work/Copies.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui {

class Prompts;

/// Lists what is in a casebook's recycle bin, brings it back or forgets it for good. Accepted when
/// something changed.
class RecycleBinDialog : public QDialog {
    Q_OBJECT

public:
    /// What the bin holds, and for how long.
    struct State {
        std::vector<core::Recycled> bin;
        int days = 0;
        core::Result<core::Done> done = core::Done{}; ///< What did not go through.
    };
    static core::Result<State> read(const core::Casebook& casebook);

    RecycleBinDialog(std::filesystem::path casebook, State state, core::Clock clock,
                     core::BackupSettings backups, Prompts& prompts, QWidget* parent = nullptr);

    void reject() override;

private:
    using Copies = std::vector<core::CopyBeside>;
    using Act = std::function<core::Result<core::Done>(core::Casebook&)>;

    void arrange();
    void fill();
    void follow();
    std::vector<core::AssessmentId> chosen() const;
    void bringBack();
    void forgetChosen();
    /// Looks for copies of them first, and asks.
    void forget(const std::vector<core::AssessmentId>& ids);
    void forget(const std::vector<core::AssessmentId>& ids, Copies copies);
    /// Whether to go on, and whether in the copies beside the casebook too.
    std::optional<bool> askToForget(const std::vector<core::AssessmentId>& ids,
                                    const QStringList& copies);
    /// Runs over a connection of its own, then shows what there is.
    void work(const QString& doing, Act act);
    void worked(const core::Result<State>& state);

    std::filesystem::path m_casebook;
    State m_state;
    core::Clock m_clock;
    core::BackupSettings m_backups;
    Prompts& m_prompts;
    QListWidget* m_list;
    QLabel* m_about;
    QSpinBox* m_days;
    QPushButton* m_back;
    QPushButton* m_forget;
    QPushButton* m_empty;
    QPushButton* m_close;
    bool m_working = false;
    bool m_closing = false; ///< Once the days are saved.
    bool m_changed = false;
};

} // namespace ui
