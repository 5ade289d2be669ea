#include "tests/support/Histories.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>

using namespace core;

TEST_CASE("a hundred thousand histories of up to six devices keep their laws", "[.nightly]")
{
    // rapidcheck reads how often to try from its environment.
    ::setenv("RC_PARAMS", "max_success=100000", 0);
    CHECK(rc::check([] {
        auto parts = histories::random(*rc::gen::inRange<std::size_t>(2, 7));
        std::vector<Edit> forwards;
        std::vector<Edit> backwards;
        for (const auto& part : parts) {
            forwards.insert(forwards.end(), part.begin(), part.end());
            backwards.insert(backwards.begin(), part.rbegin(), part.rend());
        }
        const Folded a = fold("a", forwards);
        const Folded b = fold("a", backwards);
        RC_ASSERT(a.assessment == b.assessment);
        RC_ASSERT(a.disputes == b.disputes);
        RC_ASSERT(a.heads == b.heads);
        forwards.insert(forwards.end(), backwards.begin(), backwards.end());
        RC_ASSERT(fold("a", forwards).assessment == a.assessment);
    }));
}
