#pragma once

#include "core/assessment/Ledger.h"
#include "ui/widgets/cards/Card.h"

#include <QString>

#include <vector>

namespace ui {

/// Whether something of `record` stands in two versions.
bool isDisputed(const core::Ledger& ledger, const core::RecordId& record);

/// Puts a chip on the cards of records of this kind that stand in two versions.
void markDisputed(std::vector<CardRow>& cards, const core::Ledger& ledger, core::RecordKind kind);

/// "Two versions"
QString disputedInWords();

} // namespace ui
