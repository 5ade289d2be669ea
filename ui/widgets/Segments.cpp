#include "ui/widgets/Segments.h"

#include "ui/base/AccessibleParts.h"
#include "ui/base/Targets.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + metrics.height() * 5 / 4,
            std::max(leastTarget, metrics.height() * 8 / 5)};
}

void Segment::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? theme.accent : theme.edge);
    painter.setBrush(isChecked() ? QBrush(theme.accent) : palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() ? theme.onAccent : theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
    }
    painter.setPen(isChecked() ? theme.onAccent : palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

Segments::Segments(const QString& name, const QStringList& words, RadioChoice::Arrows arrows,
                   QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_choice(new RadioChoice(*m_group, arrows))
{
    makeGroup(*this, name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString& word : words) {
        auto* button = new Segment(word, this);
        button->setAccessibleName(name + QStringLiteral(": ") + word);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        m_choice->follow(*button);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_choice->set(0);
    connect(m_choice, &RadioChoice::chose, this, &Segments::chose);
}

} // namespace ui
