#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace soak {

/// What a figure may do while the casebook grows.
enum class May {
    Stay,            ///< What has no business with how much there is.
    GrowWithContent, ///< What reads or writes all of it: judged per assessment.
};

/// A figure, week by week.
struct Series {
    std::string name; ///< With its unit: "memory, MiB".
    May may = May::Stay;
    double factor = 1; ///< How many times as much counts as the same.
    double slack = 0;  ///< What the mood of a machine comes to, in the unit of the figure.
    std::vector<double> values = {}; ///< No number for a week without it.
};

/// The median of a series in the second and in the last quarter of the year, and whether the rule
/// holds: the last is no more than `factor` times the second and `slack`. With content, that counts
/// for what the second quarter would be with the assessments of the last. The first quarter is left
/// out, in which memory is taken for the first time.
struct Judgement {
    double second = 0;
    double last = 0;
    double allowed = 0; ///< Of the last.

    bool holds() const { return last <= allowed; }
};

/// `assessments` are how many there were, week by week. Nothing for fewer than eight weeks, which
/// tell nothing, and where one of the quarters has no figure.
std::optional<Judgement> judge(const Series& series, const std::vector<double>& assessments);

} // namespace soak
