#pragma once

#include "core/assessment/Agreement.h"

#include <QString>

#include <vector>

namespace ui {

/// How many of the assessors have rated all that they rate: "2 of 3 assessors in."
QString progressInWords(const core::Assessment& assessment, const core::Editions& editions);

/// Who has still to rate what, in sentences; empty where nobody has.
QString unratedInWords(const core::Assessment& assessment, const core::Editions& editions);

/// Whose rating of these points is missing, by name; empty where nobody's is.
QString missingFor(const core::Assessment& assessment, const core::Editions& editions,
                   const std::vector<core::PointRef>& points);

} // namespace ui
