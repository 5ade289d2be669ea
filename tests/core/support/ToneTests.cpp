#include "core/support/Tone.h"

#include <catch2/catch.hpp>

using core::Tone;

TEST_CASE("the worse of two tones is the one that asks for more attention, whichever stands first")
{
    CHECK(core::worse(Tone::Caution, Tone::Bad) == Tone::Bad);
    CHECK(core::worse(Tone::Good, Tone::Bad) == Tone::Bad);
    CHECK(core::worse(Tone::Good, Tone::Caution) == Tone::Caution);
    CHECK(core::worse(Tone::Neutral, Tone::Good) == Tone::Neutral);
    for (const Tone one : core::allTones) {
        for (const Tone other : core::allTones) {
            CHECK(core::worse(one, other) == core::worse(other, one));
        }
        CHECK(core::worse(one, one) == one);
    }
}
