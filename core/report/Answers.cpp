#include "core/report/Sections.h"

namespace core {

using document::Text;

namespace {

/// What an answer is about, as the report names it: the point, or the words of the finding.
Text aboutWords(const Matter& matter, const RecordId& about)
{
    if (about.kind == RecordKind::Outcome) {
        const auto point = pointRefFrom(about.name);
        return {strongRun(point ? labelOf(matter, *point) : about.name)};
    }
    if (const Recommendation* item = matter.assessment.recommendation(about.name)) {
        return writtenInline(matter, Part::Recommendations, item->text);
    }
    if (const Note* note = matter.assessment.note(about.name)) {
        return writtenInline(matter, Part::Notes, note->text);
    }
    return {};
}

} // namespace

Blocks answersSection(const Matter& matter)
{
    document::Table table;
    table.columns = {{sayText(matter, Phrase::FindingHead), 3},
                     {sayText(matter, Phrase::AnswerHead), 1.2},
                     {sayText(matter, Phrase::ReasonHead), 3}};
    for (const Answer& answer : matter.assessment.answers) {
        const auto tone =
            answer.stance == Stance::Accept ? document::Tone::Neutral : document::Tone::Information;
        table.rows.push_back({aboutWords(matter, answer.about),
                              {badgeRun(matter.words.stance(answer.stance), tone)},
                              writtenInline(matter, Part::Answers, answer.text)});
    }
    if (table.rows.empty()) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::TeamAnswers)};
    blocks.push_back({std::move(table), {}});
    return blocks;
}

} // namespace core
