#pragma once

#include "tests/reliability/Played.h"
#include "tests/reliability/Templates.h"

#include <cstdint>
#include <map>

/// Lets something happen at calls of the disk in turn, while an act is played, and looks at what is
/// left: now, and once the same was done again with nothing in the way. What does not hold fails
/// the test.
class Trials {
public:
    /// Plays each act once, whole, to know it.
    Trials();

    /// Every call of every act, again and again until there are `wanted`, each round in an order
    /// that `seed` gives: a few of them are a fair sample. `fault` says what happens at the nth.
    void run(std::size_t wanted, std::uint64_t seed, DiskCalls::Fault (*fault)(std::size_t n));

    std::size_t calls() const { return m_places.size(); }
    std::size_t killed = 0;
    /// What people were told, and how often.
    std::map<std::string, std::size_t> told;

private:
    void tryOut(std::size_t number, int at, DiskCalls::Fault fault);

    Templates m_templates;
    std::vector<std::size_t> m_saidWhole; ///< How much each act says when all goes well.
    std::vector<std::pair<std::size_t, int>> m_places;
};
