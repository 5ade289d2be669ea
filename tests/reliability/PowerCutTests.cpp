#include "tests/reliability/Aftermath.h"
#include "tests/reliability/DiskCalls.h"
#include "tests/reliability/HowMany.h"
#include "tests/reliability/PowerCut.h"
#include "tests/reliability/Templates.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <iostream>
#include <random>
#include <set>

namespace {

/// Everything of a day, in one folder, as it was written down.
struct WrittenDay {
    Templates templates;
    TemporaryFolder place;
    std::filesystem::path folder = place / "day";
    std::map<std::string, std::string> before;
    DiskTrace trace;
    std::vector<Said> said; ///< By the places of Said in the trace.

    WrittenDay()
    {
        std::filesystem::copy(templates.beginning().path(), folder);
        before = filesIn(folder);
        Day day(folder, 0, [this](const Said& one) {
            trace.push_back({DiskChange::Kind::Said, 0, {}, {}, 0, {}});
            said.push_back(one);
        });
        DiskCalls::record(folder, trace);
        for (const Day::Act& act : Day::acts()) {
            act.play(day);
        }
        DiskCalls::stop();
        forgetWhoWrote();
    }

    /// Whoever wrote when the power was cut is no more afterwards; names tell who wrote.
    void forgetWhoWrote()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0);
        const std::string living = "-" + std::to_string(::getpid()) + "-";
        const std::string gone = "-" + std::to_string(child) + "-";
        for (DiskChange& change : trace) {
            for (std::string* name : {&change.path, &change.to}) {
                const auto at = name->find(living);
                if (at != std::string::npos) {
                    name->replace(at, living.size(), gone);
                }
            }
        }
    }

    /// The disk after the first `changes`, and what had been said by then.
    std::vector<Said> cutAfter(std::size_t changes, std::uint64_t seed, bool flushes = true) const
    {
        PowerCut disk(before);
        std::size_t words = 0;
        for (std::size_t i = 0; i < changes; ++i) {
            if (flushes || trace[i].kind != DiskChange::Kind::Flush) {
                disk.play(trace[i]);
            }
            words += trace[i].kind == DiskChange::Kind::Said ? 1 : 0;
        }
        putFiles(folder, disk.after(seed));
        return {said.begin(), said.begin() + static_cast<std::ptrdiff_t>(words)};
    }
};

} // namespace

TEST_CASE("wherever the power is cut, all that was said to be saved is there", "[power]")
{
    constexpr std::uint64_t seed = 20'261'132;
    const std::size_t wanted = howMany("STANDPOINT_POWER_CUTS", 300);
    const WrittenDay day;
    REQUIRE(day.said.size() > 20);
    std::mt19937_64 random(seed);
    for (std::size_t done = 0; done < wanted; ++done) {
        // From one end to the other, and again with another part of what was not flushed.
        const std::size_t at = wanted >= day.trace.size()
                                   ? done % (day.trace.size() + 1)
                                   : done * day.trace.size() / wanted + random() % 3;
        const std::uint64_t state = random();
        const auto said = day.cutAfter(std::min(at, day.trace.size()), state);
        INFO("after " << at << " changes, state " << state);
        for (const std::string& fault : faultsAfter(day.folder, said)) {
            FAIL_CHECK(fault);
        }
    }
    std::cout << wanted << " power cuts in " << day.trace.size() << " changes of a disk, seed "
              << seed << "\n";
}

TEST_CASE("a disk that does not flush what it is told to loses what was said to be saved, and that "
          "is found out",
          "[power]")
{
    constexpr std::uint64_t seed = 20'261'133;
    const WrittenDay day;
    std::mt19937_64 random(seed);
    std::size_t found = 0;
    for (int cuts = 0; cuts < 10; ++cuts) {
        const auto said = day.cutAfter(day.trace.size(), random(), false);
        found += faultsAfter(day.folder, said).empty() ? 0 : 1;
    }
    CHECK(found > 0);
}

TEST_CASE("what was not flushed may be there, missing or torn after a power cut, and what was is "
          "there",
          "[power]")
{
    using Kind = DiskChange::Kind;
    PowerCut disk(std::map<std::string, std::string>{{"/d/old", "old"}});
    disk.play({Kind::Name, 1, "/d/new", {}, 0, {}});
    disk.play({Kind::Write, 1, {}, {}, 0, std::string(512, 'a')});
    disk.play({Kind::Flush, 1, {}, {}, 0, {}});
    disk.play({Kind::FlushDir, 0, "/d", {}, 0, {}});
    disk.play({Kind::Write, 1, {}, {}, 0, std::string(1024, 'b')});
    disk.play({Kind::Unname, 0, "/d/old", {}, 0, {}});
    std::set<std::string> seen;
    std::set<bool> isOldThere;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto files = disk.after(seed);
        REQUIRE(files.contains("/d/new"));
        seen.insert(files.at("/d/new"));
        isOldThere.insert(files.contains("/d/old"));
    }
    CHECK(seen.contains(std::string(512, 'a')));
    CHECK(seen.contains(std::string(1024, 'b')));
    CHECK(seen.contains(std::string(512, 'b')));
    CHECK(seen.contains(std::string(512, 'a') + std::string(512, 'b')));
    CHECK(seen.size() == 4);
    CHECK(isOldThere.size() == 2);
}
