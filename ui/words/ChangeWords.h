#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"
#include "core/assessment/Said.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

// What people said of a record, as the window tells it: points by their labels, outcomes as the
// edition names them. `record` is what it was said of.

/// The facts alone: "Amber, Fairly sure". Empty where there is only a text. Notes are named by
/// their words where `assessment` has them, else counted.
QString factsInWords(const core::Said& said, const core::RecordId& record,
                     const core::Editions& editions, const core::Assessment* assessment = nullptr);

/// One of the versions that stand side by side.
struct DisputedVersion {
    core::PersonId author;
    std::optional<core::Timestamp> at;
    core::Change change; ///< Of the disputed aspect alone.
};
std::vector<DisputedVersion> versionsOf(const core::Ledger& ledger, const core::Dispute& dispute);

/// A dispute in one line: "Rod licence. The outcome of 5 Make sure everyone can use the service.
/// The outcome: “Green” or “Amber” because “No plan”." Long texts are shortened.
QString disputeInWords(const core::Ledger& ledger, const core::Editions& editions,
                       const core::Dispute& dispute);

} // namespace ui
