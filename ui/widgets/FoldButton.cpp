#include "ui/widgets/FoldButton.h"

#include "ui/base/AccessibleParts.h"

namespace ui {

FoldButton::FoldButton(const QString& words, QWidget* parent) : QToolButton(parent)
{
    setText(words);
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    makeDisclosure(*this);
    connect(this, &QToolButton::toggled, this, &FoldButton::showState);
    showState(false);
}

void FoldButton::showState(bool open)
{
    setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

} // namespace ui
