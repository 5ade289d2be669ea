#include "tests/reliability/Trials.h"

#include "tests/reliability/Aftermath.h"
#include "tests/reliability/KnownWords.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace {

using Fault = DiskCalls::Fault;

void mustBeEmpty(const std::vector<std::string>& faults)
{
    for (const std::string& fault : faults) {
        FAIL_CHECK(fault);
    }
}

} // namespace

Trials::Trials()
{
    for (std::size_t number = 0; number < Day::acts().size(); ++number) {
        const Day::Act& act = Day::acts()[number];
        const auto& folder = m_templates.folderFor(act);
        const Played whole = played(act, folder, 0, Fault::None, 0);
        INFO(act.name << ": " << whole.problem.value_or(""));
        REQUIRE_FALSE(whole.problem);
        REQUIRE_FALSE(whole.hasCrashed);
        REQUIRE(whole.calls > 0);
        mustBeEmpty(faultsAfter(folder, whole.said));
        m_saidWhole.push_back(whole.said.size());
        for (int at = 0; at < whole.calls; ++at) {
            m_places.emplace_back(number, at);
        }
    }
}

void Trials::run(std::size_t wanted, std::uint64_t seed, Fault (*fault)(std::size_t n))
{
    std::mt19937_64 random(seed);
    for (std::size_t done = 0; done < wanted; ++done) {
        if (done % m_places.size() == 0) {
            std::shuffle(m_places.begin(), m_places.end(), random);
        }
        const auto& [number, at] = m_places[done % m_places.size()];
        tryOut(number, at, fault(done));
    }
}

void Trials::tryOut(std::size_t number, int at, Fault fault)
{
    const Day::Act& act = Day::acts()[number];
    const auto& folder = m_templates.folderFor(act);
    const Played result = played(act, folder, 0, fault, at);
    INFO(act.name << ", fault " << static_cast<int>(fault) << " at call " << at
                  << ", told: " << result.problem.value_or("nothing"));
    killed += result.isKilled ? 1 : 0;
    CHECK(result.isKilled == (fault == Fault::Kill));
    CHECK_FALSE(result.hasCrashed);
    if (result.problem) {
        ++told[*result.problem];
        CHECK(isKnown(*result.problem));
    } else if (!result.isKilled) {
        CHECK(result.said.size() == m_saidWhole[number]);
    }
    mustBeEmpty(faultsAfter(folder, result.said));
    const Played again = played(act, folder, 1, Fault::None, 0);
    CHECK(again.problem.value_or("") == "");
    CHECK_FALSE(again.hasCrashed);
    mustBeEmpty(leftIn(folder));
}
