#pragma once

#include "core/report/ReportContext.h"

namespace core {

/// Puts `more` behind `blocks`. Where a paragraph follows a paragraph they become one, with
/// `between` between them; each keeps its language. Where a list is on either side, `more` stands
/// under `blocks`, and of `between` only what is not space: "Signed:".
void runOn(Blocks& blocks, Blocks more, std::string_view between);
void runOn(Blocks& blocks, document::Text more, std::string_view between = " ");

/// Ends what is not a list with a full stop; takes it away.
void endWithStop(Blocks& blocks);
void endWithoutStop(Blocks& blocks);

} // namespace core
