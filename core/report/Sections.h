#pragma once

#include "core/report/ReportContext.h"

namespace core {

/// Writes one of the sections that reports are put together from; no blocks where there is nothing
/// to say.
using SectionWriter = Blocks(const ReportContext& context);

/// Kind of report, service, one line on what was reviewed when, and what a reader has to know
/// before the rest: that it is a draft, that its Welsh awaits an editor.
SectionWriter titleSection;
/// Date, stage, type, provider and result, as published reports begin.
SectionWriter factsSection;
/// The opening words; of a letter its date and greeting before them.
SectionWriter openingSection;
/// The closing words; of a letter its signature after them.
SectionWriter closingSection;
/// What follows from the result, in the layout's words.
SectionWriter nextStepsSection;
/// The result, or how far the panel is, in a box that stands out.
SectionWriter decisionSection;
/// Bars of outcomes per edition, and the same in words.
SectionWriter outcomeSummarySection;
/// Who has to do how much by when, as a picture and in words.
SectionWriter dueSection;
/// Recommendations in tables by who has to act, the reader's own first.
SectionWriter actionsSection;
/// The points that were not assessed, and why, and the expertise that the panel lacked.
SectionWriter notAssessedSection;
/// A table of all points with outcomes, and with reasons if `withReasons`.
enum class Reasons { Shown, LeftOut };
Blocks everyPointSection(const ReportContext& context, Reasons reasons);
/// A part for each point of which there is more to tell than its outcome; for every point where no
/// table tells the outcomes of the others.
SectionWriter pointsSection;

/// Strengths: those of no point where points stand one by one, else all.
SectionWriter doneWellSection;
/// All notes besides strengths, by kind, with the same choice.
SectionWriter otherNotesSection;

/// What the service is, in its own words.
SectionWriter serviceSection;
/// What the service team said to findings, when it accepted or challenged them.
SectionWriter answersSection;
/// Ratings, remarks and asked questions, which only the panel sees.
SectionWriter panelSection;
/// Panel, standards, scales, origin and fingerprint.
SectionWriter aboutSection;
/// What stands in another language than the report's. To be asked for last.
SectionWriter otherLanguagesSection;

} // namespace core
