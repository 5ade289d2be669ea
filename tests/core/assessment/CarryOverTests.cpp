#include "core/assessment/CarryOver.h"
#include "core/assessment/Ledger.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;

namespace {

Standard edition(const std::string& id, int points)
{
    Standard standard;
    standard.id = id;
    Scale met;
    met.id = "met-not-met";
    met.levels = {{"met", {}, {}, "green", false}, {"not-met", {}, {}, "red", true}};
    standard.scales = {met};
    for (int number = 1; number <= points; ++number) {
        Point& point = standard.points.emplace_back();
        point.number = number;
        point.title = {{"en", id + " " + std::to_string(number)}};
        point.prompts["any"].questions = {{{"en", "Who?"}}};
    }
    return standard;
}

void say(Standard& standard, int number, const PointRef& other, Counterpart::Kind kind)
{
    standard.points[static_cast<std::size_t>(number) - 1].counterparts.push_back({other, kind, {}});
}

/// Four points move to three: 1 is the same as new 2, 2 has the same words as new 3, 3 is near.
struct Move {
    Standard from = edition("old-2020", 4);
    Standard to = edition("new-2026", 3);
    Assessment assessment;

    Move()
    {
        say(from, 1, {"new-2026", 2}, Counterpart::Kind::Same);
        say(from, 3, {"new-2026", 1}, Counterpart::Kind::Near);
        to.points[2].title = from.points[1].title;
        assessment.id = "a";
        assessment.standards = {"old-2020"};
    }

    CarryOver run() const { return carryOver(assessment, from, to); }
};

PointRef old(int number)
{
    return {"old-2020", number};
}

PointRef now(int number)
{
    return {"new-2026", number};
}

template <typename Kind>
std::vector<std::pair<RecordId, Kind>> changesOf(const CarryOver& carry)
{
    std::vector<std::pair<RecordId, Kind>> found;
    for (const auto& [record, change] : carry.changes) {
        if (const auto* wanted = std::get_if<Kind>(&change)) {
            found.emplace_back(record, *wanted);
        }
    }
    return found;
}

} // namespace

TEST_CASE("only points that ask the same carry their outcome over")
{
    Move move;
    move.assessment.outcomes = {{old(1), "met", "seen"},
                                {old(2), "not-met", "missing"},
                                {old(3), "met", "near"},
                                {old(4), "met", "alone"}};
    const CarryOver carry = move.run();
    const auto settled = changesOf<Settle>(carry);
    REQUIRE(settled.size() == 2);
    CHECK(settled[0].first == outcomeRecord(now(2)));
    CHECK(settled[0].second == Settle{"met", "seen"});
    CHECK(settled[1].first == outcomeRecord(now(3)));
    CHECK(settled[1].second == Settle{"not-met", "missing"});
    CHECK(carry.carried ==
          std::vector<std::pair<PointRef, PointRef>>{{old(1), now(2)}, {old(2), now(3)}});
    CHECK(carry.judgeAgain == std::vector<PointRef>{now(1)});
}

TEST_CASE("the new edition comes before the old one, which stays")
{
    Move move;
    CHECK(changesOf<BindStandards>(move.run()).front().second.standards ==
          std::vector<std::string>{"new-2026", "old-2020"});
    move.assessment.standards = {"other-2020", "old-2020"};
    CHECK(changesOf<BindStandards>(move.run()).front().second.standards ==
          std::vector<std::string>{"other-2020", "new-2026", "old-2020"});
    move.assessment.standards = {"old-2020", "new-2026"};
    CHECK(changesOf<BindStandards>(move.run()).front().second.standards ==
          std::vector<std::string>{"new-2026", "old-2020"});
    move.assessment.standards = {"new-2026", "old-2020"};
    CHECK(changesOf<BindStandards>(move.run()).empty());
}

TEST_CASE("an outcome carries over only where the new scale has its level")
{
    Move move;
    Scale colours;
    colours.id = "red-amber-green";
    colours.levels = {{"green", {}, {}, "green", false}, {"red", {}, {}, "red", true}};
    move.to.scales.insert(move.to.scales.begin(), colours);
    move.assessment.outcomes = {{old(1), "met", "seen"}, {old(2), "not-applicable", "no such"}};
    const CarryOver carry = move.run();
    const auto settled = changesOf<Settle>(carry);
    REQUIRE(settled.size() == 1);
    CHECK(settled[0].second.outcome == "not-applicable");
    CHECK(carry.judgeAgain == std::vector<PointRef>{now(1), now(2)});

    // Where the panel judges the new edition on the second scale already, that one is in use.
    move.assessment.standards = {"old-2020", "new-2026"};
    move.assessment.outcomes.push_back({now(1), "met", ""});
    CHECK(move.run().judgeAgain.empty());
}

TEST_CASE("what is settled for the new edition already stays as it is")
{
    Move move;
    move.assessment.standards = {"old-2020", "new-2026"};
    move.assessment.outcomes = {{old(1), "met", "old"}, {now(2), "not-met", "new"}};
    const CarryOver carry = move.run();
    CHECK(changesOf<Settle>(carry).empty());
    CHECK(carry.judgeAgain == std::vector<PointRef>{now(1), now(3)});
}

TEST_CASE("a point that two others claim to be the same as carries nothing over")
{
    Move move;
    say(move.to, 2, old(4), Counterpart::Kind::Same);
    move.assessment.outcomes = {{old(1), "met", ""}, {old(4), "not-met", ""}};
    CHECK(changesOf<Settle>(move.run()).empty());
    CHECK(move.run().carried.size() == 1);
}

TEST_CASE("notes, recommendations and what somebody leads are filed under both points")
{
    Move move;
    Note note;
    note.id = "n1";
    note.points = {old(3), old(1), old(2)};
    Note elsewhere;
    elsewhere.id = "n2";
    elsewhere.points = {old(4)};
    move.assessment.notes = {note, elsewhere};
    Recommendation item;
    item.id = "r1";
    item.points = {old(2), now(3)};
    move.assessment.recommendations = {item};
    Member member;
    member.id = "p";
    member.leads = {old(1)};
    move.assessment.panel = {member};
    const CarryOver carry = move.run();
    const auto filed = changesOf<FileUnder>(carry);
    REQUIRE(filed.size() == 1);
    CHECK(filed[0].first == noteRecord("n1"));
    CHECK(filed[0].second.points == std::vector<PointRef>{old(3), old(1), now(2), old(2), now(3)});
    REQUIRE(changesOf<Enrol>(carry).size() == 1);
    CHECK(changesOf<Enrol>(carry).front().second.member.leads ==
          std::vector<PointRef>{old(1), now(2)});
}

TEST_CASE("a question counts as asked where the new point has the same words")
{
    Move move;
    move.from.points[0].prompts["any"].questions.push_back({{"en", "Only here?"}});
    move.assessment.asked = {{old(1), "Who?"}, {old(1), "Only here?"}, {old(4), "Who?"}};
    const auto asked = changesOf<Ask>(move.run());
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].second.asked == AskedQuestion{now(2), "Who?"});
}

TEST_CASE("a declared result is taken back when its edition is no longer the primary one")
{
    Move move;
    move.assessment.declared = {"met", "all well"};
    CHECK(changesOf<DeclareResult>(move.run()).front().second == DeclareResult{});
    move.assessment.standards = {"other-2020", "old-2020"};
    CHECK(changesOf<DeclareResult>(move.run()).empty());
}

TEST_CASE("ratings stay with their authors")
{
    Move move;
    move.assessment.ratings = {{"p", old(1), "met", {}, "", {}}};
    CHECK(changesOf<Rate>(move.run()).empty());
}
