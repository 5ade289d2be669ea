#include "core/assessment/ShownName.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Member sam(const std::string& id, Role role, const std::string& profession,
           const std::string& name = "Sam Jones")
{
    Member member = smallPanel::member(id, role, profession);
    member.name = name;
    return member;
}

} // namespace

TEST_CASE("a name that one member bears is shown as it is")
{
    const Assessment assessment = smallPanel::assessment();
    CHECK(nameOf(assessment, "lead") == "lead person");
    CHECK(nameOf(assessment, "nobody") == "nobody");
}

TEST_CASE("namesakes are told apart by what they bring")
{
    Assessment assessment;
    assessment.panel = {sam("a", Role::Assessor, "design"),
                        sam("b", Role::Assessor, "technology", "SAM  jones")};
    CHECK(nameOf(assessment, "a") == "Sam Jones (design)");
    CHECK(nameOf(assessment, "b") == "SAM  jones (technology)");
    assessment.panel[1].profession.clear();
    CHECK(nameOf(assessment, "a") == "Sam Jones (design)");
    CHECK(nameOf(assessment, "b") == "SAM  jones");
}

TEST_CASE("namesakes who bring the same are told apart by their role, else by a number")
{
    Assessment assessment;
    assessment.panel = {sam("a", Role::Lead, "design"), sam("b", Role::Assessor, "design")};
    CHECK(nameOf(assessment, "a") == "Sam Jones (lead)");
    assessment.panel[0].role = Role::Assessor;
    CHECK(nameOf(assessment, "a") == "Sam Jones");
    CHECK(nameOf(assessment, "b") == "Sam Jones (2)");
}

TEST_CASE("who has left keeps their name, and is told apart from a namesake who is there")
{
    smallPanel::Day day;
    day.make(memberRecord("research"), Remove{});
    CHECK(day.ledger.assessment().member("research") == nullptr);
    CHECK(nameOf(day.ledger.assessment(), "research") == "research person");
    day.make(memberRecord("new"),
             Enrol{sam("new", Role::Assessor, "user-research", "Research Person")});
    CHECK(nameOf(day.ledger.assessment(), "new") == "Research Person");
    CHECK(nameOf(day.ledger.assessment(), "research") == "research person (2)");
}
