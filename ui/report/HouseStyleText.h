#pragma once

#include "core/report/HouseStyle.h"

#include <QString>

namespace ui {

/// What a house style holds, to be read, as rich text: the organisation, its logo, colours, and the
/// words before and after reports.
QString houseStyleText(const core::HouseStyle& style);

} // namespace ui
