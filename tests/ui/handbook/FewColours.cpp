#include "tests/ui/handbook/FewColours.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qsizetype mostColours = 256;

QList<QRgb> mostFrequent(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    QList<QRgb> colours = counts.keys();
    // By value where as frequent, so that the same window gives the same file.
    std::sort(colours.begin(), colours.end(), [&](QRgb one, QRgb other) {
        return std::pair(-counts[one], one) < std::pair(-counts[other], other);
    });
    return colours.mid(0, mostColours);
}

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

} // namespace

QImage inFewColours(const QImage& picture)
{
    const QList<QRgb> colours = mostFrequent(picture);
    QHash<QRgb, uint> known;
    QImage result(picture.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            if (!known.contains(colour)) {
                const auto nearest = std::ranges::min_element(
                    colours, {}, [&](QRgb one) { return distance(one, colour); });
                known[colour] = static_cast<uint>(nearest - colours.begin());
            }
            result.setPixel(x, y, known[colour]);
        }
    }
    return result;
}
