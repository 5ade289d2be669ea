#include "core/assessment/Agreement.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;

namespace {

Rating rating(const PersonId& who, int number, const std::string& outcome)
{
    return {who, point(number), outcome, std::nullopt, {}, std::nullopt};
}

} // namespace

TEST_CASE("an assessor sees their own ratings, and those of others only after the reveal")
{
    Assessment assessment = smallPanel::assessment();
    assessment.ratings = {rating("lead", 1, "green"), rating("research", 1, "red"),
                          rating("research", 2, "amber")};
    CHECK(ratingsFor(assessment, "research").size() == 2);
    REQUIRE(ratingsFor(assessment, "lead").size() == 1);
    CHECK(ratingsFor(assessment, "lead").front().outcome == "green");
    assessment.revealed = {point(1)};
    CHECK(ratingsFor(assessment, "lead").size() == 2);
    CHECK(ratingsFor(assessment, "watcher").size() == 2);
}

TEST_CASE("how far apart ratings are is counted in steps of the scale")
{
    const Editions editions = smallPanel::editions();
    Assessment assessment = smallPanel::assessment();
    assessment.ratings = {rating("lead", 1, "green"),        rating("research", 1, "red"),
                          rating("lead", 2, "amber"),        rating("research", 2, "amber"),
                          rating("lead", 3, "not-assessed"), rating("research", 3, "green")};
    const auto ratings = pointRatings(assessment, editions);
    CHECK(ratings[0].apart == 2);
    CHECK(ratings[0].isSplit());
    CHECK(ratings[1].apart == 0);
    CHECK(ratings[1].majority == "amber");
    CHECK_FALSE(ratings[2].apart);
}

TEST_CASE("what observers and trainees rate, and who is absent, counts neither way")
{
    const Editions editions = smallPanel::editions();
    Assessment assessment = smallPanel::assessment();
    assessment.ratings = {rating("lead", 1, "green"), rating("watcher", 1, "red")};
    auto ratings = pointRatings(assessment, editions);
    CHECK(ratings[0].counted.size() == 1);
    CHECK(ratings[0].uncounted.size() == 1);
    CHECK(ratings[0].missing == std::vector<PersonId>{"research"});
    CHECK_FALSE(ratings[0].apart);
    assessment.panel[1].absence = "Ill";
    ratings = pointRatings(assessment, editions);
    CHECK(ratings[0].missing.empty());
    assessment.panel[2].role = Role::Trainee;
    CHECK(pointRatings(assessment, editions)[0].counted.size() == 1);
}

TEST_CASE("agreement counts only revealed points that two or more have judged")
{
    const Editions editions = smallPanel::editions();
    Assessment assessment = smallPanel::assessment();
    assessment.ratings = {rating("lead", 1, "green"), rating("research", 1, "green"),
                          rating("lead", 2, "amber"), rating("research", 2, "red"),
                          rating("lead", 3, "green"), rating("research", 3, "green")};
    assessment.revealed = {point(1), point(2)};
    auto ratings = pointRatings(assessment, editions);
    CHECK(agreementOf(ratings).same == 1);
    CHECK(agreementOf(ratings).compared == 2);
    sortByDifference(ratings);
    CHECK(ratings[0].point == point(2));
}

TEST_CASE("who leads some points is expected to rate these, everybody else rates all")
{
    const Editions editions = smallPanel::editions();
    Assessment assessment = smallPanel::assessment();
    assessment.panel[1].leads = {point(1)};
    assessment.ratings = {rating("research", 1, "green"), rating("lead", 1, "green")};
    const auto progress = ratingProgress(assessment, editions);
    REQUIRE(progress.size() == 2);
    CHECK(progress[0].rated == 1);
    CHECK(progress[0].expected == 3);
    CHECK(progress[1].rated == 1);
    CHECK(progress[1].expected == 1);
}

