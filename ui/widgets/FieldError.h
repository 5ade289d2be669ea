#pragma once

#include <QLabel>

namespace ui {

/// What is wrong with the words in a field, in its place beside the field and in the colour of what
/// is wrong, and spoken with the field's description. It hides while there is nothing to say.
class FieldError : public QLabel {
    Q_OBJECT

public:
    /// `field` outlives it. What describes the field already stays with it.
    explicit FieldError(QWidget* field, QWidget* parent = nullptr);

    /// What describes the field besides.
    void setHint(const QString& hint);
    /// An empty message takes the error away.
    void say(const QString& message);
    const QString& message() const { return m_message; }

private:
    QWidget* m_field;
    QString m_hint;
    QString m_message;
};

} // namespace ui
