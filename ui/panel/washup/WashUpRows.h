#pragma once

#include "core/assessment/Rules.h"
#include "ui/widgets/cards/Card.h"
#include "ui/widgets/grid/GridModel.h"

namespace ui {

/// A line of the wash-up: points that are judged together; none for the whole service.
using WashUpLine = std::vector<core::PointRef>;

/// All lines, in the order of the standards, the whole service last.
std::vector<WashUpLine> washUpLines(const core::Editions& editions);
/// The name of a line's row.
std::string idOf(const WashUpLine& line);

QStringList washUpColumns();
std::vector<GridRow> washUpRows(const core::Assessment& assessment, const core::Editions& editions);

/// What everybody said of a line.
std::vector<CardRow> remarkCards(const core::Assessment& assessment, const WashUpLine& line);

/// "2 Green, 1 Amber"; says when the ratings are not revealed.
QString ratingsInShort(const core::Assessment& assessment, const core::Editions& editions,
                       const WashUpLine& line);

} // namespace ui
