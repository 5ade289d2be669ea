#pragma once

#include "core/pdf/Flow.h"

namespace core::pdf {

/// Draws bars as figures that fit on a page.
void composeBars(const document::Bars& bars, const ContentArea& area, Flow& flow);

} // namespace core::pdf
