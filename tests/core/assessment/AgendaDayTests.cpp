#include "core/assessment/AgendaDay.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;

namespace {

using State = PartTime::State;

/// Three points in two themes: 1 and 3 in the one, 2 in the other.
Editions themed()
{
    auto standard = std::make_shared<Standard>(*smallPanel::editions().front());
    standard->themes = {{"users", {}, 40}, {"team", {}, 30}, {"nobody", {}, 20}};
    standard->points[0].theme = "users";
    standard->points[1].theme = "team";
    standard->points[2].theme = "users";
    return {standard};
}

AgendaEntry section(const std::string& theme, int minutes, std::vector<PointRef> points = {})
{
    return {AgendaKind::Section, theme, {}, minutes, std::move(points)};
}

AgendaEntry coffee(int minutes)
{
    return {AgendaKind::Break, {}, "Coffee", minutes, {}};
}

std::string inShort(const AgendaDay& day)
{
    std::string text;
    for (const AgendaPart& part : day.parts) {
        text += (part.entry.title.empty() ? part.entry.theme : part.entry.title) + " " +
                std::to_string(part.begins) + "-" + std::to_string(part.ends) + ":";
        for (const PointRef& one : part.entry.points) {
            text += " " + std::to_string(one.number);
        }
        text += "\n";
    }
    return text;
}

const Date day{2026, 11, 23};

WallTime at(int hour, int minute)
{
    return {day, {hour, minute}};
}

/// From ten: users for 40 minutes, coffee for 10, the team for 30.
AgendaDay fromTen()
{
    return agendaDay({TimeOfDay{10, 0}, {section("users", 40), coffee(10), section("team", 30)}},
                     themed());
}

} // namespace

TEST_CASE("where nobody said anything the agenda is that of the editions, by theme")
{
    CHECK(inShort(agendaDay({}, themed())) == "users 0-40: 1 3\nteam 40-70: 2\n");
    CHECK_FALSE(agendaDay({}, themed()).timeAt(0));
}

TEST_CASE("each part of an agenda begins where the one before it ends, breaks too")
{
    const AgendaDay agenda = fromTen();
    CHECK(inShort(agenda) == "users 0-40: 1 3\nCoffee 40-50:\nteam 50-80: 2\n");
    CHECK(agenda.timeAt(agenda.parts[2].begins) == TimeOfDay{10, 50});
    CHECK(agenda.timeAt(agenda.parts[2].ends) == TimeOfDay{11, 20});
}

TEST_CASE("a point is in the section that it was put in, and in no other")
{
    const Agenda agenda{{}, {section("team", 30, {point(3)}), section("users", 40)}};
    CHECK(inShort(agendaDay(agenda, themed())) == "team 0-30: 3 2\nusers 30-70: 1\n");
    CHECK(agendaDay(agenda, themed()).partOf(point(3))->entry.theme == "team");
}

TEST_CASE(
    "a section of the panel’s own stays without points, a theme without any shows once it is put "
    "there")
{
    const AgendaEntry demo{AgendaKind::Section, {}, "The demo", 20, {}};
    const Agenda agenda{{},
                        {demo, section("users", 40), section("team", 30), section("nobody", 5)}};
    CHECK(inShort(agendaDay(agenda, themed())) ==
          "The demo 0-20:\nusers 20-60: 1 3\nteam 60-90: 2\nnobody 90-95:\n");
}

TEST_CASE(
    "no point is lost where its theme is not on the agenda, and other standards’ are passed over")
{
    const Agenda agenda{
        {},
        {section("users", 40), section("scotland", 10), section("users", 5, {{"wales-2025", 1}})}};
    CHECK(inShort(agendaDay(agenda, themed())) == "users 0-40: 1 3\nusers 40-45:\n 45-45: 2\n");
}

TEST_CASE("an agenda that is spelled out again and not changed is kept as the editions’ own")
{
    Agenda agenda = spelledOut({}, themed());
    CHECK(agenda.entries.front().points == std::vector<PointRef>{point(1), point(3)});
    agenda.start = TimeOfDay{10, 0};
    CHECK(asKept(agenda, themed()) == Agenda{TimeOfDay{10, 0}, {}});
    agenda.entries.front().minutes = 45;
    CHECK(asKept(agenda, themed()) == agenda);
}

TEST_CASE("while a section runs it is known how many minutes are left of it")
{
    const AgendaDay agenda = fromTen();
    const AgendaPart& users = agenda.parts[0];
    CHECK(timeOf(users, agenda, day, at(10, 28)) == PartTime{State::Running, 12});
    CHECK(timeOf(users, agenda, day, at(9, 45)) == PartTime{State::Ahead, 15});
    CHECK(timeOf(users, agenda, day, at(10, 40)) == PartTime{State::Over, 0});
    CHECK(timeOf(agenda.parts[2], agenda, day, at(11, 25)) == PartTime{State::Over, 5});
    CHECK(partAt(agenda, day, at(10, 28)) == &users);
    CHECK(partAt(agenda, day, at(10, 45))->entry.title == "Coffee");
    CHECK(partAt(agenda, day, at(11, 20)) == nullptr);
}

TEST_CASE("nothing is said of the time without a start, on another day, or long after")
{
    const AgendaDay agenda = fromTen();
    const AgendaPart& users = agenda.parts[0];
    AgendaDay noStart = agenda;
    noStart.start.reset();
    CHECK_FALSE(timeOf(users, noStart, day, at(10, 28)));
    CHECK_FALSE(timeOf(users, agenda, std::nullopt, at(10, 28)));
    CHECK_FALSE(timeOf(users, agenda, Date{2026, 11, 24}, at(10, 28)));
    CHECK(timeOf(users, agenda, day, at(12, 19)));
    CHECK_FALSE(timeOf(users, agenda, day, at(12, 20)));
}

TEST_CASE("what has neither an outcome nor a note was not reached, once the panel has begun")
{
    Assessment assessment = smallPanel::assessment();
    CHECK(notReached(assessment, themed()).empty());
    Note note;
    note.points = {point(2)};
    assessment.notes = {note};
    using Points = std::vector<std::vector<PointRef>>;
    CHECK(notReached(assessment, themed()) == Points{{point(1)}, {point(3)}});
    assessment.outcomes = {{point(3), "green", {}}, {point(1), {}, "Half a reason"}};
    CHECK(notReached(assessment, themed()) == Points{{point(1)}});
    assessment.agenda.entries = {section("team", 30, {point(3), point(1)})};
    assessment.outcomes.clear();
    CHECK(notReached(assessment, themed()) == Points{{point(3)}, {point(1)}});
}

TEST_CASE("two people who set the agenda apart from each other are asked which one it is")
{
    smallPanel::Day begun;
    const auto set = [&](int hour, const PersonId& who) {
        return begun.ledger.compose(begun.next(), assessmentRecord,
                                    SetAgenda{{TimeOfDay{hour, 0}, {}}}, who, std::nullopt);
    };
    const Edit ten = set(10, "lead");
    const Edit nine = set(9, "research");
    begun.ledger.add(std::vector<Edit>{ten, nine});
    REQUIRE(begun.ledger.disputes().size() == 1);
    CHECK(begun.ledger.disputes().front().aspect == Aspect::Agenda);
    begun.make(assessmentRecord, SetAgenda{{TimeOfDay{9, 30}, {}}});
    CHECK(begun.ledger.disputes().empty());
    CHECK(begun.ledger.assessment().agenda.start == TimeOfDay{9, 30});
}
