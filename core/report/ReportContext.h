#pragma once

#include "core/assessment/Rules.h"
#include "core/report/Language.h"
#include "core/report/Layout.h"
#include "core/report/OtherLanguages.h"
#include "core/report/ReportOptions.h"

namespace core {

/// What every section of a report is made from.
struct ReportContext {
    const Assessment& assessment; ///< Already cut for the reader.
    const Editions& editions;
    Reader reader = Reader::Public;
    const ReportOptions& options;
    const Languages& languages;
    const Language& words; ///< The report's own.
    const Layout& layout;
    std::string mainLanguage; ///< Of what people wrote, where a text by itself does not tell.
    OtherLanguages& others;

    std::string_view language() const { return words.code; }
    bool has(Section section) const { return layout.has(reader, section); }
    /// Whether there is no result because the panel has not settled every point yet.
    bool isUndecided() const;
};

/// What the sections of a document about `cut` (see cutFor) are made from. All of it outlives the
/// context, which notes in `others` what it finds in another language.
ReportContext contextOf(const Assessment& cut, const Editions& editions, Reader reader,
                        const ReportOptions& options, const Languages& languages,
                        OtherLanguages& others);

/// A document without blocks: named `subject` and the service, by the panel, in the house's
/// colours.
document::Document frameOf(const ReportContext& context, std::string subject);

using Blocks = std::vector<document::Block>;

/// How far all editions together are settled.
Tally progressOf(const ReportContext& context);

/// Moves `more` to the end of `blocks`.
void append(Blocks& blocks, Blocks more);

// The small pieces that sections are put together from.
document::Block heading(int level, document::Text text);
document::Block heading(const ReportContext& context, int level, Phrase phrase);
document::Block paragraph(document::Text text,
                          document::Paragraph::Role role = document::Paragraph::Role::Body);
document::Run plainRun(std::string text);
document::Run strongRun(std::string text);
document::Run quietRun(std::string text);
document::Run badgeRun(std::string text, document::Tone tone);
document::Run linkRun(std::string text, std::string address);

/// The words of `phrase`: the layout's heading in the report's language, else the wording's.
std::string say(const ReportContext& context, Phrase phrase);
/// A result with what it is claimed for: "Green on the one point assessed; 13 of 14 were not
/// assessed". Just `level` where all was assessed.
document::Text claimed(const Language& words, document::Run level, const Reach& reach);

document::Text sayText(const ReportContext& context, Phrase phrase);

/// A text of the data in the report's language. Where there is none, the run says in which language
/// it stands, and the report lists `part` (of `name`).
document::Run translated(const ReportContext& context, const Translated& text, Phrase part,
                         std::string name = {});

/// The same, with the name of the language behind it for everybody to see.
document::Text translatedVisibly(const ReportContext& context, const Translated& text, Phrase part,
                                 std::string name = {});

/// A text of the layout with the places in it filled in.
document::Text layoutText(const ReportContext& context, const Translated& text);

/// What somebody wrote, as paragraphs and lists (see blocksOf), marked with its language where that
/// is not the report's.
Blocks written(const ReportContext& context, Phrase part, const std::string& text);

/// "GDS", or the edition's id when it is none of ours.
std::string shortNameOf(const ReportContext& context, std::string_view edition);

/// "GDS Service Standard (2019)".
document::Run fullNameOf(const ReportContext& context, const Standard& edition);

/// "5. Make sure everyone can use the service".
document::Text pointTitle(const ReportContext& context, const Standard& edition,
                          const Point& point);

/// The service as it is called; the assessment's id while it has no name.
const std::string& serviceNameOf(const Assessment& assessment);

/// "Private beta"; empty when the review has no phase.
document::Run phaseOf(const ReportContext& context);

/// "user research"; the id where it is no profession of ours.
std::string professionName(const ReportContext& context, const std::string& profession);

/// "Sam Jones (user research)": the name of a person, and of namesakes what tells them apart.
/// Whoever was never on the panel has none there.
std::string personName(const ReportContext& context, const PersonId& person);

/// "GDS 5".
std::string labelOf(const ReportContext& context, const PointRef& point);

/// "GDS 1, 5 · Wales 3": by edition in the order in which the assessment is bound to them.
std::string labelsOf(const ReportContext& context, const std::vector<PointRef>& points);

/// The point under which something that is filed under several stands in full: the first in the
/// first edition that has one of them. Nothing when no edition has any.
std::optional<PointRef> homeOf(const ReportContext& context, const std::vector<PointRef>& points);

/// The words and the tone of an outcome: a level's name, "Not assessed", "Not settled yet".
struct OutcomeLabel {
    std::string name;
    std::string language; ///< Where it is not the report's.
    document::Tone tone = document::Tone::Neutral;
    bool needsAction = false;
};
OutcomeLabel outcomeLabel(const ReportContext& context, const Standard* edition,
                          std::string_view outcome);
document::Run badgeOf(const OutcomeLabel& label);
/// The name as it stands within a sentence, in its language.
document::Run inSentence(const ReportContext& context, const OutcomeLabel& label);

/// "The service met point 5 of the Service Standard.", in the words of the layout where it has
/// some.
document::Text decisionSentence(const ReportContext& context, const Standard& edition, int point,
                                const std::string& outcome);

} // namespace core
