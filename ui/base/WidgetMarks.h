#pragma once

class QWidget;

namespace ui {

// What FlatStyle is told of single widgets.

/// Makes `button` the one that stands out among its neighbours.
class PrimaryMark {
public:
    static void put(QWidget& button);
    static bool isOn(const QWidget* widget);
};

/// For a list or a text around which something else shows that it has the keyboard.
class OwnFocusFrame {
public:
    static void put(QWidget& area);
    static bool isOn(const QWidget* area);
};

} // namespace ui
