#include "core/document/Tables.h"

namespace core::document {

namespace {

Text labelsOf(const std::vector<Matrix::Mark>& marks)
{
    Text text;
    for (const Matrix::Mark& mark : marks) {
        if (!text.empty()) {
            text.push_back(plain(" ").front());
        }
        Run run;
        run.text = mark.label;
        run.badge = mark.tone;
        text.push_back(std::move(run));
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
        std::vector<Text> cells{plain(row.label)};
        for (const auto& marks : row.cells) {
            cells.push_back(labelsOf(marks));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace core::document
