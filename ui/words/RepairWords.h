#pragma once

#include "core/store/repair/RepairReport.h"

#include <QString>

namespace ui {

/// What a repair came to, as a paragraph.
QString inWords(const core::RepairReport& report);

/// What it could not do, as a line.
QString inWords(const core::RepairFinding& finding);

} // namespace ui
