#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// The way of the keyboard through our windows: Tab goes on in the order in which they are laid out
/// at that moment, and what gets the keyboard is scrolled into sight.
class FocusPath : public QObject {
    Q_OBJECT

public:
    explicit FocusPath(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followFocus(QWidget* before, QWidget* now);
};

} // namespace ui
