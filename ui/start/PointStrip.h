#pragma once

#include "ui/base/Theme.h"

#include <optional>
#include <vector>

class QPainter;
class QRect;

namespace ui {

/// One block a point, in one line in the middle of `area`; nothing for a point that is not settled.
/// The tone shows in the block's shape as well as in its colour, because some people see no
/// difference between the colours: the better, the taller, and what is bad is broken in two.
void paintPointStrip(QPainter& painter, const QRect& area,
                     const std::vector<std::optional<Tone>>& points, const Theme& theme);

} // namespace ui
