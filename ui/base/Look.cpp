#include "ui/base/Look.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/Theme.h"

#include <QApplication>
#include <QToolTip>

namespace ui {

Look::Look(QApplication& app)
    : m_app(app)
    , m_systemFont(QApplication::font())
    , m_systemIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new FlatStyle);
}

void Look::apply(Appearance appearance, int textSizePercent)
{
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && m_systemIsDark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = m_systemFont;
    // A font in pixels would not follow the screen's resolution.
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(points * textSizePercent / 100.0);
    QApplication::setFont(font);
}

} // namespace ui
