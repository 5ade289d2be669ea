#include "ui/widgets/cards/CardDelegate.h"

#include "ui/widgets/Badge.h"
#include "ui/widgets/cards/CardsModel.h"
#include "ui/widgets/cards/Paragraphs.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

/// Puts chips one after the other, in new lines where they do not fit.
class ChipFlow {
public:
    ChipFlow(const QFont& font, qreal left, qreal width, QPointF start, qreal lineHeight)
        : m_font(font)
        , m_left(left)
        , m_right(left + width)
        , m_at(start)
        , m_lineHeight(lineHeight)
    {
    }

    void add(const Chip& chip, const Theme& theme, QPainter* painter)
    {
        const QSize size = badgeSize(chip.words, m_font);
        const qreal gap = m_lineHeight / 3;
        if (m_at.x() > m_left && m_at.x() + gap + size.width() > m_right) {
            m_at = {m_left, m_at.y() + std::max<qreal>(m_lineHeight, size.height()) + 2};
        } else if (m_at.x() > m_left) {
            m_at.rx() += gap;
        }
        const qreal y = m_at.y() + (m_lineHeight - size.height()) / 2;
        if (painter != nullptr) {
            const QRect area(qRound(m_at.x()), qRound(y),
                             std::min(size.width(), qRound(m_right - m_at.x())), size.height());
            paintBadge(*painter, area, chip.words, theme.tint(chip.tone), m_font);
        }
        m_at.rx() += size.width();
    }

    qreal bottom() const { return m_at.y() + m_lineHeight; }

private:
    const QFont m_font;
    qreal m_left;
    qreal m_right;
    QPointF m_at;
    qreal m_lineHeight;
};

void paintInitials(QPainter& painter, const QRectF& circle, const QString& initials,
                   const QFont& font, const Tint& tint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawEllipse(circle);
    QFont bold = font;
    bold.setPointSizeF(font.pointSizeF() * 0.82);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(tint.text);
    painter.drawText(circle, Qt::AlignCenter, initials);
    painter.restore();
}

void paintMark(QPainter& painter, const QRectF& area, const QString& mark, const QFont& font,
               const Tint& tint)
{
    painter.save();
    QFont bold = font;
    bold.setPointSizeF(font.pointSizeF() * 1.15);
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(tint.text);
    painter.drawText(area, Qt::AlignCenter, mark);
    painter.restore();
}

} // namespace

CardDelegate::CardDelegate(CardFrame frame, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_frame(frame)
{
}

void CardDelegate::setEditor(const QModelIndex& index, QWidget* editor)
{
    m_edited = index;
    m_editor = editor;
    emit sizeHintChanged(index);
}

void CardDelegate::editorResized()
{
    if (m_edited.isValid()) {
        emit sizeHintChanged(m_edited);
    }
}

int CardDelegate::layOut(const Card& card, const QFont& font, const QPalette& palette, int width,
                         QPainter* painter, const QPoint& topLeft) const
{
    const Theme& theme = Theme::of(palette);
    const QFontMetricsF metrics(font);
    const qreal unit = metrics.height();
    const bool boxed = m_frame == CardFrame::Box;
    const qreal padding = unit * (boxed ? 0.6 : 0.5);
    const qreal circle = unit * 1.7;
    const qreal markWidth = card.mark.isEmpty() ? 0 : unit * 1.4;
    const qreal initialsWidth = card.initials.isEmpty() ? 0 : circle + unit * 0.7;
    const qreal timeWidth =
        card.time.isEmpty() ? 0 : metrics.horizontalAdvance(card.time) + unit * 0.8;
    const qreal left = (boxed ? padding : unit * 0.3) + markWidth + initialsWidth;
    const qreal textWidth = width - left - timeWidth - (boxed ? padding : unit * 0.3);
    const QPointF origin(topLeft);
    // A single line of text sits beside the middle of the circle.
    const qreal top = padding + (card.initials.isEmpty() ? 0 : (circle - unit) / 2);

    ChipFlow leading(font, left, textWidth, {left, top}, unit);
    qreal firstIndent = 0;
    for (const Chip& chip : card.leading) {
        firstIndent += badgeSize(chip.words, font).width() + unit / 3;
    }
    firstIndent = firstIndent > textWidth * 0.7 ? textWidth : firstIndent;
    const Paragraphs text(card.text, font, textWidth, firstIndent, card.marks);
    ChipFlow chips(font, origin.x() + left, textWidth,
                   origin + QPointF(left + text.end().x(), top + text.end().y()), unit);

    if (painter != nullptr) {
        ChipFlow shown(font, origin.x() + left, textWidth, origin + QPointF(left, top), unit);
        for (const Chip& chip : card.leading) {
            shown.add(chip, theme, painter);
        }
        painter->setPen(palette.color(QPalette::Text));
        text.draw(*painter, origin + QPointF(left, top));
        if (!card.mark.isEmpty()) {
            paintMark(*painter,
                      {origin.x() + unit * 0.2, origin.y() + top, markWidth - unit * 0.4, unit},
                      card.mark, font, theme.tint(card.markTone));
        }
        if (!card.initials.isEmpty()) {
            paintInitials(*painter,
                          {origin.x() + left - initialsWidth, origin.y() + padding, circle, circle},
                          card.initials, font, theme.neutral);
        }
        painter->setFont(font);
        painter->setPen(theme.muted);
        painter->drawText(
            QRectF(origin.x() + width - timeWidth - unit * 0.3, origin.y() + top, timeWidth, unit),
            Qt::AlignRight | Qt::AlignVCenter, card.time);
    }
    for (const Chip& chip : card.chips) {
        chips.add(chip, theme, painter);
    }
    qreal bottom = std::max(top + text.height(), chips.bottom() - origin.y());
    bottom = std::max(bottom, card.initials.isEmpty() ? 0 : padding + circle);
    if (!card.footer.isEmpty()) {
        const QFont small = smaller(font);
        const Paragraphs footer(card.footer, small, textWidth);
        if (painter != nullptr) {
            painter->setPen(theme.muted);
            footer.draw(*painter, origin + QPointF(left, bottom + unit * 0.2));
        }
        bottom += unit * 0.2 + footer.height();
    }
    return qCeil(bottom + padding);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    if (!m_editor.isNull() && m_edited == index) {
        return;
    }
    const Theme& theme = Theme::of(option.palette);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool boxed = m_frame == CardFrame::Box;
    const int gap = boxed ? option.fontMetrics.height() / 3 : 0;
    const QRect area = option.rect.adjusted(0, 0, 0, -gap);
    if (boxed) {
        painter->setPen(theme.line);
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    } else {
        painter->setPen(theme.line);
        painter->drawLine(area.bottomLeft(), area.bottomRight());
    }
    if (current || chosen) {
        painter->setPen(current ? QPen(theme.accent, 2) : QPen(theme.line));
        painter->setBrush(chosen && !boxed ? QBrush(theme.chosen) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -2), 4, 4);
    }
    layOut(index.data(CardsModel::CardRole).value<Card>(), option.font, option.palette,
           area.width(), painter, area.topLeft());
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    if (!m_editor.isNull() && m_edited == index) {
        const int height = m_editor->hasHeightForWidth() ? m_editor->heightForWidth(width)
                                                         : m_editor->sizeHint().height();
        return {width, height};
    }
    const int gap = m_frame == CardFrame::Box ? option.fontMetrics.height() / 3 : 0;
    return {width, gap + layOut(index.data(CardsModel::CardRole).value<Card>(), option.font,
                                option.palette, width, nullptr, {})};
}

} // namespace ui
