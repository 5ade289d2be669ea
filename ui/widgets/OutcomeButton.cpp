#include "ui/widgets/OutcomeButton.h"

#include "ui/base/Targets.h"
#include "ui/base/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

OutcomeButton::OutcomeButton(const QString& name, const QString& meaning, QWidget* parent)
    : QRadioButton(meaning.isEmpty() ? name : name + QStringLiteral(": ") + meaning, parent)
    , m_name(name)
    , m_meaning(meaning)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text());
}

void OutcomeButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? m_meaning : QString());
    updateGeometry();
}

int OutcomeButton::circleSide() const
{
    // The style's circle does not grow with large text.
    return std::max(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this),
                    fontMetrics().height() * 3 / 4);
}

int OutcomeButton::indent() const
{
    return padding() + circleSide() + fontMetrics().height() / 2;
}

int OutcomeButton::nameWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return QFontMetrics(bold).horizontalAdvance(m_name) + 2;
}

qreal OutcomeButton::layOut(QTextLayout& layout, int width) const
{
    const QColor text =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    QTextCharFormat name;
    name.setFontWeight(QFont::DemiBold);
    name.setForeground(text);
    QTextCharFormat meaning;
    meaning.setForeground(isEnabled() ? Theme::of(palette()).muted : text);
    layout.setText(shown());
    layout.setFont(font());
    const int length = static_cast<int>(m_name.size());
    const int rest = static_cast<int>(layout.text().size()) - length;
    layout.setFormats({{0, length, name}, {length, rest, meaning}});
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - indent() - padding()));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int OutcomeButton::heightForWidth(int width) const
{
    QTextLayout layout;
    return std::max(leastTarget, qCeil(layOut(layout, width)) + fontMetrics().height() * 3 / 4);
}

QSize OutcomeButton::sizeHint() const
{
    const int width =
        indent() + padding() + (m_compact ? nameWidth() : fontMetrics().averageCharWidth() * 28);
    return {width, heightForWidth(width)};
}

QSize OutcomeButton::minimumSizeHint() const
{
    const int words = fontMetrics().averageCharWidth() * 12;
    return {indent() + padding() + (m_compact ? std::min(nameWidth(), words) : words),
            fontMetrics().height() + padding()};
}

void OutcomeButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(
        QPen(isChecked() || hasFocus() ? theme.accent : theme.edge, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? QBrush(theme.chosen) : palette().brush(QPalette::Base));
    painter.drawRoundedRect(box, 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 3, 3);
    }
    QTextLayout layout;
    const qreal words = layOut(layout, width());
    const int side = circleSide();
    const int top = qRound((height() - words) / 2);
    // Drawn here, because the styles' circles are too faint on a dark page.
    const QRectF circle(padding(), top + (fontMetrics().height() - side) / 2.0, side, side);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.edge, isChecked() ? 1.5 : 1));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(circle.center(), side * 0.28, side * 0.28);
    }
    layout.draw(&painter, QPointF(indent(), top));
}

} // namespace ui
