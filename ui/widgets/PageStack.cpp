#include "ui/widgets/PageStack.h"

namespace ui {

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::sizeHint() const
{
    return currentWidget() != nullptr ? currentWidget()->sizeHint() : QSize();
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() != nullptr
               ? currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize())
               : QSize();
}

bool PageStack::hasHeightForWidth() const
{
    return currentWidget() != nullptr && currentWidget()->hasHeightForWidth();
}

int PageStack::heightForWidth(int width) const
{
    return currentWidget() != nullptr ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace ui
