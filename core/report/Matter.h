#pragma once

#include "core/report/Report.h"
#include "core/report/Wording.h"

namespace core {

/// What every section of a report is made from.
struct Matter {
    const Assessment& assessment; ///< Already cut for the reader.
    const Editions& editions;
    Reader reader = Reader::Public;
    const ReportOptions& options;
    const Wording& words;

    std::string_view language() const { return options.language; }
};

using Blocks = std::vector<document::Block>;

/// Moves `more` to the end of `blocks`.
void append(Blocks& blocks, Blocks more);

// The small pieces that sections are put together from.
document::Block heading(int level, std::string text);
document::Block heading(const Matter& matter, int level, Phrase phrase);
document::Block paragraph(document::Text text,
                          document::Paragraph::Role role = document::Paragraph::Role::Body);
document::Run plainRun(std::string text);
document::Run strongRun(std::string text);
document::Run quietRun(std::string text);
document::Run badgeRun(std::string text, document::Tone tone);
document::Run linkRun(std::string text, std::string address);

/// "GDS", or the edition's id when it is none of ours.
std::string shortNameOf(const Matter& matter, std::string_view edition);

/// "GDS Service Standard (2019)".
std::string fullNameOf(const Matter& matter, const Standard& edition);

/// The service as it is called; the assessment's id while it has no name.
const std::string& serviceNameOf(const Assessment& assessment);

/// "Private beta"; empty when the review has no phase.
std::string phaseNameOf(const Matter& matter);

/// "GDS 5".
std::string labelOf(const Matter& matter, const PointRef& point);

/// "GDS 1, 5 · Wales 3": by edition in the order in which the assessment is bound to them.
std::string labelsOf(const Matter& matter, const std::vector<PointRef>& points);

/// The point under which something that is filed under several stands in full: the first in the
/// first edition that has one of them. Nothing when no edition has any.
std::optional<PointRef> homeOf(const Matter& matter, const std::vector<PointRef>& points);

/// The words and the tone of an outcome: a level's name, "Not assessed", "Not settled yet".
struct OutcomeLabel {
    std::string name;
    document::Tone tone = document::Tone::Neutral;
    bool needsAction = false;
};
OutcomeLabel outcomeLabel(const Matter& matter, const Standard* edition, std::string_view outcome);

document::Tone toneOf(std::string_view colour);

} // namespace core
