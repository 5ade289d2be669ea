#pragma once

#include "core/pdf/Flow.h"

namespace core::pdf {

void composeTable(const document::Table& table, const ContentArea& area, Flow& flow);

} // namespace core::pdf
