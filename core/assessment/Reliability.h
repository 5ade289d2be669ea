#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace core {

/// How much two categories differ: not at all or altogether; by how many ratings lie between them
/// on an ordered scale; by their difference; by their ratio.
enum class Difference { Nominal, Ordinal, Interval, Ratio };

/// Ratings of many units, such as points of services, by several raters each, as the pairs that
/// they make: what Krippendorff calls coincidences. A unit that fewer than two have rated makes
/// none. So it does not matter who rated what, nor in which order, and the ratings of several
/// panels are pooled by adding theirs.
///
/// Source: K. Krippendorff, Content Analysis (2004), chapter 11; A. F. Hayes and K. Krippendorff,
/// Answering the call for a standard reliability measure for coding data (2007).
class Coincidences {
public:
    /// The categories that raters chose for one unit; whoever did not rate it is not among them.
    void addUnit(const std::vector<int>& ratings);
    void add(const Coincidences& other);

    int units() const { return m_units; } ///< That two or more have rated.
    int pairs() const { return m_pairs; } ///< Of ratings of the same unit.

    /// The share of pairs that agree, as the mean over the units. Nothing without a pair.
    std::optional<double> agreement() const;
    /// The share of all pairs that are at most one category apart. Nothing without a pair.
    std::optional<double> withinOne() const;
    /// Krippendorff's alpha: 1 where all agree, 0 where they agree as by chance. Nothing where all
    /// ratings are the same, as chance then explains everything, and nothing without a pair.
    std::optional<double> alpha(Difference difference) const;

private:
    std::map<std::pair<int, int>, double> m_of; ///< Ordered pairs, a unit's weighing its ratings.
    std::map<int, double> m_ratings;            ///< How many of each category are in a pair.
    int m_units = 0;
    int m_pairs = 0;
    int m_near = 0;
    double m_agreement = 0; ///< The units' shares together.
};

} // namespace core