TEST_CASE("a dispute about a rating is shown to the others after the reveal")
{
    smallPanel::Day day;
    const RecordId record = ratingRecord("research", smallPanel::point(1));
    const EditId one = day.next();
    const EditId other = day.next();
    day.ledger.add(std::vector<Edit>{{one, record, Rate{"green", {}, {}}, "research", {}, {}},
                                     {other, record, Rate{"red", {}, {}}, "research", {}, {}}});
    REQUIRE(day.ledger.disputes().size() == 1);
    CHECK(disputesFor(day.ledger, "lead").empty());
    CHECK(disputesFor(day.ledger, "research") == day.ledger.disputes());
    day.make(revealRecord(smallPanel::point(1)), RevealRatings{});
    CHECK(disputesFor(day.ledger, "lead") == day.ledger.disputes());
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
    CHECK(needsCastingVote(day.ledger.assessment(), editions, point(1)));
}

TEST_CASE("what was agreed before talking stays so, whoever rates later, leaves or stands in")
{
    smallPanel::Day day;
    Member third = smallPanel::member("third", Role::Assessor, "technology");
    day.make(memberRecord("third"), Enrol{third});
    for (const char* person : {"lead", "research"}) {
        day.make(ratingRecord(person, point(1)), Rate{"green", {}, ""}, person);
    }
    day.make(revealRecord(point(1)), RevealRatings{});
    const auto first = [&] {
        return pointRatings(day.ledger.assessment(), smallPanel::editions()).front();
    };
    const auto agreed = [&] {
        const Agreement one =
            agreementOf(pointRatings(day.ledger.assessment(), smallPanel::editions()));
        return std::pair(one.same, one.compared);
    };
    CHECK(agreed() == std::pair(1, 1));
    CHECK(first().missing == std::vector<PersonId>{"third"});

    SECTION("who rates later is shown as later, and owes no more")
    {
        day.make(ratingRecord("third", point(1)), Rate{"red", {}, ""}, "third");
        CHECK(agreed() == std::pair(1, 1));
        REQUIRE(first().later.size() == 1);
        CHECK(first().later[0].assessor == "third");
        CHECK(first().missing.empty());
    }
    SECTION("who rates again changes nothing of what was shown")
    {
        day.make(ratingRecord("research", point(1)), Rate{"red", {}, ""}, "research");
        CHECK(agreed() == std::pair(1, 1));
        CHECK(first().counted.size() == 2);
        CHECK(first().later.size() == 1);
    }
    SECTION("who is absent afterwards, or removed, has rated all the same")
    {
        Member away = *day.ledger.assessment().member("research");
        away.absence = "Ill";
        day.make(memberRecord("research"), Enrol{away});
        CHECK(agreed() == std::pair(1, 1));
        day.make(memberRecord("research"), Remove{});
        CHECK(agreed() == std::pair(1, 1));
    }
    SECTION("who stands in owes no rating of what was revealed")
    {
        third.absence = "Ill";
        day.make(memberRecord("third"), Enrol{third});
        Member substitute = smallPanel::member("fourth", Role::Assessor, "technology");
        substitute.standsInFor = "third";
        day.make(memberRecord("fourth"), Enrol{substitute});
        CHECK(first().missing.empty());
        const auto progress =
            ratingProgress(day.ledger.assessment(), smallPanel::editions()).back();
        CHECK(progress.member == "fourth");
        CHECK(progress.expected == 2);
    }
}

TEST_CASE("of a reveal by an earlier program it is not known what it showed")
{
    smallPanel::Day day;
    for (const char* person : {"lead", "research"}) {
        day.make(ratingRecord(person, point(1)), Rate{"green", {}, ""}, person);
    }
    day.ledger.add(
        std::vector<Edit>{{day.next(), revealRecord(point(1)), RevealRatings{}, "lead", {}, {}}});
    CHECK(day.ledger.assessment().reveals.empty());
    day.make(ratingRecord("research", point(1)), Rate{"red", {}, ""}, "research");
    CHECK(pointRatings(day.ledger.assessment(), smallPanel::editions()).front().apart == 2);
}
