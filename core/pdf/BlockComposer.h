#pragma once

#include "core/pdf/Composition.h"
#include "core/pdf/FontSet.h"
#include "core/support/Progress.h"

namespace core::pdf {

/// Turns a document into flow items and the structure that explains them. Throws Failure when
/// `progress` asks to stop.
Composition compose(const document::Document& document, FontSet& fonts, const Progress& progress);

} // namespace core::pdf
