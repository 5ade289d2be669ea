#pragma once

#include "core/standards/Standard.h"

#include <memory>
#include <vector>

namespace core {

/// Editions in the order in which an assessment names them. None is null, none is there twice.
using Editions = std::vector<std::shared_ptr<const Standard>>;

/// A point of one edition beside a point of another.
struct Match {
    PointRef from;
    PointRef to;
    Counterpart::Kind kind = Counterpart::Kind::Same; ///< Seen from `from`.
    Translated why;
};

/// How the points of `a` relate to those of `b`, whichever of the two says so, in the order of
/// `a`'s points and then of `b`'s. A statement of `b` is turned round: its part-of is wider from
/// here. Where both speak of the same two points, `a` is heard. Statements about points that are
/// not there are left out.
std::vector<Match> crosswalk(const Standard& a, const Standard& b);

/// The points of `editions` in groups that are walked through together and then recorded for each.
/// Only the kind `same` joins two points, whichever of them says so, and it joins across: when 5 is
/// the same as 4 and 4 the same as 6, all three are one group. Every point is in exactly one group,
/// alone where nothing joins it. Groups come in the order of the first edition's points; those
/// without one follow in the order of the second edition, and so on. Within a group the same order
/// holds.
std::vector<std::vector<PointRef>> judgedTogether(const Editions& editions);

} // namespace core
