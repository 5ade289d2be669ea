#include "core/report/Sections.h"

namespace core {

using document::Table;
using document::Text;

namespace {

std::string nameOf(const Matter& matter, const PersonId& person)
{
    const Member* member = matter.assessment.member(person);
    return member && !member->name.empty() ? member->name : person;
}

Table ratingsTable(const Matter& matter)
{
    const auto head = [&](Phrase phrase) {
        return document::plain(std::string(matter.words.phrase(phrase)));
    };
    Table table;
    table.columns = {{head(Phrase::PointHead), 1},
                     {head(Phrase::AssessorHead), 2},
                     {head(Phrase::OutcomeHead), 1.2},
                     {head(Phrase::ConfidenceHead), 1.1},
                     {head(Phrase::ReasonHead), 3}};
    for (const Rating& rating : matter.assessment.ratings) {
        const OutcomeLabel label =
            outcomeLabel(matter, editionOf(matter.editions, rating.point.edition), rating.outcome);
        table.rows.push_back({document::plain(labelOf(matter, rating.point)),
                              document::plain(nameOf(matter, rating.assessor)),
                              {badgeRun(label.name, label.tone)},
                              rating.confidence
                                  ? document::plain(matter.words.confidence(*rating.confidence))
                                  : Text{},
                              document::plain(rating.why)});
    }
    return table;
}

document::List askedList(const Matter& matter)
{
    document::List list;
    for (const AskedQuestion& asked : matter.assessment.asked) {
        list.items.push_back({paragraph(
            {plainRun(asked.question), quietRun(" (" + labelOf(matter, asked.point) + ")")})});
    }
    return list;
}

} // namespace

Blocks panelSection(const Matter& matter)
{
    Blocks blocks;
    if (!matter.assessment.ratings.empty()) {
        blocks.push_back(heading(matter, 2, Phrase::Ratings));
        blocks.push_back({ratingsTable(matter), {}});
    }
    if (!matter.assessment.asked.empty()) {
        blocks.push_back(heading(matter, 2, Phrase::AskedQuestions));
        blocks.push_back({askedList(matter), {}});
    }
    return blocks;
}

} // namespace core
