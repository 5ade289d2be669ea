#include "core/assessment/Agreement.h"
#include "core/assessment/Coverage.h"
#include "core/report/Actions.h"
#include "core/report/Notes.h"
#include "core/report/Reason.h"
#include "core/report/RunOn.h"
#include "core/report/Sections.h"

#include <algorithm>
#include <array>

namespace core {

using document::Table;
using document::Text;

namespace {

bool isFiledUnder(const std::vector<PointRef>& points, const PointRef& point)
{
    return std::find(points.begin(), points.end(), point) != points.end();
}

/// What stands under one point: all that has its home here, and where to look for the rest.
struct PointContents {
    PointRef ref;
    const Outcome* outcome = nullptr;
    NoteList notes;
    std::vector<const Recommendation*> recommendations;
    std::vector<PointRef> elsewhere;

    bool isMoreThanOutcome() const
    {
        return (outcome && !outcome->reason.empty()) || !notes.empty() || !recommendations.empty();
    }
};

PointContents gather(const ReportContext& context, const PointRef& ref)
{
    PointContents here;
    here.ref = ref;
    here.outcome = context.assessment.outcome(ref);
    const auto place = [&](auto& list, const auto& item) {
        if (!isFiledUnder(item.points, ref)) {
            return;
        }
        const auto home = homeOf(context, item.points);
        if (home == ref) {
            list.push_back(&item);
        } else if (home && !isFiledUnder(here.elsewhere, *home)) {
            here.elsewhere.push_back(*home);
        }
    };
    for (const Note& note : context.assessment.notes) {
        if (standsUnderPoints(context, note)) {
            place(here.notes, note);
        }
    }
    for (const Recommendation& item : context.assessment.recommendations) {
        place(here.recommendations, item);
    }
    return here;
}

/// "also GDS 5 · Wales 3" for what is filed under more points than the one it stands under.
std::string furtherLabels(const ReportContext& context, const std::vector<PointRef>& points)
{
    std::vector<PointRef> further = points;
    const auto home = homeOf(context, points);
    std::erase_if(further, [&](const PointRef& point) { return point == home; });
    return further.empty() ? std::string()
                           : context.words.text("also", {{"points", labelsOf(context, further)}});
}

std::string furtherLabelsOf(const ReportContext& context, const Note& note)
{
    return furtherLabels(context, note.points);
}

void addNotes(const ReportContext& context, const PointContents& here, int level, Blocks& blocks)
{
    struct NoteGroup {
        NoteKind kind;
        Phrase title;
    };
    static constexpr std::array<NoteGroup, 5> groups{{{NoteKind::Strength, "done-well"},
                                                      {NoteKind::Concern, "to-explore"},
                                                      {NoteKind::Question, "questions"},
                                                      {NoteKind::Evidence, "evidence"},
                                                      {NoteKind::Observation, "observations"}}};
    for (const NoteGroup& group : groups) {
        if (const NoteList some = ofKind(here.notes, group.kind); !some.empty()) {
            blocks.push_back(heading(context, level, group.title));
            append(blocks, leadIn(context, group.kind));
            blocks.push_back(listOf(context, some, furtherLabelsOf));
        }
    }
}

void addRecommendations(const ReportContext& context, const PointContents& here, int level,
                        Blocks& blocks)
{
    if (here.recommendations.empty()) {
        return;
    }
    document::List list;
    for (const Recommendation* item : here.recommendations) {
        Blocks words = actionBlocks(context, *item);
        if (const std::string further = furtherLabels(context, item->points); !further.empty()) {
            runOn(words, Text{quietRun("(" + further + ")")});
        }
        list.items.push_back(std::move(words));
    }
    blocks.push_back(heading(context, level, "recommendations"));
    blocks.push_back({std::move(list), {}});
}

/// Whether the layout tells no more of this outcome than what it is.
bool isOutcomeOnly(const ReportContext& context, const Standard& edition,
                   const std::string& outcome)
{
    const Level* level = edition.level(outcome);
    return context.layout.greens == Layout::Greens::OutcomeOnly && level && !level->needsAction;
}

Blocks pointBlocks(const ReportContext& context, const Standard& edition, const Point& point,
                   const PointContents& here)
{
    Blocks blocks{heading(3, pointTitle(context, edition, point))};
    const std::string outcome = here.outcome ? here.outcome->outcome : std::string();
    blocks.push_back(paragraph(decisionSentence(context, edition, point.number, outcome)));
    if (here.outcome && here.outcome->decision == Decision::Proposed) {
        blocks.push_back(paragraph(sayText(context, "proposed-outcome")));
    }
    if (here.outcome && !isOutcomeOnly(context, edition, outcome)) {
        append(blocks, written(context, "part-reasons", reasonOf(context, *here.outcome)));
    }
    addNotes(context, here, 4, blocks);
    addRecommendations(context, here, 4, blocks);
    if (!here.elsewhere.empty()) {
        blocks.push_back(
            paragraph(document::plain(context.words.text(
                          "see-also", {{"points", labelsOf(context, here.elsewhere)}})),
                      document::Paragraph::Role::Quiet));
    }
    // A verdict with more under it does not stand alone at the end of a page.
    std::get<document::Paragraph>(blocks[1].content).keepsWithNext = blocks.size() > 2;
    return blocks;
}

Table pointTable(const ReportContext& context, const Standard& edition, Reasons reasons)
{
    const auto head = [&](Phrase phrase) { return sayText(context, phrase); };
    Table table;
    if (context.editions.size() > 1) {
        table.caption = {fullNameOf(context, edition)};
    }
    table.rowHeads = true;
    table.columns = {{head("point-column"), 3.4}, {head("outcome-column"), 1.5}};
    const bool withReasons =
        reasons == Reasons::Shown &&
        std::any_of(context.assessment.outcomes.begin(), context.assessment.outcomes.end(),
                    [&](const Outcome& outcome) {
                        return outcome.point.edition == edition.id && !outcome.reason.empty();
                    });
    if (withReasons) {
        table.columns.push_back({head("reason-column"), 4});
    }
    for (const Point& point : edition.points) {
        const Outcome* outcome = context.assessment.outcome({edition.id, point.number});
        const OutcomeLabel label =
            outcomeLabel(context, &edition, outcome ? outcome->outcome : std::string());
        Text settled{badgeOf(label)};
        if (outcome && outcome->decision == Decision::Proposed) {
            settled.push_back(quietRun(" (" + context.words.text("proposed") + ")"));
        }
        std::vector<document::Cell> row{pointTitle(context, edition, point), std::move(settled)};
        if (withReasons) {
            row.push_back(outcome ? written(context, "part-reasons", reasonOf(context, *outcome))
                                  : Blocks{});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Blocks everyPointSection(const ReportContext& context, Reasons reasons)
{
    Blocks blocks;
    for (const auto& edition : context.editions) {
        if (blocks.empty()) {
            blocks.push_back(heading(context, 2, "every-point"));
        }
        blocks.push_back({pointTable(context, *edition, reasons), {}});
    }
    return blocks;
}

namespace {

/// Whether a point has a part of its own: where a table tells all outcomes, those alone of which
/// there is more to tell or that need work. That something stands under another point is worth a
/// part only to who reads the reasons too.
bool hasPart(const ReportContext& context, const Standard& edition, const PointContents& here)
{
    const bool hasTable =
        context.has(Section::EveryPoint) || context.has(Section::EveryPointWithReasons);
    const Level* level = here.outcome ? edition.level(here.outcome->outcome) : nullptr;
    return !hasTable || here.isMoreThanOutcome() || (level && level->needsAction) ||
           (mayReadReasons(context.reader) && !here.elsewhere.empty());
}

/// A layout may call the parts "Reasons", which a reader without them would look for in vain.
document::Block pointsHeading(const ReportContext& context)
{
    return mayReadReasons(context.reader)
               ? heading(context, 2, "points")
               : heading(2, document::plain(context.words.text("points")));
}

} // namespace

Blocks pointsSection(const ReportContext& context)
{
    Blocks blocks;
    for (const auto& edition : context.editions) {
        Blocks points;
        for (const Point& point : edition->points) {
            const PointContents here = gather(context, {edition->id, point.number});
            if (hasPart(context, *edition, here)) {
                append(points, pointBlocks(context, *edition, point, here));
            }
        }
        if (points.empty()) {
            continue;
        }
        blocks.push_back(context.editions.size() > 1 ? heading(2, {fullNameOf(context, *edition)})
                                                     : pointsHeading(context));
        append(blocks, std::move(points));
    }
    return blocks;
}

namespace {

/// "GDS 14 (Operate a reliable service)", strong.
Text pointInWords(const ReportContext& context, const PointRef& ref)
{
    Text text{strongRun(labelOf(context, ref))};
    const Standard* edition = editionOf(context.editions, ref.edition);
    if (const Point* point = pointOf(context.editions, ref)) {
        document::Run title = translated(context, point->title, "part-point-titles",
                                         inLanguage(edition->name, context.language()));
        title.strong = true;
        if (title.language.empty()) {
            text.front().text += " (" + title.text + ")";
        } else {
            text.front().text += " (";
            text.push_back(std::move(title));
            text.push_back(strongRun(")"));
        }
    }
    return text;
}

/// Whether it is known of everybody on the panel what they know about.
bool isPanelKnown(const Assessment& assessment)
{
    const auto& panel = assessment.panel;
    const auto counts = [](const Member& member) {
        return isCounted(member) && member.id != panelAuthor;
    };
    return std::any_of(panel.begin(), panel.end(), counts) &&
           std::all_of(panel.begin(), panel.end(), [&](const Member& member) {
               return !counts(member) || !member.profession.empty() || !member.expertise.empty();
           });
}

/// Not assessed, or signed without an outcome; before that the panel may still judge it.
bool isLeftUnjudged(const ReportContext& context, const PointRef& ref)
{
    const Outcome* outcome = context.assessment.outcome(ref);
    const std::string name = outcome != nullptr ? outcome->outcome : std::string();
    return name == notAssessed ||
           (name.empty() && context.options.state == ReportOptions::State::Final);
}

/// What nobody on the panel could judge of the points that were not judged. A reader is told
/// nothing of the others, which whoever was there did judge.
std::string outsideExpertise(const ReportContext& context)
{
    if (!isPanelKnown(context.assessment)) {
        return {};
    }
    std::vector<PointRef> points;
    std::vector<std::string> missing;
    for (const auto& edition : context.editions) {
        for (const Point& point : edition->points) {
            const PointRef ref{edition->id, point.number};
            if (!isLeftUnjudged(context, ref)) {
                continue;
            }
            for (const std::string& profession : point.leads) {
                if (isOnPanel(context.assessment, profession)) {
                    continue;
                }
                points.push_back(ref);
                if (std::find(missing.begin(), missing.end(), profession) == missing.end()) {
                    missing.push_back(profession);
                }
            }
        }
    }
    if (missing.empty()) {
        return {};
    }
    std::vector<document::Run> names;
    for (const std::string& profession : missing) {
        names.push_back(plainRun(professionName(context, profession)));
    }
    return context.words.text("outside-expertise",
                              {{"professions", names}, {"points", labelsOf(context, points)}});
}

} // namespace

Blocks notAssessedSection(const ReportContext& context)
{
    document::List list;
    for (const Outcome& outcome : context.assessment.outcomes) {
        if (outcome.outcome != notAssessed) {
            continue;
        }
        Blocks item{paragraph(pointInWords(context, outcome.point))};
        runOn(item, written(context, "part-reasons", reasonOf(context, outcome)), ": ");
        list.items.push_back(std::move(item));
    }
    const std::string lacking = outsideExpertise(context);
    if (list.items.empty() && lacking.empty()) {
        return {};
    }
    Blocks blocks{heading(context, 2, "not-assessed")};
    if (!list.items.empty()) {
        blocks.push_back({std::move(list), {}});
    }
    if (!lacking.empty()) {
        blocks.push_back(paragraph(document::plain(lacking)));
    }
    return blocks;
}

} // namespace core
