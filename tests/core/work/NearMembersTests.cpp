#include "core/assessment/WithoutWords.h"
#include "core/work/MemberNamed.h"
#include "core/work/NearMembers.h"
#include "core/work/OpenAssessment.h"
#include "core/work/People.h"
#include "core/work/ShortNamesFile.h"
#include "tests/core/assessment/SmallPanel.h"
#include "tests/support/SmallCasebook.h"

#include <filesystem>

using namespace core;

namespace {

const auto file = std::filesystem::path(STANDARDS_DIR) / "../names/short-names.yaml";

Member called(const PersonId& id, const std::string& name, Role role = Role::Assessor)
{
    Member member = smallPanel::member(id, role, "");
    member.name = name;
    return member;
}

Assessment panelOf(const std::vector<Member>& members)
{
    Assessment assessment;
    assessment.id = "rod";
    assessment.panel = members;
    return assessment;
}

std::vector<PersonId> idsOf(const std::vector<Member>& members)
{
    std::vector<PersonId> ids;
    for (const Member& member : members) {
        ids.push_back(member.id);
    }
    return ids;
}

} // namespace

TEST_CASE("members whose names are near are pairs to ask about, those who have left too")
{
    Assessment assessment =
        panelOf({called("ada", "Ada Okafor"), called("ben", "Ben Ash"), called("a", "A. Okafor")});
    assessment.formerly = {called("benjamin", "Benjamin Ash"), called("gone", "Benjamin  ASH")};
    const std::vector<TwoPeople> alike{{"a", "ada"}};
    CHECK(nearMembers(assessment, {}, {}) == alike);
    const ShortNames shortNames({{"Benjamin", "Ben"}, {"Samuel", "Sam"}});
    const auto more = nearMembers(assessment, shortNames, {});
    CHECK(more == std::vector<TwoPeople>{{"ada", "a"}, {"ben", "benjamin"}, {"gone", "ben"}});
    CHECK(nearMembers(assessment, shortNames, {{"benjamin", "ben"}, {"a", "ada"}}) ==
          std::vector<TwoPeople>{{"ben", "gone"}});
}

TEST_CASE("whoever has no name yet, or none any more, is near nobody")
{
    const std::string none = std::string(GENERATE(unnamedAssessor, unnamedMember, redactedName));
    CHECK(nearMembers(panelOf({called("a", none), called("b", none)}), {}, {}).empty());
    CHECK(membersNear(panelOf({called("a", none)}), none, {}).empty());
    CHECK(membersNear(panelOf({called("panel", "Assessment panel")}), "Assessment panel", {})
              .empty());
}

TEST_CASE("of two, the lead is listed for both, else whose name says more, else who is still there")
{
    const TwoPeople two("a", "ada");
    CHECK(listedOf(panelOf({called("ada", "Ada Okafor"), called("a", "A. Okafor")}), two) == "ada");
    CHECK(listedOf(panelOf({called("ada", "Ada Okafor"), called("a", "A. Okafor", Role::Lead)}),
                   two) == "a");
    Assessment left = panelOf({called("a", "A. Okafor")});
    left.formerly = {called("ada", "Ada Okafor")};
    CHECK(listedOf(left, two) == "a");
}

TEST_CASE("somebody new with a name near a member’s is asked about, and may say that they are new")
{
    const Assessment assessment = panelOf({called("ada", "Ada Okafor"), called("ben", "Ben Ash")});
    const auto asked = memberNamed(assessment, "A. Okafor");
    REQUIRE_FALSE(asked);
    CHECK(asked.problem().what.find("Ada Okafor (ada)") != std::string::npos);
    CHECK(asked.problem().what.find("--as-new") != std::string::npos);
    CHECK(memberNamed(assessment, "ada")->id == "ada");
    const auto anew = memberNamed(assessment, "A. Okafor", {{}, true});
    REQUIRE(anew);
    CHECK(anew->id != "ada");
    CHECK(anew->name == "A. Okafor");
    CHECK(memberNamed(assessment, "Cleo Ash"));
}

TEST_CASE("a namesake who is new is another member, and the id of a member stays theirs")
{
    const Assessment assessment = panelOf({called("ada", "Ada Okafor")});
    const auto namesake = memberNamed(assessment, "ada okafor", {{}, true});
    REQUIRE(namesake);
    CHECK(namesake->id != "ada");
    CHECK(memberNamed(assessment, "ada", {{}, true})->id == "ada");
}

TEST_CASE("the short names that come with the program are read, and tell who may be one person")
{
    const auto shortNames = shortNamesIn(file);
    REQUIRE(shortNames);
    const Assessment assessment = panelOf(
        {called("liz", "Elizabeth Hughes"), called("dai", "Dafydd Rees"), called("ed", "Ed Roe")});
    CHECK(idsOf(membersNear(assessment, "Liz Hughes", *shortNames)) ==
          std::vector<PersonId>{"liz"});
    CHECK(idsOf(membersNear(assessment, "DAVID REES", *shortNames)) ==
          std::vector<PersonId>{"dai"});
    CHECK(membersNear(assessment, "Ann Roe", *shortNames).empty());
}

TEST_CASE("short names that are not there are none, and faults in them are told")
{
    CHECK(shortNamesIn("/nonexistent/short-names.yaml"));
    const auto reading = readShortNames(
        "format: standpoint-short-names/1\nnames:\n  - Ada\n  - [Liz, 7.5, \"\"]\nmore: 1\n",
        "names.yaml");
    CHECK_FALSE(reading.names);
    REQUIRE(reading.faults.size() >= 2);
    CHECK(toString(reading.faults.front()).find("a list of names") != std::string::npos);
}

TEST_CASE("an owner whose name is near a member’s says first whether that is them")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.add(casebook, memberRecord("ada"), Enrol{called("ada", "Ada Okafor")});
    const Person owner{"stranger", "A. Okafor"};
    REQUIRE(casebook.setOwner(owner));
    const auto asked = openAssessment(casebook, "rod", std::nullopt);
    REQUIRE_FALSE(asked);
    CHECK(asked.problem().what.find("people --i-am") != std::string::npos);
    REQUIRE(casebook.setSelf("rod", owner.id));
    const auto open = openAssessment(casebook, "rod", std::nullopt);
    REQUIRE(open);
    CHECK(open->author.member.id == owner.id);
}

TEST_CASE("that two members are two people stays in the casebook, and asks no more")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.add(casebook, memberRecord("ada"), Enrol{called("ada", "Ada Okafor")});
    small.add(casebook, memberRecord("a"), Enrol{called("a", "A. Okafor")});
    const auto asked = [&](const Casebook& in) {
        return nearMembers(in.read("rod")->assessment(), {}, in.apartIn("rod").value());
    };
    CHECK(asked(casebook).size() == 1);
    REQUIRE(sayIsNew(casebook, casebook.read("rod")->assessment(), {"a", "A. Okafor"}, {}));
    CHECK(asked(casebook).empty());
    REQUIRE(casebook.sayApart("rod", {{"x", "y"}}));
    CHECK(small.open().apartIn("rod").value() ==
          std::set<TwoPeople>{TwoPeople("ada", "a"), TwoPeople("y", "x")});
    CHECK(asked(small.open()).empty());
    CHECK_FALSE(casebook.sayApart("none", {{"x", "y"}}));
}
