#pragma once

#include "ui/base/Preferences.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace ui {

/// How the whole program looks: style, palette and text size. Made once, before the first window,
/// while the application still has the font and the palette that the system gave it.
class Look {
public:
    explicit Look(QApplication& app);

    void apply(Appearance appearance, int textSizePercent);

private:
    QApplication& m_app;
    QFont m_systemFont;
    bool m_systemIsDark = false;
};

} // namespace ui
