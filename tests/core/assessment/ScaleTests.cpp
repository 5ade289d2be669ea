#include "core/assessment/Rules.h"
#include "core/standards/StandardReader.h"
#include "core/support/File.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Editions maturity()
{
    const auto text = readFile(TEST_DATA_DIR "/standards/maturity-review.yaml", 1 << 20);
    REQUIRE(text);
    auto standard = standardFrom(*text, "maturity-review.yaml");
    if (!standard) {
        FAIL(toString(standard.problem()));
    }
    return {std::make_shared<const Standard>(std::move(*standard))};
}

Assessment judged(const std::string& first, const std::string& second)
{
    Assessment assessment;
    assessment.standards = {"maturity-review"};
    assessment.outcomes = {{{"maturity-review", 1}, first, ""},
                           {{"maturity-review", 2}, second, ""}};
    return assessment;
}

} // namespace

TEST_CASE("a scale with five levels and no rule gives no result, however all points are settled")
{
    const Editions editions = maturity();
    const Assessment assessment = judged("developing", "absent");
    CHECK(faults(assessment, editions).empty());
    CHECK(scaleOf(assessment, *editions.front()).levels.size() == 5);
    CHECK(tally(assessment, *editions.front()).settled == 2);
    CHECK(resultOf(assessment, editions).outcome.empty());
}

TEST_CASE("the worst of five levels makes the whole where the rule says so")
{
    const Editions editions = maturity();
    CHECK(resultOf(judged("nearly-ready", "planned"), editions).outcome == "planned");
    CHECK(resultOf(judged("not-ready", "ready"), editions).outcome == "not-ready");
    CHECK(resultOf(judged("ready", "not-applicable"), editions).outcome == "ready");
}

TEST_CASE("levels of two scales are not mixed")
{
    CHECK(faults(judged("leading", "ready"), maturity()).size() == 1);
}
