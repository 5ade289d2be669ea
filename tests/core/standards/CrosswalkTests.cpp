#include "core/standards/Crosswalk.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

using Kind = Counterpart::Kind;

Standard edition(const std::string& id, int points)
{
    Standard standard;
    standard.id = id;
    for (int number = 1; number <= points; ++number) {
        standard.points.emplace_back().number = number;
    }
    return standard;
}

void say(Standard& standard, int number, const PointRef& other, Kind kind, const std::string& why)
{
    for (Point& point : standard.points) {
        if (point.number == number) {
            point.counterparts.push_back({other, kind, {{"en", why}}});
        }
    }
}

Editions shared(const std::vector<Standard>& standards)
{
    Editions editions;
    for (const Standard& standard : standards) {
        editions.push_back(std::make_shared<const Standard>(standard));
    }
    return editions;
}

std::string inWords(const std::vector<std::vector<PointRef>>& groups)
{
    std::string words;
    for (const auto& group : groups) {
        for (const PointRef& point : group) {
            words += toString(point) + " ";
        }
        words += "| ";
    }
    return words;
}

} // namespace

TEST_CASE("a crosswalk hears both editions and turns round what the other says")
{
    Standard a = edition("a", 4);
    Standard b = edition("b", 3);
    say(a, 2, {"b", 1}, Kind::Same, "from a");
    say(b, 3, {"a", 1}, Kind::PartOf, "from b");
    say(b, 2, {"a", 1}, Kind::Wider, "from b");
    say(a, 4, {"c", 1}, Kind::Same, "elsewhere");
    const auto matches = crosswalk(a, b);
    REQUIRE(matches.size() == 3);
    CHECK(toString(matches[0].from) + toString(matches[0].to) == "a/1b/2");
    CHECK(matches[0].kind == Kind::PartOf);
    CHECK(matches[1].kind == Kind::Wider);
    CHECK(toString(matches[2].from) + toString(matches[2].to) == "a/2b/1");
    CHECK(matches[2].kind == Kind::Same);
    CHECK(inLanguage(matches[2].why, "en") == "from a");
}

TEST_CASE("where both editions speak of two points, the first is heard")
{
    Standard a = edition("a", 1);
    Standard b = edition("b", 1);
    say(a, 1, {"b", 1}, Kind::Near, "from a");
    say(b, 1, {"a", 1}, Kind::Same, "from b");
    REQUIRE(crosswalk(a, b).size() == 1);
    CHECK(crosswalk(a, b).front().kind == Kind::Near);
    CHECK(inLanguage(crosswalk(b, a).front().why, "en") == "from b");
}

TEST_CASE("statements about points that are not there are left out")
{
    Standard a = edition("a", 1);
    const Standard b = edition("b", 1);
    say(a, 1, {"b", 9}, Kind::Same, "");
    CHECK(crosswalk(a, b).empty());
    CHECK(inWords(judgedTogether(shared({a, b}))) == "a/1 | b/1 | ");
}

TEST_CASE("only the same points are judged together, in the order of the first edition")
{
    Standard a = edition("a", 3);
    Standard b = edition("b", 3);
    say(a, 3, {"b", 1}, Kind::Same, "");
    say(a, 1, {"b", 2}, Kind::Near, "");
    say(b, 3, {"a", 2}, Kind::Same, "");
    CHECK(inWords(judgedTogether(shared({a, b}))) == "a/1 | a/2 b/3 | a/3 b/1 | b/2 | ");
    CHECK(inWords(judgedTogether(shared({b, a}))) == "b/1 a/3 | b/2 | b/3 a/2 | a/1 | ");
}

TEST_CASE("sameness joins across editions that do not name each other")
{
    Standard a = edition("a", 2);
    const Standard b = edition("b", 1);
    Standard c = edition("c", 1);
    say(a, 2, {"b", 1}, Kind::Same, "");
    say(c, 1, {"b", 1}, Kind::Same, "");
    CHECK(inWords(judgedTogether(shared({a, b, c}))) == "a/1 | a/2 b/1 c/1 | ");
    CHECK(inWords(judgedTogether(shared({a, c}))) == "a/1 | a/2 | c/1 | ");
    CHECK(judgedTogether({}).empty());
}
