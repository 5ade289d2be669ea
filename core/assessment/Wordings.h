#pragma once

#include "core/assessment/Rules.h"

#include <vector>

namespace core {

/// The words, in `editions`, of every point that `assessment` says something of: judges it, rates
/// it, files something under it. Ordered by point; points that the editions lack are left out.
std::vector<Wording> wordingsOf(const Assessment& assessment, const Editions& editions);

/// The points of the assessment's own wordings that have other words in `editions`: what was said
/// of them was said of something else.
std::vector<PointRef> reworded(const Assessment& assessment, const Editions& editions);

} // namespace core
