#include "ui/widgets/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr) {
        return nullptr;
    }
    const auto at = m_items.begin() + index;
    QLayoutItem* taken = at->release();
    m_items.erase(at);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::gap() const
{
    const QWidget* owner = parentWidget();
    return spacing() >= 0 || owner == nullptr ? std::max(0, spacing())
                                              : owner->fontMetrics().height() / 3;
}

int FlowLayout::arrange(const QRect& area, bool place) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    QPoint at = inner.topLeft();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int width = std::min(item->sizeHint().width(), inner.width());
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (at.x() > inner.left() && at.x() + width > inner.left() + inner.width()) {
            at = {inner.left(), at.y() + rowHeight + gap()};
            rowHeight = 0;
        }
        if (place) {
            item->setGeometry({at, QSize(width, height)});
        }
        at.rx() += width + gap();
        rowHeight = std::max(rowHeight, height);
    }
    return at.y() + rowHeight - area.top() + contentsMargins().bottom();
}

} // namespace ui
