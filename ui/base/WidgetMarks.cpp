#include "ui/base/WidgetMarks.h"

#include <QVariant>
#include <QWidget>

namespace ui {

namespace {

constexpr const char* primaryProperty = "standpointPrimary";
constexpr const char* ownFrameProperty = "standpointOwnFocusFrame";

} // namespace

void PrimaryMark::put(QWidget& button)
{
    button.setProperty(primaryProperty, true);
    button.update();
}

bool PrimaryMark::isOn(const QWidget* widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

void OwnFocusFrame::put(QWidget& area)
{
    area.setProperty(ownFrameProperty, true);
}

bool OwnFocusFrame::isOn(const QWidget* area)
{
    return area->property(ownFrameProperty).toBool();
}

} // namespace ui
