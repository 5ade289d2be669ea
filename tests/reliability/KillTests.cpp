#include "tests/reliability/HowMany.h"
#include "tests/reliability/Trials.h"

#include <catch2/catch.hpp>

#include <iostream>

TEST_CASE("wherever a program is killed, all that was said to be saved is there and the next one "
          "works on",
          "[kills]")
{
    constexpr std::uint64_t seed = 20'261'130;
    const std::size_t wanted = howMany("STANDPOINT_KILLS", 1000);
    Trials trials;
    trials.run(wanted, seed, [](std::size_t) { return DiskCalls::Fault::Kill; });
    std::cout << trials.killed << " kills at " << trials.calls() << " calls of the disk in "
              << Day::acts().size() << " acts, seed " << seed << "\n";
    CHECK(trials.killed == wanted);
}
