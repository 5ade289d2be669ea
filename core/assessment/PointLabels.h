#pragma once

#include "core/assessment/Rules.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The short names that points have beside each other: "6" in the primary edition, "W2" in Wales as
/// the second one. What people type after a "#" is read by the same rule.
class PointLabels {
public:
    explicit PointLabels(const Editions& editions);

    /// "6", "W2"; the full reference where no short name tells the editions apart, or where the
    /// point is of none of them.
    std::string label(const PointRef& point) const;

    /// The labels, with ", " between them.
    std::string labels(const std::vector<PointRef>& points) const;

    /// Reads "6", "w2", "Wales2", "Wales 2" as reports have it, and "gds-2019/6". Nothing when no
    /// such point is there.
    std::optional<PointRef> find(std::string_view text) const;

private:
    struct Edition {
        std::string id;
        std::string prefix; ///< In the case in which it is shown; empty for the primary edition.
        std::string name;   ///< The letters of the short name, lower-case.
        std::vector<int> numbers; ///< Sorted.
    };
    std::vector<Edition> m_editions;
};

} // namespace core
