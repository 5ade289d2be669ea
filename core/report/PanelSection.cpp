#include "core/assessment/Agreement.h"
#include "core/report/RunOn.h"
#include "core/report/Sections.h"

#include <algorithm>
#include <map>

namespace core {

using document::Matrix;
using document::Table;
using document::Text;

namespace {

std::vector<Rating> countedRatings(const ReportContext& context)
{
    std::vector<Rating> counted;
    for (const StandingRating& one : standingRatings(context.assessment)) {
        if (one.standing == Standing::Counted) {
            counted.push_back(one.rating);
        }
    }
    return counted;
}

/// The outcomes that stand in the columns of an edition's picture: its scale, and what else was
/// rated or settled.
std::vector<std::string> columnsOf(const ReportContext& context, const Standard& edition,
                                   const std::vector<Rating>& counted)
{
    std::vector<std::string> columns;
    for (const Level& level : scaleOf(context.assessment, edition).levels) {
        columns.push_back(level.id);
    }
    const auto add = [&](const PointRef& point, const std::string& outcome) {
        if (point.edition == edition.id && !outcome.empty() &&
            std::find(columns.begin(), columns.end(), outcome) == columns.end()) {
            columns.push_back(outcome);
        }
    };
    for (const Rating& rating : counted) {
        add(rating.point, rating.outcome);
    }
    for (const Outcome& outcome : context.assessment.outcomes) {
        add(outcome.point, outcome.outcome);
    }
    return columns;
}

/// How many of the panel gave each outcome to one point, in the order of `columns`.
std::vector<int> votesOf(const std::vector<Rating>& counted, const PointRef& point,
                         const std::vector<std::string>& columns)
{
    std::vector<int> votes(columns.size(), 0);
    for (const Rating& rating : counted) {
        const auto column = std::find(columns.begin(), columns.end(), rating.outcome);
        if (rating.point == point && column != columns.end()) {
            votes[static_cast<std::size_t>(column - columns.begin())] += 1;
        }
    }
    return votes;
}

void addRow(const ReportContext& context, const Standard& edition, const PointRef& point,
            const std::vector<Rating>& counted, const std::vector<std::string>& columns,
            Matrix& matrix)
{
    const std::vector<int> votes = votesOf(counted, point, columns);
    if (std::all_of(votes.begin(), votes.end(), [](int count) { return count == 0; })) {
        return;
    }
    const Language& words = context.words;
    const Outcome* settled = context.assessment.outcome(point);
    std::vector<document::Run> ratings;
    std::string outcome = words.text("rated-not-settled");
    Matrix::Row row;
    row.label = labelOf(context, point);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const OutcomeLabel label = outcomeLabel(context, &edition, columns[i]);
        auto& cell = row.cells.emplace_back();
        if (votes[i] > 0) {
            cell.push_back({std::to_string(votes[i]), label.tone, Matrix::Mark::Shape::Disc});
            ratings.push_back(plainRun(words.text(
                "rated-by", {{"level", words.inSentence(label.name)}, {"count", votes[i]}})));
        }
        if (settled != nullptr && settled->outcome == columns[i]) {
            cell.push_back({"✓", label.tone, Matrix::Mark::Shape::Square});
            outcome = words.text("rated-outcome", {{"level", words.inSentence(label.name)}});
        }
    }
    matrix.alternative +=
        (matrix.alternative.empty() ? "" : " ") +
        words.text("rated", {{"point", row.label}, {"ratings", ratings}, {"outcome", outcome}});
    matrix.rows.push_back(std::move(row));
}

Matrix ratingsPicture(const ReportContext& context, const Standard& edition)
{
    Matrix matrix;
    const std::vector<Rating> counted = countedRatings(context);
    const std::vector<std::string> columns = columnsOf(context, edition, counted);
    for (const std::string& column : columns) {
        const OutcomeLabel label = outcomeLabel(context, &edition, column);
        matrix.columns.push_back(plainRun(label.name));
        matrix.columns.back().language = label.language;
    }
    for (const Point& point : edition.points) {
        addRow(context, edition, {edition.id, point.number}, counted, columns, matrix);
    }
    return matrix;
}

Table ratingsTable(const ReportContext& context)
{
    const auto head = [&](Phrase phrase) { return sayText(context, phrase); };
    Table table;
    table.columns = {{head("point-column"), 1},
                     {head("assessor-column"), 2},
                     {head("outcome-column"), 1.2},
                     {head("confidence-column"), 1.1},
                     {head("reason-column"), 3}};
    for (const auto& [rating, standing] : standingRatings(context.assessment)) {
        const OutcomeLabel label = outcomeLabel(
            context, editionOf(context.editions, rating.point.edition), rating.outcome);
        Text assessor = document::plain(personName(context, rating.assessor));
        if (standing != Standing::Counted) {
            const Phrase why =
                standing == Standing::Later ? Phrase("rated-later") : Phrase("not-counted");
            assessor.push_back(quietRun(" (" + say(context, why) + ")"));
        }
        table.rows.push_back({document::plain(labelOf(context, rating.point)), std::move(assessor),
                              Text{badgeOf(label)},
                              rating.confidence ? document::plain(context.words.word(
                                                      "confidences", *rating.confidence))
                                                : Text{},
                              written(context, "part-ratings", rating.why)});
    }
    return table;
}

document::List remarkList(const ReportContext& context)
{
    document::List list;
    for (const Remark& remark : context.assessment.remarks) {
        Blocks item = written(context, "part-remarks", remark.text);
        runOn(item, Text{quietRun("(" + labelOf(context, remark.point) + ", " +
                                  personName(context, remark.author) + ")")});
        list.items.push_back(std::move(item));
    }
    return list;
}

document::List askedList(const ReportContext& context)
{
    document::List list;
    for (const AskedQuestion& asked : context.assessment.asked) {
        Blocks item = written(context, "part-questions", asked.question);
        runOn(item, Text{quietRun("(" + labelOf(context, asked.point) + ")")});
        list.items.push_back(std::move(item));
    }
    return list;
}

} // namespace

Blocks panelSection(const ReportContext& context)
{
    Blocks blocks;
    if (!context.assessment.ratings.empty()) {
        blocks.push_back(heading(context, 2, "ratings"));
        blocks.push_back(paragraph(sayText(context, "ratings-key")));
        std::get<document::Paragraph>(blocks.back().content).keepsWithNext = true;
        for (const auto& edition : context.editions) {
            if (Matrix matrix = ratingsPicture(context, *edition); !matrix.rows.empty()) {
                blocks.push_back({std::move(matrix), {}});
            }
        }
        blocks.push_back({ratingsTable(context), {}});
    }
    if (context.options.hiddenRatings > 0) {
        if (blocks.empty()) {
            blocks.push_back(heading(context, 2, "ratings"));
        }
        blocks.push_back(paragraph(document::plain(
            context.words.text("hidden-ratings", {{"count", context.options.hiddenRatings}}))));
    }
    if (!context.assessment.remarks.empty()) {
        blocks.push_back(heading(context, 2, "wash-up"));
        blocks.push_back({remarkList(context), {}});
    }
    if (!context.assessment.asked.empty()) {
        blocks.push_back(heading(context, 2, "asked-questions"));
        blocks.push_back({askedList(context), {}});
    }
    return blocks;
}

} // namespace core
