#include "core/report/Actions.h"
#include "core/report/Sections.h"

#include <algorithm>
#include <set>

namespace core {

using document::Matrix;

namespace {

constexpr std::size_t mostMonths = 5;

/// A column of the picture: a month, everything after the last month, or no date.
struct Column {
    std::string head;
    std::optional<Date> from;  ///< The first day that belongs here.
    std::optional<Date> until; ///< The first day that no longer does.
};

Date monthOf(Date date)
{
    date.day = 1;
    return date;
}

std::vector<Column> columnsFor(const ReportContext& context,
                               const std::vector<const Recommendation*>& items)
{
    std::set<Date> months;
    bool undated = false;
    for (const Recommendation* item : items) {
        if (item->due) {
            months.insert(monthOf(*item->due));
        } else {
            undated = true;
        }
    }
    std::vector<Column> columns;
    for (const Date& month : months) {
        if (!columns.empty()) {
            columns.back().until = month;
        }
        if (columns.size() == mostMonths) {
            columns.push_back({context.words.text("later"), month, {}});
            break;
        }
        columns.push_back({context.words.month(month), month, {}});
    }
    if (undated) {
        columns.push_back({context.words.text("no-date"), {}, {}});
    }
    return columns;
}

bool belongs(const Recommendation& item, const Column& column)
{
    if (!item.due || !column.from) {
        return !item.due && !column.from;
    }
    return *item.due >= *column.from && (!column.until || *item.due < *column.until);
}

std::vector<Matrix::Mark> marksOf(const ReportContext& context,
                                  const std::vector<const Recommendation*>& items,
                                  const Column& column)
{
    std::vector<Matrix::Mark> marks;
    for (const Priority priority : {Priority::Must, Priority::Should, Priority::Could}) {
        const auto count = std::count_if(items.begin(), items.end(), [&](const auto* item) {
            return item->priority == priority && belongs(*item, column);
        });
        if (count == 0) {
            continue;
        }
        constexpr long mostInMark = 99;
        const std::string initial = context.words.word("priority-initials", priority);
        marks.push_back(
            {count > mostInMark ? initial + "+" : std::to_string(count) + initial, toneOf(priority),
             priority == Priority::Must ? Matrix::Mark::Shape::Square : Matrix::Mark::Shape::Disc});
    }
    return marks;
}

/// "Service team: 3 things to do, two of them must be done; the first is due by 28 February 2027."
std::string loadWords(const ReportContext& context, Owner owner,
                      const std::vector<const Recommendation*>& items)
{
    const Language& words = context.words;
    const auto things = static_cast<int>(items.size());
    int musts = 0;
    std::optional<Date> firstDue;
    for (const Recommendation* item : items) {
        musts += item->priority == Priority::Must ? 1 : 0;
        if (item->due && (!firstDue || *item->due < *firstDue)) {
            firstDue = item->due;
        }
    }
    return words.text(
        "load",
        {{"owner", words.word("owners", owner)},
         {"things", things},
         {"musts", musts == 0 ? std::string()
                              : words.text("load-musts", {{"things", things}, {"musts", musts}})},
         {"due", firstDue
                     ? words.text("load-due", {{"things", things}, {"day", words.day(*firstDue)}})
                     : std::string()}});
}

} // namespace

Blocks dueSection(const ReportContext& context)
{
    std::vector<const Recommendation*> open;
    for (const Recommendation& item : context.assessment.recommendations) {
        if (isToBeDone(item)) {
            open.push_back(&item);
        }
    }
    // One date, or none, is told by the tables alone.
    const auto columns = columnsFor(context, open);
    if (columns.size() < 2) {
        return {};
    }
    Matrix matrix;
    for (const Column& column : columns) {
        matrix.columns.push_back(plainRun(column.head));
    }
    Blocks lines;
    for (const Party& party : partiesFor(context.reader)) {
        std::vector<const Recommendation*> own;
        std::copy_if(open.begin(), open.end(), std::back_inserter(own),
                     [&](const auto* item) { return item->owner == party.owner; });
        if (own.empty()) {
            continue;
        }
        Matrix::Row row;
        row.label = context.words.word("owners", party.owner);
        for (const Column& column : columns) {
            row.cells.push_back(marksOf(context, own, column));
        }
        matrix.rows.push_back(std::move(row));
        const std::string line = loadWords(context, party.owner, own);
        matrix.alternative += (matrix.alternative.empty() ? "" : " ") + line;
        lines.push_back(paragraph(document::plain(line), document::Paragraph::Role::Quiet));
    }
    Blocks blocks{heading(context, 2, "due"), paragraph(sayText(context, "due-key"))};
    std::get<document::Paragraph>(blocks.back().content).keepsWithNext = true;
    blocks.push_back({std::move(matrix), {}});
    append(blocks, std::move(lines));
    return blocks;
}

} // namespace core
