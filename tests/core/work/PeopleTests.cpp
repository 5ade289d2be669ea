#include "core/work/MemberNamed.h"
#include "core/work/NewAssessment.h"
#include "core/work/OpenAssessment.h"
#include "core/work/People.h"
#include "tests/core/assessment/SmallPanel.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

const Clock noon = [] { return Timestamp{1'795'000'000'000}; };

Assessment panelOf(const std::vector<std::pair<std::string, std::string>>& people)
{
    Assessment assessment;
    assessment.id = "rod";
    for (const auto& [id, name] : people) {
        Member member = smallPanel::member(id, Role::Assessor, "");
        member.name = name;
        assessment.panel.push_back(member);
    }
    return assessment;
}

/// Who works in the casebook's "rod" without saying a name.
Result<OpenAssessment> opened(const Casebook& casebook)
{
    return openAssessment(casebook, "rod", std::nullopt);
}

} // namespace

TEST_CASE("a name means its member however it is spelt, and so does the member’s id")
{
    const Assessment assessment = panelOf({{"p1", "Sam Jones"}, {"p2", "Ann Lee"}});
    for (const char* who : {"Sam Jones", "sam jones", "SAM JONES", "Sam  Jones", "p1"}) {
        CHECK(memberNamed(assessment, who)->id == "p1");
    }
}

TEST_CASE("where two members bear a name, they are named by their ids")
{
    const Assessment assessment = panelOf({{"p1", "Sam Jones"}, {"p2", "SAM JONES"}});
    const auto who = memberNamed(assessment, "sam jones");
    REQUIRE_FALSE(who);
    CHECK(who.problem().what.find("Sam Jones (p1), SAM JONES (p2)") != std::string::npos);
    CHECK(memberNamed(assessment, "p2")->name == "SAM JONES");
}

TEST_CASE("somebody new is the same on two machines, in this assessment and no other")
{
    Assessment assessment = panelOf({});
    const PersonId here = memberNamed(assessment, "Sam Jones")->id;
    CHECK(memberNamed(assessment, " SAM  JONES")->id == here);
    CHECK(here.find("sam") == std::string::npos);
    assessment.id = "other";
    CHECK(memberNamed(assessment, "Sam Jones")->id != here);
}

TEST_CASE("who left the panel comes back as who they were")
{
    Assessment assessment = panelOf({{"p1", "Sam Jones"}});
    std::swap(assessment.panel, assessment.formerly);
    CHECK(memberNamed(assessment, "sam jones")->id == "p1");
}

TEST_CASE("the owner of a casebook is the member that they say they are, in that assessment")
{
    const Assessment assessment = panelOf({{"p1", "Sam Jones"}, {"p2", "Ann Lee"}});
    const Person owner{"me", "Sam Jones"};
    CHECK(memberFor(assessment, {owner, {}}).id == "me");
    CHECK(isToBeAsked(assessment, {owner, {}}));
    CHECK(memberFor(assessment, {owner, "p1"}).id == "p1");
    CHECK_FALSE(isToBeAsked(assessment, {owner, "p1"}));
    CHECK(memberFor(assessment, {owner, "me"}).id == "me");
    CHECK_FALSE(isToBeAsked(assessment, {owner, "me"}));
    CHECK_FALSE(isToBeAsked(panelOf({{"me", "Sam Jones"}}), {owner, {}}));
    CHECK_FALSE(isToBeAsked(panelOf({{"panel", "Assessment panel"}}), {owner, {}}));
}

TEST_CASE("one person sits on two panels under the member that each lead made")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.start(casebook, "other", "Another service");
    const auto enrol = [&](const std::string& id, const std::string& assessment) {
        Member member = smallPanel::member(id, Role::Assessor, "");
        member.name = "Lead Assessor";
        small.add(casebook, memberRecord(id), Enrol{member}, assessment);
    };
    enrol("first", "rod");
    enrol("second", "other");
    CHECK_FALSE(opened(casebook));
    REQUIRE(casebook.setSelf("rod", "first"));
    REQUIRE(casebook.setSelf("other", "second"));
    CHECK(opened(casebook)->author.member.id == "first");
    CHECK(openAssessment(casebook, "other", std::nullopt)->author.member.id == "second");
    CHECK(small.open().selfIn("rod").value() == "first");
}

TEST_CASE("nobody joins a panel without a name, and nobody leads one")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    REQUIRE(casebook.setOwner({"owner", ""}));
    const auto open = opened(casebook);
    REQUIRE(open);
    const auto made = open->editor(small.ids(), noon).addNote(SmallCasebook::note("Seen"));
    REQUIRE_FALSE(made);
    CHECK(made.problem().what.find("--as NAME") != std::string::npos);
    NewAssessment wanted;
    wanted.service.name = "Find a school";
    wanted.standards = {"gds-2019"};
    for (const char* name : {"", " ", "Unnamed assessor"}) {
        CHECK_FALSE(startAssessment(wanted, newPerson(name, small.ids()), small.library(),
                                    small.ids(), noon));
    }
}

TEST_CASE("the id of a person says nothing of them")
{
    SmallCasebook small;
    const Person one = newPerson(" Sam Jones ", small.ids());
    CHECK(one.name == "Sam Jones");
    CHECK(one.id.starts_with("person-"));
    CHECK(one.id.find("sam") == std::string::npos);
    CHECK(newPerson("Sam Jones", small.ids()).id != one.id);
}
