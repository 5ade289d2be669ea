#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"

#include <QString>

namespace ui {

/// A dispute as one sentence: "Rod licence, point 5, the outcome: “Green” or “Amber”." Long texts
/// are shortened. `editions` name the points; one that nothing names is shown as its id.
QString disputeInWords(const core::Ledger& ledger, const core::Editions& editions,
                       const core::Dispute& dispute);

} // namespace ui
