#include "core/pdf/PictureFigure.h"

#include <algorithm>

namespace core::pdf {

void composePicture(const document::Picture& picture, const ContentArea& area, Flow& flow)
{
    constexpr double tallest = 46;
    const double widest = std::min(180.0, area.width());
    if (picture.width <= 0 || picture.height <= 0) {
        return;
    }
    StructureTree& tree = flow.composition().tree;
    Figure& figure = flow.composition().figures.emplace_back();
    figure.element = tree.add(area.parent, "Figure");
    figure.picture = &picture;
    const double scale = std::min(tallest / picture.height, widest / picture.width);
    figure.left = area.left;
    figure.right = area.left + picture.width * scale;
    figure.height = picture.height * scale;
    tree[figure.element].alternative = picture.alternative;

    auto& pictures = flow.composition().pictures;
    if (std::find(pictures.begin(), pictures.end(), &picture) == pictures.end()) {
        pictures.push_back(&picture);
    }
    FlowItem item;
    item.content = FigureItem{&figure};
    item.height = figure.height;
    item.frame = area.frame;
    flow.add(item, stylesheet::blockGap);
    flow.setGapAfter(stylesheet::blockGap);
}

} // namespace core::pdf
