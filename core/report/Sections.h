#pragma once

#include "core/report/Matter.h"

namespace core {

// The sections that reports are put together from. Each gives no blocks when it has nothing to say.

/// Kind of report, service, and one line on what was reviewed when.
Blocks titleSection(const Matter& matter);
/// The result, or how far the panel is, in a box that stands out.
Blocks decisionSection(const Matter& matter);
/// Bars of outcomes per edition, and the same in words.
Blocks glanceSection(const Matter& matter);
/// Recommendations in tables by who has to act, the reader's own first.
Blocks actionsSection(const Matter& matter);
/// The points that were not assessed, and why.
Blocks notAssessedSection(const Matter& matter);
/// A table of all points with outcomes, and with reasons if `withReasons`.
enum class Reasons { Shown, LeftOut };
Blocks everyPointSection(const Matter& matter, Reasons reasons);
/// A part for each point of which there is more to tell than its outcome.
Blocks pointsSection(const Matter& matter);

/// The strengths of all notes that `which` takes.
enum class Filed { Anywhere, UnderNoPoint };
Blocks doneWellSection(const Matter& matter, Filed filed);
/// All notes besides strengths, by kind.
Blocks otherNotesSection(const Matter& matter, Filed filed);

/// What the service is, in its own words.
Blocks serviceSection(const Matter& matter);
/// Ratings and asked questions, which only the panel sees.
Blocks panelSection(const Matter& matter);
/// Panel, standards, scales, origin and fingerprint.
Blocks aboutSection(const Matter& matter);

} // namespace core
