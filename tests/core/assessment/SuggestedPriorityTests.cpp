#include "core/assessment/SuggestedPriority.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;

namespace {

Assessment judged(const std::vector<std::string>& outcomes)
{
    Assessment assessment = smallPanel::assessment();
    int number = 0;
    for (const std::string& outcome : outcomes) {
        assessment.outcomes.push_back({point(++number), outcome, ""});
    }
    return assessment;
}

std::optional<Priority> suggestedFor(const std::vector<std::string>& outcomes,
                                     const std::vector<PointRef>& points)
{
    return suggestedPriority(judged(outcomes), smallPanel::editions(), points);
}

} // namespace

TEST_CASE("what the worst outcome asks for must be done, between should, at the best could")
{
    CHECK(suggestedFor({"red"}, {point(1)}) == Priority::Must);
    CHECK(suggestedFor({"amber"}, {point(1)}) == Priority::Should);
    CHECK(suggestedFor({"green"}, {point(1)}) == Priority::Could);
}

TEST_CASE("of several points the one that is worst off says how much a recommendation matters")
{
    CHECK(suggestedFor({"green", "red", "amber"}, {point(1), point(2), point(3)}) ==
          Priority::Must);
    CHECK(suggestedFor({"green", "red", "amber"}, {point(1), point(3)}) == Priority::Should);
}

TEST_CASE("nothing is suggested where no point is judged on a scale")
{
    CHECK_FALSE(suggestedFor({}, {point(1)}));
    CHECK_FALSE(
        suggestedFor({"not-assessed", "not-applicable", ""}, {point(1), point(2), point(3)}));
    CHECK_FALSE(suggestedFor({"red"}, {}));
    CHECK_FALSE(suggestedFor({"red"}, {{"elsewhere-2020", 1}}));
    CHECK(suggestedFor({"not-assessed", "green"}, {point(1), point(2)}) == Priority::Could);
}

TEST_CASE("of two levels the worse one must and the better one could")
{
    auto standard = std::make_shared<Standard>(*smallPanel::editions().front());
    standard->scales.front().levels.erase(standard->scales.front().levels.begin() + 1);
    CHECK(suggestedPriority(judged({"red"}), {standard}, {point(1)}) == Priority::Must);
    CHECK(suggestedPriority(judged({"green"}), {standard}, {point(1)}) == Priority::Could);
}
