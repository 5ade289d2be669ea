#include "core/pdf/PictureFigure.h"

#include <algorithm>

namespace core::pdf {

void composePicture(const document::Picture& picture, const Room& room, Flow& flow)
{
    constexpr double tallest = 46;
    const double widest = std::min(180.0, room.width());
    if (picture.width <= 0 || picture.height <= 0) {
        return;
    }
    StructureTree& tree = flow.composition().tree;
    Figure& figure = flow.composition().figures.emplace_back();
    figure.element = tree.add(room.parent, "Figure");
    figure.picture = &picture;
    const double scale = std::min(tallest / picture.height, widest / picture.width);
    figure.left = room.left;
    figure.right = room.left + picture.width * scale;
    figure.height = picture.height * scale;
    tree[figure.element].alternative = picture.alternative;

    auto& pictures = flow.composition().pictures;
    if (std::find(pictures.begin(), pictures.end(), &picture) == pictures.end()) {
        pictures.push_back(&picture);
    }
    Strip strip;
    strip.content = FigureStrip{&figure};
    strip.height = figure.height;
    strip.frame = room.frame;
    flow.add(strip, look::blockGap);
    flow.setGapAfter(look::blockGap);
}

} // namespace core::pdf
