#include "ui/start/PointStrip.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

#include <array>
#include <set>

namespace {

/// Where a block of this tone is painted, whatever its colour.
std::vector<bool> shapeOf(std::optional<ui::Tone> tone, int width)
{
    const QPalette palette = ui::paletteOf(ui::Scheme::Light);
    QImage picture(width, 24, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    ui::paintPointStrip(painter, picture.rect(), {tone}, ui::Theme::of(palette));
    painter.end();
    std::vector<bool> shape;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            shape.push_back(picture.pixel(x, y) != qRgb(255, 255, 255));
        }
    }
    return shape;
}

} // namespace

TEST_CASE("an outcome in the strip of points is told by its shape as well as by its colour")
{
    const std::array<std::optional<ui::Tone>, 6> all{ui::Tone::Good,    ui::Tone::Caution,
                                                     ui::Tone::Bad,     ui::Tone::Information,
                                                     ui::Tone::Neutral, std::nullopt};
    for (const int width : {3, 5, 8, 13}) {
        INFO("blocks of " << width - 1);
        std::set<std::vector<bool>> shapes;
        for (const auto& tone : all) {
            shapes.insert(shapeOf(tone, width));
        }
        CHECK(shapes.size() == all.size());
    }
}
