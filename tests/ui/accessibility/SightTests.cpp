#include "tests/ui/accessibility/Contrast.h"
#include "tests/ui/accessibility/Screens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QTabBar>

#include <catch2/catch.hpp>

#include <array>

// Whoever has the keyboard sees where it is: two pictures of each control, with the keyboard and
// without, differ by three to one in enough places of the part that is seen.

namespace {

constexpr double leastContrast = 3;
constexpr std::array colours{"lightColours", "darkColours", "blackOnWhite", "whiteOnBlack"};

int differingPixels(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            count += a != b && contrast(QColor(a), QColor(b)) >= leastContrast ? 1 : 0;
        }
    }
    return count;
}

/// What is seen of it, with what lies in it.
QRect seenOf(const QWidget& stop)
{
    QRegion seen = stop.visibleRegion();
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(&stop)) {
        seen += area->viewport()->visibleRegion().translated(area->viewport()->pos());
    }
    return seen.boundingRect();
}

/// Whether all of it is seen, as far as the place has room that it scrolls in.
bool isInSight(const QWidget& stop)
{
    QSize room = stop.size();
    for (const QWidget* up = stop.parentWidget(); up != nullptr && !up->isWindow();
         up = up->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(up)) {
            room = room.boundedTo(area->viewport()->size());
        }
    }
    const QSize seen = seenOf(stop).size();
    const int almost = stop.fontMetrics().height();
    return seen.width() >= room.width() - 2 &&
           (seen.height() >= stop.height() - 2 || seen.height() >= room.height() - almost);
}

void lookAtEach(const QString& name, QWidget& window)
{
    QList<QPointer<QWidget>> stops;
    for (QWidget* stop : stopsIn(window)) {
        stops.append(stop);
    }
    for (const QPointer<QWidget>& stop : stops) {
        if (stop.isNull() || !stop->isVisible()) {
            continue; // What was before it, left, took it away.
        }
        INFO(name.toStdString() << ": " << inWords(*stop).toStdString());
        stop->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        if (stop.isNull() || !stop->hasFocus()) {
            continue;
        }
        const QRect seen = seenOf(*stop);
        CHECK(isInSight(*stop));
        const QRect place(stop->mapTo(&window, seen.topLeft()), seen.size());
        // Around the field for a new note stands a frame with its buttons in it.
        const int beside = stop->fontMetrics().height();
        const QRect around = place.adjusted(-beside, -beside, beside, beside) & window.rect();
        const QImage with = window.grab(around).toImage();
        stop->clearFocus();
        const QImage without = window.grab(around).toImage();
        // Half of a frame around what is drawn: a choice does not fill the width that it has.
        QSize drawn = place.size();
        if (const auto* tabs = qobject_cast<const QTabBar*>(stop.data())) {
            drawn = tabs->tabRect(tabs->currentIndex()).size();
        } else if (qobject_cast<const QAbstractButton*>(stop.data()) != nullptr) {
            drawn = drawn.boundedTo(stop->sizeHint());
        }
        CHECK(differingPixels(with, without) >= drawn.width() + drawn.height());
    }
}

std::function<void(OpenWindow&)> inColour(const char* colour, int percent)
{
    return [=](OpenWindow& open) {
        open.trigger(colour);
        setTextSize(open, percent);
    };
}

} // namespace

TEST_CASE("where the keyboard is can be seen on every page and in every dialog")
{
    eachScreen(inColour("lightColours", 100), lookAtEach);
    eachScreen(inColour("whiteOnBlack", 200), lookAtEach);
}

TEST_CASE("where the keyboard is can be seen in all colours and at all sizes", "[.nightly]")
{
    for (const char* colour : colours) {
        for (const int percent : {80, 100, 200}) {
            INFO(colour << " at " << percent << " per cent");
            eachScreen(inColour(colour, percent), lookAtEach);
        }
    }
}
