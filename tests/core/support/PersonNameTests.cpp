#include "core/support/PersonName.h"

#include <catch2/catch.hpp>

#include <string>
#include <tuple>

using core::PersonName;
using core::ShortNames;

namespace {

const ShortNames shortNames({{"Elizabeth", "Liz", "Beth"},
                             {"William", "Bill"},
                             {"Samuel", "Sam"},
                             {"Samantha", "Sam"},
                             {"Jörg", "Jogi"}});

bool areNear(const std::string& one, const std::string& other)
{
    const bool there = PersonName(one).isNear(PersonName(other), shortNames);
    CHECK(PersonName(other).isNear(PersonName(one), shortNames) == there);
    return there;
}

} // namespace

TEST_CASE("names that may be one person’s are near each other")
{
    const auto [one, other] = GENERATE(table<const char*, const char*>({
        {"Ada Okafor", "ADA  okafor"},
        {"José Núñez", "Jose Nunez"},
        {"Søren Łuczak", "Soren Luczak"},
        {"Jürgen Müller", "Jurgen Mueller"},
        {"A. Okafor", "Ada Okafor"},
        {"A Okafor", "Ada Okafor"},
        {"A.B. Okafor", "Ada Okafor"},
        {"Ada O.", "Ada Okafor"},
        {"Ada M. Okafor", "Ada Mary Okafor"},
        {"Ada Mary Okafor", "Ada Okafor"},
        {"Liz Okafor", "Elizabeth Okafor"},
        {"Liz Okafor", "Beth Okafor"},
        {"E. Okafor", "Liz Okafor"},
        {"B. Okafor", "William Okafor"},
        {"Jogi Okafor", "Joerg Okafor"},
        {"Ada Smith-Jones", "Ada Smith Jones"},
        {"Ada Smith-Jones", "Ada Smithjones"},
        {"Ada Smith\u2010Jones", "Ada Smith-Jones"},
        {"Ada Okafor-Smith", "Ada Okafor"},
        {"Okafor, Ada", "Ada Okafor"},
        {"OKAFOR, Dr Ada", "Ada Okafor"},
        {"Okafor Ada", "Ada Okafor"},
        {"Okafor A.", "Ada Okafor"},
        {"Dr. Ada Okafor", "Ms Ada Okafor"},
        {"Ada Okafor, PhD", "Ada Okafor"},
        {"Ada Okafor (user research)", "Ada Okafor"},
        {"Sean O’Brien", "Sean OBrien"},
        {"Ada Okafor", "Ada Okafar"},
        {"Ada Okafor", "Ada Okaffor"},
        {"Ada Okafor", "Ada Okafro"},
        {"Katharina Weiß", "Katarina Weiss"},
        {"Liz Okafor", "Elizabeth Okaffor"},
        {"Sam", "Samuel"},
        {"王伟", "王 伟"},
        {"Ада Окафор", "А. Окафор"},
    }));
    INFO(one << " and " << other);
    CHECK(areNear(one, other));
}

TEST_CASE("names of different people are not near each other")
{
    const auto [one, other] = GENERATE(table<const char*, const char*>({
        {"Ada Okafor", "Ben Okafor"},
        {"A. Okafor", "Ben Okafor"},
        {"Ada Okafor", "Ann Okafor"},
        {"A. O.", "Ada Okafor"},
        {"Samuel Okafor", "Samantha Okafor"},
        {"Sam Jones", "Sam James"},
        {"Ada Okafor", "Ada Smith"},
        {"Ada", "Ada Okafor"},
        {"Ada Smith", "Ada Mary Okafor"},
        {"Lee Day", "Lea Day"},
        {"Assessor 1", "Assessor 2"},
        {"Technology assessor 1", "Technology assessor 11"},
        {"Assessor A", "Assessor B"},
        {"Lead assessor", "Research assessor"},
        {"Mr", "Dr"},
        {"", ""},
        {"...", "---"},
        {"(nobody)", "(anybody)"},
        {"Okafor,", ", Smith"},
        {"王伟", "王芳"},
    }));
    INFO(one << " and " << other);
    CHECK_FALSE(areNear(one, other));
}

TEST_CASE("without short forms each first name is its own")
{
    CHECK_FALSE(PersonName("Liz Okafor").isNear(PersonName("Elizabeth Okafor"), {}));
}
