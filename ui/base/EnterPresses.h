#pragma once

#include <QObject>

namespace ui {

/// Enter presses the button that has the keyboard, as Space does: Qt leaves this to dialogs. Boxes
/// to tick and circles to choose keep their Enter for the main button of a dialog.
class EnterPresses : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void follow(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
