#pragma once

#include "core/pdf/Flow.h"

namespace core::pdf {

void composeTable(const document::Table& table, const Room& room, Flow& flow);

} // namespace core::pdf
