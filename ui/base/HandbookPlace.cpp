#include "ui/base/HandbookPlace.h"

#include <QVariant>
#include <QWidget>

#include <utility>

namespace ui {

namespace {

using TellsPlace = std::function<HandbookPlace()>;

constexpr const char* placeProperty = "handbookPlace";

} // namespace

void tellHandbookPlace(QWidget& shown, const HandbookPlace& place)
{
    tellHandbookPlace(shown, [place] { return place; });
}

void tellHandbookPlace(QWidget& shown, std::function<HandbookPlace()> place)
{
    shown.setProperty(placeProperty, QVariant::fromValue<TellsPlace>(std::move(place)));
}

std::optional<HandbookPlace> handbookPlaceOf(const QWidget& shown)
{
    for (const QWidget* widget = &shown; widget != nullptr;
         widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (const QVariant told = widget->property(placeProperty); told.isValid()) {
            return told.value<TellsPlace>()();
        }
    }
    return std::nullopt;
}

} // namespace ui
