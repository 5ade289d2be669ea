#pragma once

#include <QObject>

class QAbstractButton;
class QWidget;

namespace ui {

/// Makes a group of radio buttons one stop of Tab: the one that is chosen, or the first while none
/// is. Qt does so only after one of them had the keyboard, and comes upon the first before.
class RadioStops : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Does nothing with what is no radio button.
    void follow(QWidget& widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void arrange(QAbstractButton& one);
};

} // namespace ui
