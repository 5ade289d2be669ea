#pragma once

#include "core/standards/Reference.h"
#include "core/tree/MappingReader.h"

#include <string>
#include <vector>

namespace core {

/// What the points of an edition may refer to.
struct PointContext {
    std::string edition;
    std::string address; ///< The edition's, for points without their own.
    const KnownIds& groups;
    const KnownIds& themes;
    const KnownIds& phases;
    std::vector<Reference>& references; ///< Gets the places that name another edition.
};

/// The points in the list under "points" of `standard`.
std::vector<Point> readPoints(MappingReader& standard, const PointContext& context,
                              ValueReader& values);

/// The pages in the list under "sources".
std::vector<Source> readSources(MappingReader& holder, Need need, ValueReader& values);

} // namespace core
