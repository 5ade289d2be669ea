#include "core/packs/MergeWarning.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using Kind = MergeWarning::Kind;

TEST_CASE("a warning becomes one sentence with what it counts, whom it names and why")
{
    smallPanel::Day day;
    day.make(assessmentRecord, Describe{Aspect::ServiceName, "Rod 100%1 licence"});
    const auto words = [&](const MergeWarning& warning) { return wordsFor(warning, day.ledger); };
    CHECK(words({Kind::NotTheirs, "rod", 1, Reader::Team, {}}) ==
          "Left out, because only the panel may make them: 1 change.");
    CHECK(words({Kind::ByOwner, "rod", 2, {}, {}})
              .starts_with("Said to be by you, and not in this casebook: 2 changes. "));
    CHECK(words({Kind::NothingTheirs, "rod", 0, Reader::Sponsor, {}})
              .starts_with("Rod 100%1 licence: this pack was made for the sponsor to read, "));
    const Refusal why{Refusal::Kind::OnlyTheLead, revealRecord(smallPanel::point(1)), {}, 0, {}};
    CHECK(words({Kind::NotAllowed, "rod", 1, {}, why}) ==
          "Left out, because who made them may not: 1 change. Why: only the lead assessor reveals "
          "ratings. Ask them to.");
}
