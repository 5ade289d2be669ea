#pragma once

#include "core/pdf/Flow.h"

namespace core::pdf {

/// Draws marks in rows and columns, as figures that stand on one page each.
void composeMatrix(const document::Matrix& matrix, const ContentArea& area, Flow& flow);

} // namespace core::pdf
