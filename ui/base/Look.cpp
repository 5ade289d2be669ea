#include "ui/base/Look.h"

#include "ui/base/DesktopLook.h"
#include "ui/base/FlatStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QToolTip>

namespace ui {

namespace {

Scheme schemeFrom(bool dark, bool highContrast)
{
    if (highContrast) {
        return dark ? Scheme::WhiteOnBlack : Scheme::BlackOnWhite;
    }
    return dark ? Scheme::Dark : Scheme::Light;
}

Scheme schemeLike(const QPalette& palette)
{
    return schemeFrom(isDark(palette), isHighContrast(palette));
}

} // namespace

Look::Look(QApplication& app, std::optional<Scheme> expected)
    : m_systemFont(QApplication::font())
    , m_systemScheme(schemeLike(QApplication::palette()))
    , m_expected(expected)
{
    QApplication::setStyle(new FlatStyle);
    app.installEventFilter(this);
}

void Look::apply(Appearance appearance, int textSizePercent)
{
    m_appearance = appearance;
    m_textSize = textSizePercent;
    applyAgain();
}

void Look::applyAgain()
{
    Scheme scheme = systemScheme();
    switch (m_appearance) {
    case Appearance::System: break;
    case Appearance::Light: scheme = Scheme::Light; break;
    case Appearance::Dark: scheme = Scheme::Dark; break;
    case Appearance::BlackOnWhite: scheme = Scheme::BlackOnWhite; break;
    case Appearance::WhiteOnBlack: scheme = Scheme::WhiteOnBlack; break;
    }
    const QPalette palette = paletteOf(scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = systemFont();
    // A font in pixels would not follow the screen's resolution.
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(points * m_textSize / 100.0);
    QApplication::setFont(font);
}

void Look::followDesktop()
{
    m_desktop = new DesktopLook(this);
    connect(m_desktop, &DesktopLook::changed, this, [this] {
        m_expected.reset();
        emit systemSchemeChanged(systemScheme());
        applyAgain();
    });
}

Scheme Look::systemScheme() const
{
    if (m_expected) {
        return *m_expected;
    }
    const DesktopSays says = m_desktop != nullptr ? m_desktop->says() : DesktopSays();
    const bool isDarkPalette =
        m_systemScheme == Scheme::Dark || m_systemScheme == Scheme::WhiteOnBlack;
    const bool isHighPalette =
        m_systemScheme == Scheme::BlackOnWhite || m_systemScheme == Scheme::WhiteOnBlack;
    return schemeFrom(says.dark.value_or(isDarkPalette), says.highContrast() || isHighPalette);
}

QFont Look::systemFont() const
{
    const DesktopSays says = m_desktop != nullptr ? m_desktop->says() : DesktopSays();
    QFont font = says.font.value_or(m_systemFont);
    // Under X11 the scale is in the screen's resolution already.
    if (QGuiApplication::platformName().startsWith(QStringLiteral("wayland"))) {
        font.setPointSizeF(font.pointSizeF() * says.textScale);
    }
    return font;
}

void Look::readSystem()
{
    m_systemFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // The system's palette comes to light where none is set.
    QApplication::setPalette(QPalette());
    m_systemScheme = schemeLike(QApplication::palette());
    emit systemSchemeChanged(systemScheme());
    applyAgain();
}

bool Look::eventFilter(QObject* watched, QEvent* event)
{
    // Each window is told; one of them is enough.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() &&
        watched == QGuiApplication::topLevelWindows().value(0)) {
        QMetaObject::invokeMethod(this, &Look::readSystem, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
