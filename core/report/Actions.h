#pragma once

#include "core/report/Matter.h"

namespace core {

/// A recommendation as it stands in a list or a table: its priority, its words and, once it is no
/// longer simply open, how far it is.
document::Text actionText(const Matter& matter, const Recommendation& item);

} // namespace core
