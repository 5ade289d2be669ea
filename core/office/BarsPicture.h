#pragma once

#include "core/document/Document.h"

#include <string>

namespace core::office {

/// A picture of bars without words, which stand beside it.
struct BarsPicture {
    std::string png;
    int width = 0; ///< In pixels.
    int height = 0;
};

/// The same bars give the same bytes. No picture (an empty one) when no bar has anything in it.
BarsPicture barsPicture(const document::Bars& bars);

} // namespace core::office
