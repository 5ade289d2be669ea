#pragma once

#include "core/assessment/Assessment.h"
#include "core/standards/Crosswalk.h"
#include "core/support/Result.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace core {

/// The edition with this id among `editions`; null when it is none of them.
const Standard* editionOf(const Editions& editions, std::string_view id);

/// Those of `from` that have these ids, in the order of the ids.
Editions named(const std::vector<std::string>& ids, const Editions& from);

/// The point that `ref` names; null when there is none.
const Point* pointOf(const Editions& editions, const PointRef& ref);

/// The scale that an assessment uses for an edition: the one that all its outcomes fit, the
/// edition's first while there are none.
const Scale& scaleOf(const Assessment& assessment, const Standard& edition);

/// How far an edition's points are settled, and what follows for the whole.
struct Tally {
    int settled = 0; ///< Points with an outcome; not assessed and not applicable count.
    int points = 0;
    /// The result by the scale's rule once every point is settled; empty before, where the scale
    /// has no rule, and where no point was judged on the scale.
    std::string outcome;
    std::map<std::string, int> counts; ///< Points by outcome.
};

/// The rule "worst point" (as DfE words the cross-government policy: any red makes the whole red,
/// else any amber makes it amber, else it is green; the same for met and not met).
Tally tally(const Assessment& assessment, const Standard& edition);

/// The outcome of the whole and where it comes from.
struct WholeResult {
    std::string outcome; ///< Empty when there is none (yet).
    std::string reason;
    bool declared = false;   ///< The lead declared it.
    bool overridden = false; ///< Declared, and the rule says otherwise.
};

/// The declared result where there is one, else what the primary edition's rule gives.
WholeResult resultOf(const Assessment& assessment, const Editions& editions);

/// What is wrong with an assessment in the light of its editions: points that do not exist,
/// outcomes that no scale has, outcomes of two scales of one edition. Each Problem's `where` names
/// the place as in the exchange format ("outcomes[3].point").
std::vector<Problem> faults(const Assessment& assessment, const Editions& editions);

} // namespace core
