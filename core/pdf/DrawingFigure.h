#pragma once

#include "core/pdf/Flow.h"

namespace core::pdf {

/// Draws bars, and marks in rows and columns, as figures that stand on one page each.
void composeDrawings(const document::Bars& bars, const ContentArea& area, Flow& flow);
void composeDrawings(const document::Matrix& matrix, const ContentArea& area, Flow& flow);

} // namespace core::pdf
