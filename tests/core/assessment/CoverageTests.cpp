#include "core/assessment/Coverage.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using smallPanel::point;

TEST_CASE("points that nobody can judge are named before the day")
{
    const Editions editions = smallPanel::editions();
    Assessment assessment = smallPanel::assessment();
    Coverage coverage = coverageOf(assessment, editions);
    // The observer knows technology, but observes.
    CHECK(coverage.uncovered == std::vector<PointRef>{point(2)});
    CHECK(coverage.missingProfessions == std::vector<std::string>{"technology"});
    CHECK(coverage.unled.size() == 3);

    assessment.panel[0].leads = {point(2)};
    coverage = coverageOf(assessment, editions);
    CHECK(coverage.uncovered.empty());
    CHECK(coverage.unled == std::vector<PointRef>{point(1), point(3)});
}

TEST_CASE("what somebody knows about besides their profession covers points too")
{
    const Editions editions = smallPanel::editions();
    Assessment assessment = smallPanel::assessment();
    CHECK_FALSE(isOnPanel(assessment, "technology"));
    assessment.panel[1].expertise = {"technology"};
    CHECK(isOnPanel(assessment, "technology"));
    CHECK(coverageOf(assessment, editions).missingProfessions.empty());
    CHECK(coverageOf(assessment, editions).uncovered.empty());
}

TEST_CASE("what members bring counts however it is worded")
{
    Assessment assessment = smallPanel::assessment();
    for (const char* words : {"Welsh language", "welsh-language", "  WELSH\u00a0 Language",
                              "Language: Welsh", "Fluent in the Welsh language"}) {
        INFO(words);
        assessment.panel[1].expertise = {"open data", words};
        CHECK(isOnPanel(assessment, "welsh-language"));
    }
    for (const char* words : {"Welsh", "Service design", "Design-led product"}) {
        INFO(words);
        assessment.panel[1].expertise = {words};
        CHECK_FALSE(isOnPanel(assessment, "welsh-language"));
        CHECK_FALSE(isOnPanel(assessment, "design"));
    }
    assessment.panel[1].expertise = {"Content design"};
    CHECK(isOnPanel(assessment, "content"));
    assessment.panel[1].expertise = {};
    assessment.panel[1].profession = "User Research";
    CHECK(isOnPanel(assessment, "user-research"));
}

TEST_CASE("roles of the service team that nobody recorded are a gap")
{
    Assessment assessment = smallPanel::assessment();
    const std::size_t all = coverageOf(assessment, smallPanel::editions()).unrecordedRoles.size();
    CHECK(all == Words<ServiceRole>::all.size());
    assessment.team = {{ServiceRole::ServiceOwner, Holding::Vacant, ""},
                       {ServiceRole::Design, Holding::Held, ""}};
    const auto left = coverageOf(assessment, smallPanel::editions()).unrecordedRoles;
    CHECK(left.size() == all - 2);
    CHECK(std::find(left.begin(), left.end(), ServiceRole::Design) == left.end());
}

TEST_CASE("who is absent covers nothing")
{
    Assessment assessment = smallPanel::assessment();
    assessment.panel[1].absence = "Ill";
    const Coverage coverage = coverageOf(assessment, smallPanel::editions());
    CHECK(coverage.uncovered == std::vector<PointRef>{point(1), point(2)});
}

TEST_CASE("points are given by profession, and what somebody leads already stays theirs")
{
    smallPanel::Day day;
    const Editions editions = smallPanel::editions();
    Member lead = day.ledger.assessment().panel.front();
    lead.leads = {point(1)};
    day.make(memberRecord(lead.id), Enrol{lead});
    const auto changes = givenByProfession(day.ledger.assessment(), editions);
    REQUIRE_FALSE(changes.empty());
    for (const auto& [record, change] : changes) {
        day.make(record, change);
    }
    const Assessment& after = day.ledger.assessment();
    CHECK(after.member(lead.id)->leads.front() == point(1));
    for (const Member& member : after.panel) {
        if (member.id != lead.id) {
            CHECK(std::find(member.leads.begin(), member.leads.end(), point(1)) ==
                  member.leads.end());
        }
        if (isWatching(member.role)) {
            CHECK(member.leads.empty());
            CHECK(member.contributes.empty());
        }
    }
    CHECK(givenByProfession(after, editions).empty());
}

TEST_CASE("a substitute takes over the points and the notes keep their author")
{
    smallPanel::Day day;
    Member research = *day.ledger.assessment().member("research");
    research.leads = {point(1)};
    research.contributes = {point(3)};
    day.make(memberRecord("research"), Enrol{research});
    Note note;
    note.text = "Tried with six people";
    day.make(noteRecord("n1"), AddNote{note}, "research");

    Member substitute = smallPanel::member("stand-in", Role::Assessor, "user-research");
    substitute.leads = {point(2)};
    for (const auto& [record, change] :
         takeOver(day.ledger.assessment(), "research", "Ill", substitute)) {
        day.make(record, change);
    }
    const Assessment& after = day.ledger.assessment();
    CHECK(after.member("research")->absence == "Ill");
    CHECK(after.member("stand-in")->leads == std::vector<PointRef>{point(2), point(1)});
    CHECK(after.member("stand-in")->contributes == std::vector<PointRef>{point(3)});
    CHECK(after.member("stand-in")->standsInFor == "research");
    CHECK(after.note("n1")->author == "research");
    CHECK(takeOver(after, "nobody", "Ill", substitute).empty());
}
