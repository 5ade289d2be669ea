#include "ui/base/DesktopSays.h"

#include <algorithm>

namespace ui {

namespace {

/// "Cantarell Bold 11", as Pango names fonts: the family, its style, and the size in points.
std::optional<QFont> fontNamed(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const double points = words.isEmpty() ? 0 : words.takeLast().toDouble(&isNumber);
    if (!isNumber || points < 4 || points > 100 || words.isEmpty()) {
        return std::nullopt;
    }
    QFont font;
    const QStringList weights{QStringLiteral("Bold"), QStringLiteral("Regular"),
                              QStringLiteral("Book"), QStringLiteral("Medium")};
    if (words.size() > 1 && weights.contains(words.last())) {
        font.setBold(words.takeLast() == weights.first());
    }
    font.setFamily(words.join(u' '));
    font.setPointSizeF(points);
    return font;
}

} // namespace

bool DesktopSays::take(const QString& place, const QString& key, const QVariant& value)
{
    const DesktopSays before = *this;
    if (place == desktopAppearance && key == QStringLiteral("color-scheme")) {
        const uint scheme = value.toUInt();
        dark = scheme == 1   ? std::optional(true)
               : scheme == 2 ? std::optional(false)
                             : std::nullopt;
    } else if (place == desktopAppearance && key == QStringLiteral("contrast")) {
        asksContrast = value.toUInt() == 1;
    } else if (place == gnomeAccess && key == QStringLiteral("high-contrast")) {
        asksGnomeContrast = value.toBool();
    } else if (place == gnomeDesktop && key == QStringLiteral("font-name")) {
        font = fontNamed(value.toString());
    } else if (place == gnomeDesktop && key == QStringLiteral("text-scaling-factor")) {
        const double factor = value.toDouble();
        textScale = factor > 0 ? std::clamp(factor, 0.5, 3.0) : 1;
    }
    return !(*this == before);
}

} // namespace ui
