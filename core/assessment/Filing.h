#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/Rules.h"

#include <vector>

namespace core {

// What stands under which points.

/// Whether something that is filed under `filed` belongs to the points that are shown; where none
/// is shown, to the whole service, as does what is filed under no point that there is.
bool belongsUnder(const std::vector<PointRef>& shown, const std::vector<PointRef>& filed,
                  const Editions& editions);

/// `points`, each with those that are judged together with it: what is said of one is said of all.
std::vector<PointRef> filedTogether(const std::vector<PointRef>& points, const Editions& editions);

/// The points of something under `filed` once it was put under `onto` as well, with those that are
/// judged together with them; unless it `stays` under `from`, where somebody saw it, it leaves
/// these. Without `onto` it goes to the whole service.
std::vector<PointRef> refiled(std::vector<PointRef> filed, const std::vector<PointRef>& from,
                              const std::vector<PointRef>& onto, bool stays,
                              const Editions& editions);

/// Whether a note is a question that is still to be asked, or was not answered.
bool isUnanswered(const Note& note);

/// Those of them that belong to the points that are shown.
std::vector<const Note*> unansweredUnder(const std::vector<PointRef>& shown,
                                         const Assessment& assessment, const Editions& editions);

} // namespace core
