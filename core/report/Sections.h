#pragma once

#include "core/report/ReportContext.h"

namespace core {

// The sections that reports are put together from. Each gives no blocks when it has nothing to say.

/// Kind of report, service, one line on what was reviewed when, and what a reader has to know
/// before the rest: that it is a draft, that its Welsh awaits an editor.
Blocks titleSection(const ReportContext& context);
/// Date, stage, type, provider and result, as published reports begin.
Blocks factsSection(const ReportContext& context);
/// The opening words; of a letter its date and greeting before them.
Blocks openingSection(const ReportContext& context);
/// The closing words; of a letter its signature after them.
Blocks closingSection(const ReportContext& context);
/// What follows from the result, in the layout's words.
Blocks nextStepsSection(const ReportContext& context);
/// The result, or how far the panel is, in a box that stands out.
Blocks decisionSection(const ReportContext& context);
/// Bars of outcomes per edition, and the same in words.
Blocks outcomeSummarySection(const ReportContext& context);
/// Who has to do how much by when, as a picture and in words.
Blocks dueSection(const ReportContext& context);
/// Recommendations in tables by who has to act, the reader's own first.
Blocks actionsSection(const ReportContext& context);
/// The points that were not assessed, and why, and the expertise that the panel lacked.
Blocks notAssessedSection(const ReportContext& context);
/// A table of all points with outcomes, and with reasons if `withReasons`.
enum class Reasons { Shown, LeftOut };
Blocks everyPointSection(const ReportContext& context, Reasons reasons);
/// A part for each point of which there is more to tell than its outcome; for every point where no
/// table tells the outcomes of the others.
Blocks pointsSection(const ReportContext& context);

/// Strengths: those of no point where points stand one by one, else all.
Blocks doneWellSection(const ReportContext& context);
/// All notes besides strengths, by kind, with the same choice.
Blocks otherNotesSection(const ReportContext& context);

/// What the service is, in its own words.
Blocks serviceSection(const ReportContext& context);
/// What the service team said to findings, when it accepted or challenged them.
Blocks answersSection(const ReportContext& context);
/// Ratings, remarks and asked questions, which only the panel sees.
Blocks panelSection(const ReportContext& context);
/// Panel, standards, scales, origin and fingerprint.
Blocks aboutSection(const ReportContext& context);
/// What stands in another language than the report's. To be asked for last.
Blocks otherLanguagesSection(const ReportContext& context);

} // namespace core
