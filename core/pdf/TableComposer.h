#pragma once

#include "core/pdf/Flow.h"

#include <functional>

namespace core::pdf {

/// Lays out what a cell holds in its area, as lines of text alone.
using LayOutCell =
    std::function<std::vector<FlowItem>(const std::vector<document::Block>&, const ContentArea&)>;

void composeTable(const document::Table& table, const ContentArea& area, Flow& flow,
                  const LayOutCell& layOutCell);

} // namespace core::pdf
