#include "core/standards/Profession.h"
#include "core/standards/StandardReader.h"
#include "core/support/File.h"
#include "tests/core/standards/SmallStandard.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

std::string faultsOf(const StandardReading& reading)
{
    std::string all;
    for (const Diagnostic& fault : reading.faults) {
        all += toString(fault) + "\n";
    }
    return all;
}

/// The ```yaml block of the page that teaches the format.
std::string formatExample()
{
    const std::string page = readFile(STANDARDS_DIR "/FORMAT.md", 1 << 20).value();
    const std::string fence = "```yaml\n";
    const auto start = page.find(fence) + fence.size();
    return page.substr(start, page.find("```", start) - start);
}

} // namespace

TEST_CASE("the example that teaches the format reads without faults")
{
    const StandardReading reading = readStandard(formatExample(), "example-2026");
    CHECK(faultsOf(reading) == "");
    REQUIRE(reading.standard);
    const Standard& standard = *reading.standard;
    CHECK(standard.id == "example-2026");
    CHECK(inLanguage(standard.name, "cy") == "Safon Gwasanaeth Enghreifftiol");
    CHECK(standard.languages == std::vector<std::string>{"en", "cy"});
    CHECK(standard.current);
    CHECK(standard.inForce == "2026-04");
    REQUIRE(standard.scales.size() == 1);
    const Scale& scale = standard.scales.front();
    CHECK(scale.official);
    CHECK(scale.rule == Scale::Rule::WorstPoint);
    REQUIRE(scale.levels.size() == 3);
    CHECK_FALSE(scale.levels[0].needsAction);
    CHECK(scale.levels[2].needsAction);
    CHECK(scale.levels[2].colour == "red");
    CHECK(standard.themes.front().minutes == 40);
}

TEST_CASE("a point keeps all that its text says")
{
    const StandardReading reading = readStandard(formatExample(), "example-2026");
    REQUIRE(reading.standard);
    REQUIRE(reading.standard->points.size() == 1);
    const Point& point = reading.standard->points.front();
    CHECK(point.number == 1);
    CHECK(inLanguage(point.title, "cy") == "Deall defnyddwyr a’u hanghenion");
    CHECK(point.unverifiedTitles == std::vector<std::string>{"cy"});
    CHECK(point.group == "users");
    CHECK(point.theme == "user-needs");
    CHECK(point.leads == std::vector<std::string>{"user-research"});
    CHECK(point.contributes == std::vector<std::string>{"design", "content"});
    REQUIRE(promptsAt(point, "alpha"));
    CHECK(promptsAt(point, "alpha")->takenFrom == "gds-2019");
    REQUIRE(promptsAt(point, "live"));
    CHECK(promptsAt(point, "live")->goodEvidence.size() == 1);
    REQUIRE(point.counterparts.size() == 1);
    CHECK(point.counterparts.front().point == PointRef{"gds-2019", 1});
    CHECK(point.counterparts.front().kind == Counterpart::Kind::Same);
}

TEST_CASE("a text in a block has the lines that YAML gives it")
{
    const auto summary = [](const std::string& block) {
        const auto reading = readStandard(
            smallStandardWith("summary: A standard for tests.", "summary: " + block), "t");
        CHECK(faultsOf(reading) == "");
        return reading.standard ? inLanguage(reading.standard->summary, "en") : std::string();
    };
    CHECK(summary(">-\n  one\n  two\n\n  three") == "one two\nthree");
    CHECK(summary(">\n  one\n\n   - two\n   - three\n\n  four") ==
          "one\n\n - two\n - three\n\nfour");
    CHECK(summary("|2- # as it stands\n  one\n   two\n\n\n  three") == "one\n two\n\n\nthree");
    CHECK(summary(">-\r\n  one\r\n  two") == "one two");
}

TEST_CASE("professions have names to show")
{
    CHECK(professionName("user-research") == "User research");
    CHECK(professionName("unheard-of") == "unheard-of");
    CHECK(professions().front().id == "lead");
}
