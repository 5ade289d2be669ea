#include "core/standards/Crosswalk.h"
#include "core/standards/Library.h"
#include "core/support/File.h"

#include <catch2/catch.hpp>

#include <set>
#include <sstream>

using namespace core;

namespace {

const Editions& bundled()
{
    static const Editions editions = Library({STANDARDS_DIR}).all().editions;
    return editions;
}

const Standard& edition(std::string_view id)
{
    for (const auto& one : bundled()) {
        if (one->id == id) {
            return *one;
        }
    }
    FAIL("there is no " << id);
    throw;
}

std::string named(const Standard& standard, const Point& point)
{
    return toString(PointRef{standard.id, point.number});
}

const Point& pointAt(const PointRef& ref)
{
    return *edition(ref.edition).point(ref.number);
}

} // namespace

TEST_CASE("eight editions are there, three of them current")
{
    std::map<std::string, std::size_t> points;
    std::set<std::string> current;
    for (const auto& one : bundled()) {
        points[one->id] = one->points.size();
        if (one->current) {
            current.insert(one->id);
        }
    }
    CHECK(points == std::map<std::string, std::size_t>{{"gds-2019", 14},
                                                       {"gds-2015", 18},
                                                       {"gds-2013", 26},
                                                       {"govtech-2018", 10},
                                                       {"scotland-2017", 22},
                                                       {"scotland-2021", 14},
                                                       {"wales-2021", 12},
                                                       {"wales-2025", 12}});
    CHECK(current == std::set<std::string>{"gds-2019", "scotland-2021", "wales-2025"});
}

TEST_CASE("titles are the official ones, letter for letter")
{
    const auto kept = readFile(TEST_DATA_DIR "/golden/official-titles.txt", 1 << 20);
    REQUIRE(kept);
    std::istringstream lines(*kept);
    std::map<std::string, std::set<std::string>> titles;
    for (std::string point, language, title; lines >> point >> language;) {
        std::getline(lines >> std::ws, title);
        titles[point].insert(language + " " + title);
    }
    for (const auto& standard : bundled()) {
        for (const Point& point : standard->points) {
            std::set<std::string> here;
            for (const auto& [language, title] : point.title) {
                here.insert(language + " " + title);
            }
            CHECK(titles[named(*standard, point)] == here);
        }
    }
}

TEST_CASE("current editions say at every phase what to ask, what is good and what should worry")
{
    for (const std::string id : {"gds-2019", "scotland-2021", "wales-2025"}) {
        const Standard& standard = edition(id);
        for (const Point& point : standard.points) {
            CHECK_FALSE(point.summary.empty());
            CHECK_FALSE(point.why.empty());
            CHECK_FALSE(point.leads.empty());
            CHECK_FALSE(point.sources.empty());
            for (const Phase& phase : standard.phases) {
                INFO(named(standard, point) << " at " << phase.id);
                const Prompts* prompts = promptsAt(point, phase.id);
                REQUIRE(prompts);
                CHECK(prompts->questions.size() >= 4);
                CHECK(prompts->questions.size() <= 7);
                CHECK(prompts->goodEvidence.size() >= 2);
                CHECK(prompts->warningSigns.size() >= 2);
            }
        }
    }
}

TEST_CASE("older editions have at least three questions for each point")
{
    for (const auto& standard : bundled()) {
        for (const Point& point : standard->points) {
            for (const Phase& phase : standard->phases) {
                INFO(named(*standard, point) << " at " << phase.id);
                const Prompts* prompts = promptsAt(point, phase.id);
                REQUIRE(prompts);
                CHECK(prompts->questions.size() >= 3);
            }
        }
    }
}

TEST_CASE("what is not the publisher's says so")
{
    CHECK(edition("gds-2019").scales.front().official);
    for (const Scale& scale : edition("wales-2025").scales) {
        CHECK_FALSE(scale.official);
        CHECK_FALSE(scale.note.empty());
    }
    CHECK(pointAt({"wales-2025", 3}).unverifiedTitles.empty());
    CHECK(pointAt({"wales-2025", 4}).unverifiedTitles == std::vector<std::string>{"cy"});
    for (const Point& point : edition("scotland-2021").points) {
        const bool hasCounterpart = point.number != 14;
        for (const std::string phase : {"private-beta", "live"}) {
            CHECK(promptsAt(point, phase)->takenFrom == (hasCounterpart ? "gds-2019" : ""));
        }
    }
}

TEST_CASE("the ten points of the Catalyst are points of the standard of 2015")
{
    for (const Match& match : crosswalk(edition("govtech-2018"), edition("gds-2015"))) {
        CHECK(match.kind == Counterpart::Kind::Same);
        CHECK(pointAt(match.from).title == pointAt(match.to).title);
    }
    CHECK(crosswalk(edition("govtech-2018"), edition("gds-2015")).size() == 10);
}

TEST_CASE("no two points of one edition are the same as each other through a third")
{
    // Were it so, one answer would stand for two questions when editions are walked together.
    for (const auto& group : judgedTogether(bundled())) {
        std::set<std::string> editions;
        for (const PointRef& point : group) {
            INFO(toString(point));
            CHECK(editions.insert(point.edition).second);
        }
    }
}

TEST_CASE("points that ask the same belong to the same part of the agenda")
{
    for (const auto& group : judgedTogether(bundled())) {
        for (const PointRef& point : group) {
            INFO(toString(group.front()) << " and " << toString(point));
            CHECK(pointAt(point).theme == pointAt(group.front()).theme);
        }
    }
}

TEST_CASE("two editions that speak of the same points say the same of them")
{
    for (const auto& a : bundled()) {
        for (const auto& b : bundled()) {
            const auto there = crosswalk(*a, *b);
            const auto back = crosswalk(*b, *a);
            CHECK(there.size() == back.size());
            for (const Match& match : there) {
                INFO(toString(match.from) << " and " << toString(match.to));
                CHECK_FALSE(inLanguage(match.why, "en").empty());
                const auto same = [&](const Match& other) {
                    const bool mutual = (match.kind == Counterpart::Kind::Same) ==
                                        (other.kind == Counterpart::Kind::Same);
                    const bool near = (match.kind == Counterpart::Kind::Near) ==
                                      (other.kind == Counterpart::Kind::Near);
                    return other.from == match.to && other.to == match.from && mutual && near;
                };
                CHECK(std::any_of(back.begin(), back.end(), same));
            }
        }
    }
}

TEST_CASE("every point of a current edition is related to the other current ones")
{
    for (const std::string from : {"gds-2019", "scotland-2021", "wales-2025"}) {
        for (const std::string to : {"gds-2019", "scotland-2021", "wales-2025"}) {
            if (from == to) {
                continue;
            }
            std::set<int> related;
            for (const Match& match : crosswalk(edition(from), edition(to))) {
                related.insert(match.from.number);
            }
            CHECK(related.size() == edition(from).points.size());
        }
    }
}
