#include "core/report/Actions.h"
#include "core/report/NoteText.h"
#include "core/report/Notes.h"
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
struct PointMatter {
    PointRef ref;
    const Outcome* outcome = nullptr;
    NoteList notes;
    std::vector<const Recommendation*> recommendations;
    std::vector<PointRef> elsewhere;

    bool hasMoreThanAnOutcome() const
    {
        return (outcome && !outcome->reason.empty()) || !notes.empty() ||
               !recommendations.empty() || !elsewhere.empty();
    }
};

PointMatter gather(const Matter& matter, const PointRef& ref)
{
    PointMatter here;
    here.ref = ref;
    here.outcome = matter.assessment.outcome(ref);
    const auto place = [&](auto& list, const auto& item) {
        if (!isFiledUnder(item.points, ref)) {
            return;
        }
        const auto home = homeOf(matter, item.points);
        if (home == ref) {
            list.push_back(&item);
        } else if (home && !isFiledUnder(here.elsewhere, *home)) {
            here.elsewhere.push_back(*home);
        }
    };
    for (const Note& note : matter.assessment.notes) {
        place(here.notes, note);
    }
    for (const Recommendation& item : matter.assessment.recommendations) {
        place(here.recommendations, item);
    }
    return here;
}

/// "also GDS 5 · Wales 3" for what is filed under more points than the one it stands under.
std::string furtherLabels(const Matter& matter, const std::vector<PointRef>& points)
{
    std::vector<PointRef> further = points;
    const auto home = homeOf(matter, points);
    std::erase_if(further, [&](const PointRef& point) { return point == home; });
    return further.empty() ? std::string() : matter.words.also(labelsOf(matter, further));
}

std::string furtherLabelsOf(const Matter& matter, const Note& note)
{
    return furtherLabels(matter, note.points);
}

void addNotes(const Matter& matter, const PointMatter& here, int level, Blocks& blocks)
{
    struct Part {
        NoteKind kind;
        Phrase title;
    };
    static constexpr std::array<Part, 5> parts{{{NoteKind::Strength, Phrase::DoneWell},
                                                {NoteKind::Concern, Phrase::ToExplore},
                                                {NoteKind::Question, Phrase::Questions},
                                                {NoteKind::Evidence, Phrase::Evidence},
                                                {NoteKind::Observation, Phrase::Observations}}};
    for (const Part& part : parts) {
        if (const NoteList some = ofKind(here.notes, part.kind); !some.empty()) {
            blocks.push_back(heading(matter, level, part.title));
            blocks.push_back(listOf(matter, some, furtherLabelsOf));
        }
    }
}

void addRecommendations(const Matter& matter, const PointMatter& here, int level, Blocks& blocks)
{
    if (here.recommendations.empty()) {
        return;
    }
    document::List list;
    for (const Recommendation* item : here.recommendations) {
        Text text = actionText(matter, *item);
        if (const std::string further = furtherLabels(matter, item->points); !further.empty()) {
            text.push_back(quietRun(" (" + further + ")"));
        }
        list.items.push_back({paragraph(std::move(text))});
    }
    blocks.push_back(heading(matter, level, Phrase::Recommendations));
    blocks.push_back({std::move(list), {}});
}

Blocks pointBlocks(const Matter& matter, const Standard& edition, const Point& point,
                   const PointMatter& here)
{
    Blocks blocks{heading(3, std::to_string(point.number) + ". " +
                                 inLanguage(point.title, matter.language()))};
    const std::string outcome = here.outcome ? here.outcome->outcome : std::string();
    blocks.push_back(
        paragraph({strongRun(matter.words.decision(outcome, edition.level(outcome), point.number,
                                                   inLanguage(edition.name, matter.language())))}));
    if (here.outcome) {
        append(blocks, blocksOf(here.outcome->reason));
    }
    addNotes(matter, here, 4, blocks);
    addRecommendations(matter, here, 4, blocks);
    if (!here.elsewhere.empty()) {
        blocks.push_back(
            paragraph(document::plain(matter.words.seeAlso(labelsOf(matter, here.elsewhere))),
                      document::Paragraph::Role::Quiet));
    }
    return blocks;
}

Table pointTable(const Matter& matter, const Standard& edition, Reasons reasons)
{
    const auto head = [&](Phrase phrase) {
        return document::plain(std::string(matter.words.phrase(phrase)));
    };
    Table table;
    if (matter.editions.size() > 1) {
        table.caption = document::plain(fullNameOf(matter, edition));
    }
    table.rowHeads = true;
    table.columns = {{head(Phrase::PointHead), 3.4}, {head(Phrase::OutcomeHead), 1.5}};
    const bool withReasons =
        reasons == Reasons::Shown &&
        std::any_of(matter.assessment.outcomes.begin(), matter.assessment.outcomes.end(),
                    [&](const Outcome& outcome) {
                        return outcome.point.edition == edition.id && !outcome.reason.empty();
                    });
    if (withReasons) {
        table.columns.push_back({head(Phrase::ReasonHead), 4});
    }
    for (const Point& point : edition.points) {
        const Outcome* outcome = matter.assessment.outcome({edition.id, point.number});
        const OutcomeLabel label =
            outcomeLabel(matter, &edition, outcome ? outcome->outcome : std::string());
        std::vector<Text> row{document::plain(std::to_string(point.number) + ". " +
                                              inLanguage(point.title, matter.language())),
                              {badgeRun(label.name, label.tone)}};
        if (withReasons) {
            row.push_back(outcome ? document::plain(outcome->reason) : Text{});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Blocks everyPointSection(const Matter& matter, Reasons reasons)
{
    Blocks blocks;
    for (const auto& edition : matter.editions) {
        if (blocks.empty()) {
            blocks.push_back(heading(matter, 2, Phrase::EveryPoint));
        }
        blocks.push_back({pointTable(matter, *edition, reasons), {}});
    }
    return blocks;
}

Blocks pointsSection(const Matter& matter)
{
    Blocks blocks;
    for (const auto& edition : matter.editions) {
        Blocks points;
        for (const Point& point : edition->points) {
            const PointMatter here = gather(matter, {edition->id, point.number});
            if (here.hasMoreThanAnOutcome()) {
                append(points, pointBlocks(matter, *edition, point, here));
            }
        }
        if (points.empty()) {
            continue;
        }
        blocks.push_back(matter.editions.size() > 1 ? heading(2, fullNameOf(matter, *edition))
                                                    : heading(matter, 2, Phrase::PointByPoint));
        append(blocks, std::move(points));
    }
    return blocks;
}

Blocks notAssessedSection(const Matter& matter)
{
    document::List list;
    for (const Outcome& outcome : matter.assessment.outcomes) {
        if (outcome.outcome != notAssessed) {
            continue;
        }
        std::string text = labelOf(matter, outcome.point);
        if (const Point* point = pointOf(matter.editions, outcome.point)) {
            text += " (" + inLanguage(point->title, matter.language()) + ")";
        }
        Blocks item{paragraph({strongRun(text)})};
        Blocks reason = blocksOf(outcome.reason);
        if (!reason.empty()) {
            if (auto* first = std::get_if<document::Paragraph>(&reason.front().content)) {
                auto& head = std::get<document::Paragraph>(item.front().content).text;
                head.push_back(plainRun(": "));
                head.insert(head.end(), first->text.begin(), first->text.end());
                reason.erase(reason.begin());
            }
            append(item, std::move(reason));
        }
        list.items.push_back(std::move(item));
    }
    if (list.items.empty()) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::NotAssessed)};
    blocks.push_back({std::move(list), {}});
    return blocks;
}

} // namespace core
