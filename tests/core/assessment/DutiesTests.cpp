#include "core/assessment/Duties.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;

TEST_CASE("the lead leads, and everybody does where nobody is lead")
{
    Assessment assessment = smallPanel::assessment();
    CHECK(mayLead(assessment, "lead"));
    CHECK_FALSE(mayLead(assessment, "research"));
    CHECK_FALSE(mayLead(assessment, "stranger"));
    assessment.panel.erase(assessment.panel.begin());
    CHECK(mayLead(assessment, "research"));
    CHECK(mayLead(assessment, "stranger"));
}

TEST_CASE("who judges on the panel and is there stands by a version")
{
    Assessment assessment = smallPanel::assessment();
    CHECK(mayConfirm(assessment, "lead"));
    CHECK(mayConfirm(assessment, "research"));
    CHECK_FALSE(mayConfirm(assessment, "watcher"));
    CHECK_FALSE(mayConfirm(assessment, "stranger"));
    assessment.panel[1].absence = "ill";
    CHECK_FALSE(mayConfirm(assessment, "research"));
}

TEST_CASE("ratings that were revealed stay, and who has not rated may still do so")
{
    smallPanel::Day day;
    day.make(ratingRecord("lead", point(1)), Rate{"green", {}, ""});
    CHECK(mayRate(day.ledger.assessment(), "lead", point(1)));
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK_FALSE(mayRate(day.ledger.assessment(), "lead", point(1)));
    CHECK(mayRate(day.ledger.assessment(), "research", point(1)));
    CHECK(mayRate(day.ledger.assessment(), "lead", point(2)));
}

TEST_CASE("the lead votes where revealed ratings have no majority")
{
    smallPanel::Day day;
    day.make(ratingRecord("lead", point(1)), Rate{"green", {}, ""});
    day.make(ratingRecord("research", point(1)), Rate{"red", {}, ""}, "research");
    const Editions editions = smallPanel::editions();
    CHECK_FALSE(needsCastingVote(day.ledger.assessment(), editions, point(1)));
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(needsCastingVote(day.ledger.assessment(), editions, point(1)));
    CHECK_FALSE(needsCastingVote(day.ledger.assessment(), editions, point(2)));
    day.make(ratingRecord("research", point(1)), Rate{"green", {}, ""}, "research");
    CHECK_FALSE(needsCastingVote(day.ledger.assessment(), editions, point(1)));
}
