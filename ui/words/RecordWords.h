#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/Rules.h"

#include <QString>

#include <optional>

namespace ui {

/// "The outcome of 5 Make sure everyone can use the service", "The note: 41 people in six rounds".
QString recordInWords(const core::Assessment& assessment, const core::Editions& editions,
                      const core::RecordId& record);

/// The point that the record is about, where it is about one.
std::optional<core::PointRef> pointOfRecord(const core::Assessment& assessment,
                                            const core::RecordId& record);

} // namespace ui
