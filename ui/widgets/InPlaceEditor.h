#pragma once

#include <QWidget>

namespace ui {

/// An editor in the place of what it edits. It asks to be done when the focus goes to another part
/// of the window, and Escape gives up.
class InPlaceEditor : public QWidget {
    Q_OBJECT

public:
    explicit InPlaceEditor(QWidget* parent = nullptr);
    ~InPlaceEditor() override;

    /// Keeps what was typed as a draft and takes nothing any more: what it edits is not shown now.
    virtual void retire() = 0;

signals:
    void leaving();  ///< The focus has gone elsewhere.
    void givingUp(); ///< Escape was pressed.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void focusMoved(QWidget* old, QWidget* now);
};

} // namespace ui
