#include "core/document/PlainFigures.h"

namespace core::document {

namespace {

Run badge(const std::string& label, Tone tone, const std::string& language = {})
{
    Run run;
    run.text = label;
    run.badge = tone;
    run.language = language;
    return run;
}

Text labelsOf(const std::vector<Matrix::Mark>& marks)
{
    Text text;
    for (const Matrix::Mark& mark : marks) {
        if (!text.empty()) {
            text.push_back(plain(" ").front());
        }
        text.push_back(badge(mark.label, mark.tone));
    }
    return text;
}

} // namespace

Table tableOf(const Matrix& matrix, Text corner)
{
    Table table;
    table.rowHeads = true;
    table.columns.push_back({std::move(corner), 2});
    for (const Run& column : matrix.columns) {
        table.columns.push_back({{column}, 1});
    }
    for (const Matrix::Row& row : matrix.rows) {
        std::vector<Cell> cells{plain(row.label)};
        for (const auto& marks : row.cells) {
            cells.push_back(labelsOf(marks));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

List listOf(const Bars& bars)
{
    List list;
    for (const Bars::Bar& bar : bars.bars) {
        Text text = plain(bar.label + ":");
        for (const Bars::Segment& segment : bar.segments) {
            text.push_back(plain(&segment == &bar.segments.front() ? " " : ", ").front());
            text.push_back(badge(segment.label, segment.tone, segment.language));
        }
        list.items.push_back({{Paragraph{std::move(text), Paragraph::Role::Body}, {}}});
    }
    return list;
}

} // namespace core::document
