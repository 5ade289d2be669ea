#include "tests/reliability/soak/Growth.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace soak;

namespace {

std::vector<double> linear(double begin, double each)
{
    std::vector<double> values;
    for (int week = 0; week < 52; ++week) {
        values.push_back(begin + week * each);
    }
    return values;
}

} // namespace

TEST_CASE("what stays as it was has not grown, and what each week adds to has")
{
    const auto steady = linear(10, 0);
    CHECK(judge({"open files", May::Stay, 1, 0, steady}, steady)->holds());
    const auto leak = judge({"open files", May::Stay, 1, 0, linear(10, 0.5)}, steady);
    REQUIRE(leak);
    CHECK(leak->second == 19.5);
    CHECK(leak->last == 32.5);
    CHECK(leak->allowed == 19.5);
    CHECK_FALSE(leak->holds());
}

TEST_CASE("what grows with content may grow as much as that and no more")
{
    const auto assessments = linear(100, 100);
    const auto judged = judge({"list", May::GrowWithContent, 1.001, 0, linear(5, 5)}, assessments);
    CHECK(judged->holds());
    CHECK_FALSE(judge({"list", May::Stay, 1, 0, linear(5, 5)}, assessments)->holds());
    auto squares = assessments;
    for (double& value : squares) {
        value *= value;
    }
    CHECK_FALSE(judge({"list", May::GrowWithContent, 1, 0, squares}, assessments)->holds());
}

TEST_CASE("a figure may be off by what is the mood of a machine, and by no more")
{
    const std::vector<double> week{9, 9, 2, 2, 9, 9, 5, 5};
    CHECK(judge({"edit", May::Stay, 2, 1, week}, week)->holds());
    CHECK_FALSE(judge({"edit", May::Stay, 2, 0.5, week}, week)->holds());
    CHECK_FALSE(judge({"edit", May::Stay, 1.5, 1, week}, week)->holds());
}

TEST_CASE("the first quarter, in which memory is taken for the first time, is not compared")
{
    CHECK(judge({"memory", May::Stay, 1, 0, {1, 1, 8, 8, 8, 8, 8, 8}}, std::vector<double>(8, 1))
              ->holds());
}

TEST_CASE("a week in which something was not done tells nothing of it")
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> steady(8, 1);
    const auto judged = judge({"forget", May::Stay, 1, 0, {1, 1, none, 4, 4, 4, 5, none}}, steady);
    REQUIRE(judged);
    CHECK(judged->second == 4);
    CHECK(judged->last == 5);
    CHECK_FALSE(judge({"forget", May::Stay, 1, 0, {1, 1, 4, 4, 4, 4, none, none}}, steady));
}

TEST_CASE("a year of seven weeks tells nothing")
{
    const std::vector<double> week(7, 1);
    CHECK_FALSE(judge({"edit", May::Stay, 1, 0, week}, week));
}
