#pragma once

#include "core/pdf/Flow.h"

namespace core::pdf {

/// Puts a picture on a page as a figure, no larger than a logo should be.
void composePicture(const document::Picture& picture, const ContentArea& area, Flow& flow);

} // namespace core::pdf
