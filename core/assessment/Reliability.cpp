#include "core/assessment/Reliability.h"

#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace core {

namespace {

using Counts = std::map<int, double>;

/// By how many ratings two categories lie apart, their own counted half.
double ordinal(const Counts& ratings, int one, int other)
{
    double between = 0;
    for (auto category = ratings.find(one); category != ratings.end(); ++category) {
        const bool isEnd = category->first == one || category->first == other;
        between += isEnd ? category->second / 2 : category->second;
        if (category->first == other) {
            break;
        }
    }
    return between;
}

/// `one` is less than `other`.
double distance(Difference difference, const Counts& ratings, int one, int other)
{
    switch (difference) {
    case Difference::Ordinal: return ordinal(ratings, one, other);
    case Difference::Interval: return other - one;
    case Difference::Ratio: return one + other == 0 ? 0 : double(other - one) / (one + other);
    case Difference::Nominal: break;
    }
    return 1;
}

} // namespace

void Coincidences::addUnit(const std::vector<int>& ratings)
{
    if (ratings.size() < 2) {
        return;
    }
    const double weight = 1 / static_cast<double>(ratings.size() - 1);
    int pairs = 0;
    int same = 0;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        ++m_ratings[ratings[i]];
        for (std::size_t j = i + 1; j < ratings.size(); ++j) {
            m_of[{ratings[i], ratings[j]}] += weight;
            m_of[{ratings[j], ratings[i]}] += weight;
            ++pairs;
            same += ratings[i] == ratings[j] ? 1 : 0;
            m_near += std::abs(ratings[i] - ratings[j]) <= 1 ? 1 : 0;
        }
    }
    ++m_units;
    m_pairs += pairs;
    m_agreement += static_cast<double>(same) / pairs;
}

void Coincidences::add(const Coincidences& other)
{
    for (const auto& [pair, count] : other.m_of) {
        m_of[pair] += count;
    }
    for (const auto& [category, count] : other.m_ratings) {
        m_ratings[category] += count;
    }
    m_units += other.m_units;
    m_pairs += other.m_pairs;
    m_near += other.m_near;
    m_agreement += other.m_agreement;
}

std::optional<double> Coincidences::agreement() const
{
    return m_units == 0 ? std::nullopt : std::optional(m_agreement / m_units);
}

std::optional<double> Coincidences::withinOne() const
{
    return m_pairs == 0 ? std::nullopt : std::optional(static_cast<double>(m_near) / m_pairs);
}

std::optional<double> Coincidences::alpha(Difference difference) const
{
    double all = 0;
    for (const auto& [category, count] : m_ratings) {
        all += count;
    }
    double observed = 0;
    double expected = 0;
    for (auto one = m_ratings.begin(); one != m_ratings.end(); ++one) {
        for (auto other = std::next(one); other != m_ratings.end(); ++other) {
            const double apart =
                std::pow(distance(difference, m_ratings, one->first, other->first), 2);
            const auto seen = m_of.find({one->first, other->first});
            observed += seen == m_of.end() ? 0 : seen->second * apart;
            expected += one->second * other->second * apart;
        }
    }
    return expected == 0 ? std::nullopt : std::optional(1 - (all - 1) * observed / expected);
}

} // namespace core
