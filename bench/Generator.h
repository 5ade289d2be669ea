#pragma once

#include "core/assessment/Assessment.h"
#include "core/standards/Standard.h"

#include <random>
#include <string>
#include <vector>

namespace bench {

/// Makes assessments up: words with the skewed frequencies of a language, notes with the lengths of
/// those in published reports (log-normal, median 239 letters, mean about 300). The same seed makes
/// the same assessments.
class Generator {
public:
    explicit Generator(std::uint32_t seed);

    /// An assessment with `notes` notes, most points settled, and some recommendations.
    core::Assessment assessment(const core::Standard& standard, int number, int notes);

    std::string sentence(std::size_t letters);
    /// A word that occurs in about one of `oneIn` notes.
    std::string word(std::size_t rank) const { return m_words.at(rank); }

private:
    int below(int bound);

    std::mt19937 m_engine;
    std::vector<std::string> m_words;
    std::discrete_distribution<std::size_t> m_rank;
    std::lognormal_distribution<double> m_length;
};

} // namespace bench
