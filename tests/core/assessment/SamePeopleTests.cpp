#include "core/assessment/Agreement.h"
#include "core/assessment/AudienceView.h"
#include "core/assessment/Coverage.h"
#include "core/assessment/Review.h"
#include "core/assessment/SamePeople.h"
#include "core/assessment/ShownName.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using smallPanel::point;

namespace {

/// The day of a panel on which "twin" is "research" once more.
struct TwinDay : smallPanel::Day {
    TwinDay()
    {
        make(memberRecord("twin"), Enrol{smallPanel::member("twin", Role::Assessor, "design")});
    }

    void rate(const PersonId& who, int number, const std::string& outcome)
    {
        make(ratingRecord(who, point(number)), Rate{outcome, {}, "By " + who}, who);
    }

    void join() { make(samePersonRecord("twin"), BeSamePerson{"research"}); }
    void takeApart() { make(samePersonRecord("twin"), Remove{}); }

    const Assessment& now() const { return ledger.assessment(); }
};

Note note(const std::string& text)
{
    Note one;
    one.text = text;
    return one;
}

bool isOpen(const Ledger& ledger, ReviewIssue::Kind kind)
{
    const auto open = review(ledger, smallPanel::editions());
    return std::ranges::find(open, kind, &ReviewIssue::kind) != open.end();
}

} // namespace

TEST_CASE("two members who are one person are listed once, and both wrote what they wrote")
{
    TwinDay day;
    day.make(noteRecord("n1"), AddNote{note("Before")}, "twin");
    day.join();
    day.make(noteRecord("n2"), AddNote{note("After")}, "twin");
    CHECK(day.now().panel.size() == 3);
    CHECK(day.now().member("twin") == day.now().member("research"));
    for (const Note& one : day.now().notes) {
        CHECK(one.author == "research");
    }
    CHECK(nameOf(day.now(), "twin") == "research person");
    const auto byTwin = std::ranges::count_if(day.ledger.edits(), [](const Edit& edit) {
        return std::holds_alternative<AddNote>(edit.change) && edit.author == "twin";
    });
    CHECK(byTwin == 2);
}

TEST_CASE("taking two apart again puts everything back")
{
    TwinDay day;
    day.make(noteRecord("n1"), AddNote{note("Mine")}, "twin");
    day.rate("twin", 1, "red");
    day.rate("research", 1, "green");
    const Assessment before = day.now();
    day.join();
    CHECK(day.now() != before);
    day.takeApart();
    CHECK(day.now() == before);
}

TEST_CASE("one person’s ratings are counted once")
{
    TwinDay day;
    day.rate("lead", 1, "green");
    day.rate("twin", 1, "red");
    day.rate("research", 1, "green");
    day.rate("twin", 2, "amber");
    day.join();
    const auto ratings = pointRatings(day.now(), smallPanel::editions());
    CHECK(ratings[0].counted.size() == 2);
    CHECK(ratings[0].majority == "green");
    REQUIRE(ratings[1].counted.size() == 1);
    CHECK(ratings[1].counted.front().assessor == "research");
    CHECK(ratings[1].missing == std::vector<PersonId>{"lead"});
    CHECK(ratingProgress(day.now(), smallPanel::editions()).size() == 2);
}

TEST_CASE("two ratings of one person are told once they are revealed, and not before")
{
    TwinDay day;
    day.rate("twin", 1, "red");
    day.rate("research", 1, "green");
    day.join();
    CHECK_FALSE(isOpen(day.ledger, ReviewIssue::Kind::RatedTwice));
    day.make(revealRecord(point(1)), RevealRatings{});
    CHECK(isOpen(day.ledger, ReviewIssue::Kind::RatedTwice));
    CHECK_FALSE(holdsUpSigning(ReviewIssue::Kind::RatedTwice));
}

TEST_CASE("a reveal shows one person’s rating once, whether they were joined before or after it")
{
    const bool isBefore = GENERATE(true, false);
    TwinDay day;
    day.rate("lead", 1, "red");
    day.rate("twin", 1, "red");
    day.rate("research", 1, "green");
    if (isBefore) {
        day.join();
    }
    day.make(revealRecord(point(1)), RevealRatings{});
    if (!isBefore) {
        day.join();
    }
    const Reveal* reveal = day.now().reveal(point(1));
    REQUIRE(reveal != nullptr);
    CHECK(reveal->ratings.size() == 2);
    CHECK(reveal->counted == std::vector<PersonId>{"lead", "research"});
    CHECK(pointRatings(day.now(), smallPanel::editions())[0].isSplit());
    day.takeApart();
    CHECK(day.now().reveal(point(1))->ratings.size() == 3);
}

