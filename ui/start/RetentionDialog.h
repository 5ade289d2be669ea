#pragma once

#include "core/work/Retention.h"
#include "ui/start/AssessmentsDialog.h"

namespace ui {

class DateField;
class FieldError;
class Prompts;

/// What of a casebook is past its retention date, by which rules.
struct RetentionState {
    std::vector<core::PastRetention> past;
    QString rules;

    static core::Result<RetentionState> read(const core::Casebook& casebook,
                                             const std::filesystem::path& usual, core::Date today);
};

/// Lets somebody go through the assessments that are past their retention date: each is removed, or
/// kept for a while more. Accepted when something changed.
class RetentionDialog : public AssessmentsDialog {
    Q_OBJECT

public:
    /// `usual` is the file of the rules where the casebook has none of its own.
    RetentionDialog(std::filesystem::path casebook, std::filesystem::path usual,
                    RetentionState state, core::Clock clock, Prompts& prompts,
                    QWidget* parent = nullptr);

private:
    void arrange();
    void fill();
    void follow() override;
    void remove();
    void keep();
    QString problemWithDay() const;
    void chooseRules();
    void change(Act act);

    std::filesystem::path m_usual;
    RetentionState m_state;
    core::Clock m_clock;
    Prompts& m_prompts;
    QPushButton* m_remove;
    QPushButton* m_keep;
    DateField* m_until;
    FieldError* m_untilError;
    QPushButton* m_rules;
};

} // namespace ui
