#include "core/office/DocxTable.h"

#include "core/office/DocxShapes.h"
#include "core/office/DocxXml.h"

#include <algorithm>

namespace core::office {

namespace {

constexpr int narrowest = 1950; ///< Of a column: "28 Chwef 2027" on one line.

} // namespace

std::vector<int> columnWidths(const document::Table& table)
{
    // Many columns keep what is theirs by their share.
    const int least =
        std::min(narrowest, textWidth * 8 / (10 * static_cast<int>(table.columns.size())));
    double sum = 0;
    for (const auto& column : table.columns) {
        sum += column.share;
    }
    const auto shareOf = [&](const auto& column) {
        return static_cast<int>(textWidth * column.share / sum);
    };
    int wide = 0;
    int left = textWidth;
    for (const auto& column : table.columns) {
        const bool isNarrow = shareOf(column) < least;
        wide += isNarrow ? 0 : shareOf(column);
        left -= isNarrow ? least : 0;
    }
    std::vector<int> widths;
    for (const auto& column : table.columns) {
        const int share = shareOf(column);
        widths.push_back(share < least ? least : share * left / wide);
    }
    return widths;
}

void addTableProperties(pugi::xml_node node, const document::Table& table, std::string name)
{
    pugi::xml_node properties = node.append_child("w:tblPr");
    addElement(properties, "w:tblStyle", "w:val", "ReportTable");
    addElement(properties, "w:tblW", "w:w", "5000").append_attribute("w:type") = "pct";
    addElement(properties, "w:tblLayout", "w:type", "fixed");
    pugi::xml_node appearance = addElement(properties, "w:tblLook", "w:val", "0420");
    appearance.append_attribute("w:firstRow") = "1";
    appearance.append_attribute("w:lastRow") = "0";
    appearance.append_attribute("w:firstColumn") = table.rowHeads ? "1" : "0";
    appearance.append_attribute("w:lastColumn") = "0";
    appearance.append_attribute("w:noHBand") = "0";
    appearance.append_attribute("w:noVBand") = "1";
    if (!name.empty() && name.back() != '.') {
        name += '.'; // Some readers say the caption and what follows in one breath.
    }
    addElement(properties, "w:tblCaption", "w:val", name);
    pugi::xml_node grid = node.append_child("w:tblGrid");
    for (const int width : columnWidths(table)) {
        addElement(grid, "w:gridCol", "w:w", std::to_string(width));
    }
}

} // namespace core::office
