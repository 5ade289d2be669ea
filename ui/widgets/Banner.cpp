#include "ui/widgets/Banner.h"

#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    const int unit = fontMetrics().height();
    m_row->setContentsMargins(unit, unit / 3, unit, unit / 3);
    m_row->setSpacing(unit / 2);
    m_row->addWidget(m_words, 1);
    hide();
}

void Banner::add(QWidget* button)
{
    m_row->addWidget(button);
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
