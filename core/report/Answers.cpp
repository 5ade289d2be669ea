#include "core/assessment/Answered.h"
#include "core/report/RunOn.h"
#include "core/report/Sections.h"

#include <utility>

namespace core {

using document::Text;

namespace {

/// What an answer is about, as the report names it: the point, or the words of the finding.
document::Cell aboutCell(const ReportContext& context, const RecordId& about)
{
    if (about.kind == RecordKind::Outcome) {
        const auto point = pointRefFrom(about.name);
        return Text{strongRun(point ? labelOf(context, *point) : about.name)};
    }
    if (const Recommendation* item = context.assessment.recommendation(about.name)) {
        return written(context, "part-recommendations", item->text);
    }
    if (const Note* note = context.assessment.note(about.name)) {
        return written(context, "part-notes", note->text);
    }
    return {};
}

/// "Kept: the plan does not name a day"
document::Cell replyCell(const ReportContext& context, const RecordId& about)
{
    const Reply* found = replyTo(context.assessment, about);
    if (found == nullptr) {
        return {};
    }
    const auto tone =
        found->response == Response::Keep ? document::Tone::Neutral : document::Tone::Information;
    Blocks said{paragraph({badgeRun(context.words.word("responses", found->response), tone)})};
    runOn(said, written(context, "part-answers", found->text), " ");
    return said;
}

} // namespace

Blocks answersSection(const ReportContext& context)
{
    document::Table table;
    table.columns = {{sayText(context, "finding-column"), 3},
                     {sayText(context, "answer-column"), 1.2},
                     {sayText(context, "reason-column"), 3}};
    const bool isReplied = !context.assessment.replies.empty();
    if (isReplied) {
        table.columns.push_back({sayText(context, "reply-column"), 3});
    }
    for (const Answer& answer : context.assessment.answers) {
        const auto tone =
            answer.stance == Stance::Accept ? document::Tone::Neutral : document::Tone::Information;
        Text said{badgeRun(context.words.word("stances", answer.stance), tone)};
        if (answer.as != Reader::Team) {
            const Phrase who =
                answer.as == Reader::Panel ? Phrase("answer-recorded") : Phrase("answer-sponsors");
            said.push_back(quietRun(" (" + context.words.text(who) + ")"));
        }
        table.rows.push_back({aboutCell(context, answer.about), std::move(said),
                              written(context, "part-answers", answer.text)});
        if (isReplied) {
            table.rows.back().push_back(replyCell(context, answer.about));
        }
    }
    if (table.rows.empty()) {
        return {};
    }
    Blocks blocks{heading(context, 2, "answers")};
    blocks.push_back({std::move(table), {}});
    return blocks;
}

} // namespace core
