#include "ui/widgets/ElidedLabel.h"

#include "ui/base/WidgetMarks.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    OwnFocusFrame::put(*this);
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::giveWay()
{
    m_givesWay = true;
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return m_givesWay ? minimumSizeHint() : QLabel::sizeHint();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (toolTip() != (shown == text() ? QString() : text())) {
        setToolTip(shown == text() ? QString() : text());
    }
    style()->drawItemText(&painter, contentsRect(), Qt::AlignVCenter | Qt::AlignLeft, palette(),
                          isEnabled(), shown, foregroundRole());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace ui
