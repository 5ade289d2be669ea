#include "ui/widgets/Banner.h"

#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_all(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    const int unit = fontMetrics().height();
    m_all->setContentsMargins(unit, unit / 3, unit, unit / 3);
    m_all->setSpacing(unit / 2);
    m_all->addWidget(m_words, 1);
    m_buttons->setSpacing(unit / 2);
    m_all->addLayout(m_buttons);
    hide();
}

void Banner::add(QWidget* button)
{
    m_buttons->addWidget(button);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::arrange()
{
    const QMargins margins = m_all->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_all->spacing() -
                     m_buttons->sizeHint().width();
    // Two short lines are as good as one; a column of single words is not.
    const int wanted = fontMetrics().horizontalAdvance(m_words->text()) * 2 / 3;
    const auto direction = room < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_all->direction()) {
        m_all->setDirection(direction);
        updateGeometry();
    }
}

void Banner::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.information.fill);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace ui
