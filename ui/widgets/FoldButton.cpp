#include "ui/widgets/FoldButton.h"

namespace ui {

FoldButton::FoldButton(const QString& words, QWidget* parent) : QToolButton(parent)
{
    setText(words);
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::toggled, this, &FoldButton::showState);
    showState(false);
}

void FoldButton::showState(bool open)
{
    setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
}

} // namespace ui
