#pragma once

#include "core/report/ReportContext.h"

namespace core {

/// A note's text with, after it and less prominent, what a reader needs to place it: `labels` of
/// its points (may be empty), how the panel knows, and for the panel who noted it.
Blocks noteBlocks(const ReportContext& context, const Note& note, std::string labels);

/// Whether a note that belongs to a point stands under it in this layout: a note of the panel.
bool standsUnderPoints(const ReportContext& context, const Note& note);

/// The layout's sentence above notes of one kind; nothing where it has none.
Blocks leadIn(const ReportContext& context, NoteKind kind);

using NoteList = std::vector<const Note*>;

/// The panel's notes of one kind among `notes`; what others wrote is told apart, as theirs.
NoteList ofKind(const NoteList& notes, NoteKind kind);

/// Notes as items of one list.
document::Block listOf(const ReportContext& context, const NoteList& notes,
                       std::string (*labelsFor)(const ReportContext&, const Note&));

/// All points of a note: "GDS 1, 5 · Wales 3".
std::string allLabels(const ReportContext& context, const Note& note);

} // namespace core
