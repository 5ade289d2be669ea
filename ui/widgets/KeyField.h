#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ui {

/// A field that takes the keys that are pressed in it as its content. Tab and Escape go on to do
/// what they do everywhere, so that nobody is caught in it; Enter says that the keys are meant, and
/// Backspace empties it.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    const QKeySequence& keys() const { return m_keys; }
    void setKeys(const QKeySequence& keys);

signals:
    void keysChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_keys;
};

} // namespace ui
