#pragma once

#include "core/work/Actions.h"
#include "ui/widgets/grid/GridModel.h"

#include <QStringList>

namespace ui {

/// What the rows of actions are about, and the column that takes the room.
QStringList actionColumns();
inline constexpr int wideActionColumn = 1;

/// The row of an action; `today` tells what is late. Its id is the same as long as the action is
/// there: the assessment's and the recommendation's.
GridRow actionRow(const core::Action& action, core::Date today);
std::string actionId(const core::Action& action);

/// "Evidence given", and how that is to be taken.
GridCell statusCell(const core::Recommendation& item);

} // namespace ui
