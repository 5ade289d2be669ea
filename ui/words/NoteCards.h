#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/Rules.h"
#include "ui/widgets/cards/Card.h"

#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// Which notes are shown.
struct NoteFilter {
    std::vector<core::PointRef> points; ///< Notes under any of these; empty: notes under no point.
    std::optional<core::NoteKind> kind; ///< Nothing: all kinds.
    /// Whether a note stays in this casebook; none does where nobody asks.
    std::function<bool(const core::Note&)> staysHere = {};
};

/// The notes that `filter` lets through, in the order in which they were written.
std::vector<CardRow> noteCards(const core::Assessment& assessment, const core::Editions& editions,
                               const NoteFilter& filter);

/// "UR" for Una Roe; a dash for who was never on the panel.
QString initialsOf(const core::Assessment& assessment, const core::PersonId& person);

/// The labels of the points of a record besides those that are shown: "5, W2".
QString otherLabels(const std::vector<core::PointRef>& shown,
                    const std::vector<core::PointRef>& ofRecord, const core::Editions& editions);

} // namespace ui
