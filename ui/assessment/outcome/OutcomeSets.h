#pragma once

#include "ui/session/editors/OutcomeSet.h"

#include <functional>
#include <vector>

namespace ui {

/// The scale that the outcomes of a point are chosen from.
using ScaleOfPoint = std::function<const core::Scale&(const core::PointRef&)>;

/// How `points` are settled: in sets that share a reason, each of parts that share an outcome.
/// Points share an outcome where it is recorded alike and their scales have the same levels; they
/// share the reason where it is recorded alike or nothing is recorded yet, and the same person may
/// change them. With `apart`, each part is a set of its own.
std::vector<std::vector<OutcomePart>> outcomeSets(const Session& session,
                                                  const std::vector<core::PointRef>& points,
                                                  const ScaleOfPoint& scaleOf, bool apart);

} // namespace ui
