#include "core/assessment/Reliability.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace core;
using Catch::Matchers::WithinAbs;

// The figures are those that the authors and others published for the same ratings, and their exact
// fractions.

namespace {

using Units = std::vector<std::vector<int>>;

constexpr double exact = 1e-12;

/// A digit for each rating of a unit, a dot for none; letters are categories too.
std::vector<int> unit(const std::string& text)
{
    std::vector<int> ratings;
    for (const char one : text) {
        if (one != '.') {
            ratings.push_back(one >= 'a' ? one - 'a' : one - '0');
        }
    }
    return ratings;
}

/// The same from a text for each rater.
Units byRater(const std::vector<std::string>& raters)
{
    Units units;
    for (std::size_t i = 0; i < raters.front().size(); ++i) {
        std::string text;
        for (const std::string& rater : raters) {
            text += rater[i];
        }
        units.push_back(unit(text));
    }
    return units;
}

Coincidences of(const Units& units)
{
    Coincidences coincidences;
    for (const auto& one : units) {
        coincidences.addUnit(one);
    }
    return coincidences;
}

double alpha(const Units& units, Difference difference)
{
    return of(units).alpha(difference).value();
}

/// Krippendorff's example C: four observers, twelve units, five categories.
Units exampleC()
{
    return byRater({"123321412...", "1233224125.3", ".3332342251.", "12332441251."});
}

/// Hayes and Krippendorff 2007: five observers, forty units, four ordered categories.
Units hayes()
{
    Units units;
    for (const char* text :
         {"112.2", "1101.", "2333.", ".00.0", "000.0", "000.0", "102.1", "1.20.",
          "222.2", "2111.", ".100.", "0000.", "1222.", "33223", "111.1", "111.1",
          "212.2", "1233.", "1101.", "000.0", "0011.", "00.00", "2333.", "0000.",
          "12.22", "0111.", "00010", "1212.", "1122.", "112.2", "110.0", "2121.",
          "22.22", "3222.", "222.2", "223.2", "222.2", "22.12", "2222.", "111.1"}) {
        units.push_back(unit(text));
    }
    return units;
}

} // namespace

TEST_CASE("alpha of Krippendorff's own example is what he published")
{
    const Units units = exampleC();
    CHECK_THAT(alpha(units, Difference::Nominal), WithinAbs(113.0 / 152, exact));
    CHECK_THAT(alpha(units, Difference::Ordinal), WithinAbs(108577.0 / 133160, exact));
    CHECK_THAT(alpha(units, Difference::Interval), WithinAbs(951.0 / 1120, exact));
    CHECK_THAT(alpha(units, Difference::Ratio), WithinAbs(0.797403, 5e-7));
    CHECK_THAT(of(units).agreement().value(), WithinAbs(0.81818, 5e-6));
    CHECK(of(units).units() == 11);
}

TEST_CASE("alpha of three coders who left out half is what is published of it")
{
    const Units units = byRater({".....34121133.3", "1.213343.......", "..21344.21133.4"});
    CHECK_THAT(alpha(units, Difference::Nominal), WithinAbs(56.0 / 81, exact));
    CHECK_THAT(alpha(units, Difference::Interval), WithinAbs(643.0 / 793, exact));
    CHECK_THAT(alpha(units, Difference::Ordinal), WithinAbs(112173.0 / 139048, exact));
}

TEST_CASE("alpha of Hayes' and Krippendorff's forty units is what they published")
{
    const Units units = hayes();
    CHECK_THAT(alpha(units, Difference::Ordinal), WithinAbs(441835031.0 / 581492574, exact));
    CHECK_THAT(alpha(units, Difference::Nominal), WithinAbs(6400.0 / 13431, exact));
    CHECK_THAT(alpha(units, Difference::Interval), WithinAbs(10111.0 / 13350, exact));
    CHECK_THAT(alpha(units, Difference::Ratio), WithinAbs(0.662123, 5e-7));
    CHECK_THAT(of(units).agreement().value(), WithinAbs(0.625, exact));
}

TEST_CASE("alpha of two raters is what is published of them")
{
    CHECK_THAT(alpha(byRater({"0100000010", "1110010000"}), Difference::Nominal),
               WithinAbs(2.0 / 21, exact));
    CHECK_THAT(alpha(byRater({"aabbdcccedda", "babbbccceddd"}), Difference::Nominal),
               WithinAbs(155.0 / 224, exact));
}

TEST_CASE("alpha does not apply where all rated alike, and where nobody rated with another")
{
    const Coincidences alike = of(Units(14, {0, 0, 0, 0}));
    CHECK_FALSE(alike.alpha(Difference::Ordinal));
    CHECK(alike.agreement() == 1.0);
    const Coincidences alone = of(Units(3, {1}));
    CHECK_FALSE(alone.alpha(Difference::Ordinal));
    CHECK_FALSE(alone.agreement());
    CHECK_FALSE(alone.withinOne());
}

TEST_CASE("one other rating among all the same makes alpha nothing at 96% agreement")
{
    Units units(14, {0, 0, 0, 0});
    units[3][2] = 1;
    CHECK_THAT(alpha(units, Difference::Nominal), WithinAbs(0, exact));
    CHECK_THAT(alpha(units, Difference::Ordinal), WithinAbs(0, exact));
    CHECK_THAT(of(units).agreement().value(), WithinAbs(0.9643, 5e-5));
    CHECK(of(units).withinOne() == 1.0);
}

TEST_CASE("a rater who is always a step harsher makes alpha negative")
{
    const Units units = byRater({"0011111", "1122222"});
    CHECK(of(units).agreement() == 0.0);
    CHECK(of(units).withinOne() == 1.0);
    CHECK_THAT(alpha(units, Difference::Nominal), WithinAbs(-32.0 / 59, exact));
    CHECK_THAT(alpha(units, Difference::Ordinal), WithinAbs(-1.0 / 12, exact));
}

TEST_CASE("of two categories the levels of measurement agree")
{
    const Units units = byRater({"001101", "001100", "00110."});
    CHECK_THAT(alpha(units, Difference::Ordinal),
               WithinAbs(alpha(units, Difference::Nominal), exact));
}

TEST_CASE("neither the order of raters and units nor a unit with one rating changes alpha")
{
    Units units = exampleC();
    const double before = alpha(units, Difference::Ordinal);
    for (auto& one : units) {
        std::ranges::reverse(one);
    }
    std::ranges::rotate(units, units.begin() + 5);
    units.push_back({4});
    CHECK_THAT(alpha(units, Difference::Ordinal), WithinAbs(before, exact));
}

TEST_CASE("pooling panels is the same as taking all their units together")
{
    const Units all = hayes();
    Coincidences first = of({all.begin(), all.begin() + 17});
    first.add(of({all.begin() + 17, all.end()}));
    CHECK_THAT(first.alpha(Difference::Ordinal).value(),
               WithinAbs(of(all).alpha(Difference::Ordinal).value(), exact));
    CHECK(first.pairs() == of(all).pairs());
    CHECK(first.units() == 40);
}
