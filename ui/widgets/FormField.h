#pragma once

#include "ui/widgets/FieldError.h"

#include <QFrame>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui {

/// One question of a form: its label, a hint, what is wrong with the answer, and the control.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(const QString& label, const QString& hint, QWidget* control,
              QWidget* parent = nullptr);

    /// Another hint than the one that it was made with, which was not empty.
    void setHint(const QString& hint);
    /// An empty message takes the error away.
    void setError(const QString& message);
    const QString& error() const { return m_error->message(); }
    QWidget* control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_control = nullptr;
    FieldError* m_error = nullptr;
    QLabel* m_hintLabel = nullptr;
};

/// What has to be put right before a form can be sent, as links to the fields. Takes the keyboard
/// when it appears, so that a screen reader reads it: Qt 6.4 has no other way to announce.
class ErrorSummary : public QFrame {
    Q_OBJECT

public:
    explicit ErrorSummary(QWidget* parent = nullptr);

    /// Shows the errors of `fields`. False when there are none; then it hides.
    bool show(const std::vector<FormField*>& fields);
    using QWidget::show;

private:
    QLabel* m_title = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<QWidget*> m_links;
};

} // namespace ui
