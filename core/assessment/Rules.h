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

/// Whether reviews of this type end in a verdict. A peer review, of a discovery or a proof of
/// concept, gives advice, whatever scale its edition has.
bool hasVerdict(AssessmentType type);

/// The same of this one, whose edition may have a scale without a rule.
bool hasVerdict(const Assessment& assessment, const Standard& edition);

/// How much of an edition a result speaks of. Points that do not apply are in neither count.
struct Reach {
    int assessed = 0;    ///< Points that were judged on a scale.
    int notAssessed = 0; ///< Points that the panel says it did not assess.
    int points = 0;      ///< All points of the edition.

    bool isWhole() const { return notAssessed == 0; }
    friend bool operator==(const Reach&, const Reach&) = default;
};

/// The reach of a result over points with these outcomes, one for each point of the edition; empty
/// where a point is not settled.
Reach reachOf(const std::vector<std::string>& outcomes);

/// How far an edition's points are settled, and what follows for the whole.
struct Tally {
    int settled = 0; ///< Points with an outcome; not assessed and not applicable count.
    int points = 0;
    /// The result by the scale's rule once every point is settled; empty before, where the scale
    /// has no rule, and where no point was judged on the scale. It is claimed for `reach` alone.
    std::string outcome;
    Reach reach;
    std::map<std::string, int> counts; ///< Points by outcome.
};

/// The rule "worst point" (as DfE words the cross-government policy: any red makes the whole red,
/// else any amber makes it amber, else it is green; the same for met and not met).
Tally tally(const Assessment& assessment, const Standard& edition);

/// The outcome of the whole, where it comes from, and what it is claimed for. Whoever tells
/// somebody of `outcome` tells of `reach` too where that is not the whole, or has room for one word
/// and uses inOneWord.
struct WholeResult {
    std::string outcome; ///< Empty when there is none (yet).
    std::string reason;
    bool declared = false;   ///< The lead declared it.
    bool overridden = false; ///< Declared, and the rule says otherwise.
    Reach reach;             ///< Of the primary edition.

    /// The outcome where it can stand alone: what the rule gives for points assessed in part is no
    /// result of the whole, what the lead declared is. Empty otherwise.
    const std::string& inOneWord() const;
};

/// The declared result where there is one, else what the primary edition's rule gives.
WholeResult resultOf(const Assessment& assessment, const Editions& editions);

/// What is wrong with an assessment in the light of its editions: points that do not exist,
/// outcomes that no scale has, outcomes of two scales of one edition. Each Problem's `where` names
/// the place as in the exchange format ("outcomes[3].point").
std::vector<Problem> faults(const Assessment& assessment, const Editions& editions);

} // namespace core
