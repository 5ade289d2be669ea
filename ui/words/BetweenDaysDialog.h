#pragma once

#include "core/support/Time.h"

#include <QDialog>

#include <optional>

namespace ui {

class DateField;
class ErrorSummary;
class FormField;

/// Asks between which days something was that is looked for.
class BetweenDaysDialog : public QDialog {
    Q_OBJECT

public:
    /// `title` says what: "Written between two days".
    BetweenDaysDialog(const QString& title, core::Date today, std::optional<core::Date> from,
                      std::optional<core::Date> to, QWidget* parent = nullptr);

    std::optional<core::Date> from() const;
    std::optional<core::Date> to() const;

    void accept() override;

private:
    DateField* m_from;
    DateField* m_to;
    FormField* m_fromField = nullptr;
    FormField* m_toField = nullptr;
    ErrorSummary* m_errors = nullptr;
};

} // namespace ui