TEST_CASE("of two remarks of one person no word is lost, and none is said twice")
{
    TwinDay day;
    day.make(remarkRecord("twin", point(1)), MakeRemark{"Letters"}, "twin");
    day.make(remarkRecord("research", point(1)), MakeRemark{"Calls"}, "research");
    day.join();
    REQUIRE(day.now().remarks.size() == 1);
    const std::string both = day.now().remarks.front().text;
    CHECK(both == "Calls\n\nLetters");
    day.make(remarkRecord("research", point(1)), MakeRemark{both + " too"}, "research");
    CHECK(day.now().remarks.front().text == both + " too");
}

TEST_CASE("who stood in for one of two stands in for the one who is listed")
{
    TwinDay day;
    Member substitute = smallPanel::member("sub", Role::Assessor, "design");
    substitute.standsInFor = "twin";
    day.make(memberRecord("sub"), Enrol{substitute});
    day.join();
    CHECK(day.now().member("sub")->standsInFor == "research");
}

TEST_CASE("whoever was never on the panel is nobody’s other self")
{
    TwinDay day;
    day.make(noteRecord("n1"), AddNote{note("Of the team")}, "team");
    day.make(samePersonRecord("team"), BeSamePerson{"research"});
    day.make(samePersonRecord("twin"), BeSamePerson{"team"});
    CHECK(day.now().samePeople.empty());
    CHECK(day.now().panel.size() == 4);
    CHECK(day.now().notes.front().author == "team");
}

TEST_CASE("leads who join two members in a circle list one of them")
{
    TwinDay day;
    day.join();
    day.make(samePersonRecord("research"), BeSamePerson{"twin"});
    CHECK(day.now().panel.size() == 3);
    CHECK(day.now().member("twin") != nullptr);
    CHECK(day.now().member("twin") == day.now().member("research"));
}

TEST_CASE("a chain of names ends at the one who is listed")
{
    TwinDay day;
    day.make(memberRecord("third"), Enrol{smallPanel::member("third", Role::Observer, "")});
    day.make(samePersonRecord("third"), BeSamePerson{"twin"});
    day.join();
    CHECK(day.now().personOf("third") == "research");
    CHECK(isOwnRecord(day.now(), ratingRecord("third", point(1)), "twin"));
}

TEST_CASE("what comes of joining two is told before")
{
    TwinDay day;
    day.make(noteRecord("n1"), AddNote{note("Mine")}, "twin");
    day.rate("twin", 1, "red");
    day.rate("twin", 2, "red");
    day.rate("research", 1, "green");
    Member leading = *day.now().member("twin");
    leading.role = Role::Lead;
    leading.leads = {point(3)};
    day.make(memberRecord("twin"), Enrol{leading});
    const auto joined = joining(day.now(), "twin", "research");
    REQUIRE(joined);
    CHECK(joined->united.id == "research");
    CHECK(joined->united.role == Role::Lead);
    CHECK(joined->united.profession == "user-research");
    CHECK(joined->united.leads == std::vector{point(3)});
    CHECK(joined->notes == 1);
    CHECK(joined->ratings == 2);
    CHECK(joined->ratedTwice == 1);
    CHECK_FALSE(joining(day.now(), "twin", "twin"));
    CHECK_FALSE(joining(day.now(), "nobody", "research"));
    day.join();
    CHECK_FALSE(joining(day.now(), "twin", "research"));
}

TEST_CASE("other readers see the panel with one person less, and nothing of who it was")
{
    TwinDay day;
    const auto before = cutFor(day.ledger, Reader::Team).panel.size();
    day.join();
    const Assessment cut = cutFor(day.ledger, Reader::Team);
    CHECK(cut.panel.size() == before - 1);
    CHECK(cut.samePeople.empty());
    CHECK(cut.formerly.empty());
}
