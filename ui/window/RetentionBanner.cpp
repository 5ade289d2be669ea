#include "ui/window/RetentionBanner.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

RetentionBanner::RetentionBanner(QWidget* parent) : Banner(parent)
{
    setObjectName("retentionBanner");
    words()->setObjectName("retentionWords");
    auto* look = new QPushButton(tr("Go through them…"), this);
    look->setObjectName("lookAtPast");
    add(look);
    connect(look, &QPushButton::clicked, this, &RetentionBanner::lookAsked);
}

void RetentionBanner::tell(int count)
{
    words()->setText(tr("%n assessment(s) are past their retention date.", nullptr, count));
    setVisible(count > 0);
}

} // namespace ui
