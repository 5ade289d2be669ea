#pragma once

#include "core/support/Time.h"

#include <QLineEdit>

#include <optional>

namespace ui {

/// A field with a day, taken as people write it. Whoever leaves it sees the day in full, so that
/// nobody has to wonder which year was meant.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    /// A day without a year is the next one from `today`.
    explicit DateField(core::Date today, QWidget* parent = nullptr);

    void setDay(std::optional<core::Date> day);
    /// Nothing where the field is empty, or says no day.
    std::optional<core::Date> day() const;
    /// What to write instead, where the field says something that is no day; empty otherwise.
    QString problem() const;
    /// Puts the day in full into the place of what was typed.
    void writeOut();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    core::Date m_today;
};

} // namespace ui
