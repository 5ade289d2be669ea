#include "tests/reliability/HowMany.h"
#include "tests/reliability/Trials.h"

#include <catch2/catch.hpp>

#include <array>
#include <iostream>

using Fault = DiskCalls::Fault;

TEST_CASE("wherever the disk is full or faulty, it is told, and what was saved is there",
          "[faults]")
{
    constexpr std::uint64_t seed = 20'261'131;
    const std::size_t wanted = howMany("STANDPOINT_FAULTS", 1000);
    Trials trials;
    trials.run(wanted, seed, [](std::size_t n) {
        constexpr std::array faults{Fault::Full, Fault::Io, Fault::Quota, Fault::Short,
                                    Fault::Once};
        return faults[n % faults.size()];
    });
    std::size_t problems = 0;
    for (const auto& [words, times] : trials.told) {
        problems += times;
        std::cout << times << " times: " << words << "\n";
    }
    std::cout << wanted << " faults at " << trials.calls() << " calls of the disk in "
              << Day::acts().size() << " acts, " << problems << " told, seed " << seed << "\n";
}
