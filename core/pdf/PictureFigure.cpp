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
    Figure& figure = flow.newFigure(picture.alternative, area);
    figure.picture = &picture;
    const double scale = std::min(tallest / picture.height, widest / picture.width);
    figure.right = area.left + picture.width * scale;
    figure.height = picture.height * scale;

    auto& pictures = flow.composition().pictures;
    if (std::find(pictures.begin(), pictures.end(), &picture) == pictures.end()) {
        pictures.push_back(&picture);
    }
    flow.add(figure, area);
}

} // namespace core::pdf
