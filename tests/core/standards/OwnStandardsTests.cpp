#include "core/standards/OwnStandards.h"
#include "core/support/File.h"
#include "tests/core/standards/SmallStandard.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// A small standard without counterparts, which fits beside any others.
std::string alone(const std::string& id, const std::string& name = "Small Standard")
{
    std::string text =
        smallStandardWith("      - {point: other-2020/1, kind: near, why: Alike.}\n", "      []\n");
    text.replace(text.find("name: Small Standard"), 20, "name: " + name);
    return text.replace(text.find("id: small-2026"), 14, "id: " + id);
}

struct Places {
    TemporaryFolder root;
    OwnStandards own{root / "own" / "standards", {STANDARDS_DIR}};
};

} // namespace

TEST_CASE("the template has no faults as it is")
{
    const Places places;
    const StandardReading reading = places.own.check(templateStandard(), "template.yaml");
    for (const Diagnostic& fault : reading.faults) {
        FAIL_CHECK(toString(fault));
    }
    REQUIRE(reading.standard);
    CHECK(reading.standard->points.size() == 2);
}

TEST_CASE("a standard that is added is there byte for byte, beside the bundled ones")
{
    const Places places;
    CHECK(places.own.ids().empty());
    const std::string text = alone("mine-2026");
    const auto id = places.own.add(text, "mine.yaml", OwnStandards::IfThere::Refuse);
    REQUIRE(id);
    CHECK(*id == "mine-2026");
    CHECK(places.own.ids() == std::vector<std::string>{"mine-2026"});
    CHECK(places.own.library().text("mine-2026").value() == text);
    CHECK(places.own.library().edition("gds-2019"));
}

TEST_CASE("what has faults is not added, and all faults are told")
{
    const Places places;
    const std::string bad = smallStandardWith("theme: needs", "theme: wants");
    CHECK(places.own.check(bad, "bad.yaml").faults.size() == 1);
    const auto faults = places.own.check(smallStandard, "small.yaml").faults;
    REQUIRE(faults.size() == 1);
    CHECK(toString(faults.front()) ==
          "small.yaml:43:17: error: expected an existing counterpart, found other-2020/1; "
          "there is no edition other-2020");
    const auto added = places.own.add(smallStandard, "small.yaml", OwnStandards::IfThere::Refuse);
    REQUIRE_FALSE(added);
    CHECK(added.problem().where == "small.yaml:43:17");
    CHECK(places.own.ids().empty());
}

TEST_CASE("a standard of one's own never takes the id of a bundled one")
{
    const Places places;
    for (const auto ifThere : {OwnStandards::IfThere::Refuse, OwnStandards::IfThere::Replace}) {
        CHECK_FALSE(places.own.add(alone("gds-2019"), "mine.yaml", ifThere));
    }
    CHECK_FALSE(places.own.remove("gds-2019"));
}

TEST_CASE("an own standard is replaced only when that is asked for")
{
    const Places places;
    REQUIRE(places.own.add(alone("mine-2026"), "a.yaml", OwnStandards::IfThere::Refuse));
    const Library library = places.own.library();
    REQUIRE(library.edition("mine-2026"));
    const std::string later = alone("mine-2026", "Later Standard");
    CHECK_FALSE(places.own.add(later, "b.yaml", OwnStandards::IfThere::Refuse));
    REQUIRE(places.own.add(later, "b.yaml", OwnStandards::IfThere::Replace));
    CHECK(inLanguage(library.edition("mine-2026").value()->name, "en") == "Small Standard");
    library.forget();
    CHECK(inLanguage(library.edition("mine-2026").value()->name, "en") == "Later Standard");
}

TEST_CASE("an own standard can be removed, and nothing else")
{
    const Places places;
    REQUIRE(places.own.add(alone("mine-2026"), "a.yaml", OwnStandards::IfThere::Refuse));
    REQUIRE(writeFile(places.root / "own" / "other.yaml", "kept"));
    CHECK_FALSE(places.own.remove("../other"));
    CHECK_FALSE(places.own.remove(""));
    CHECK(std::filesystem::exists(places.root / "own" / "other.yaml"));
    CHECK(places.own.remove("mine-2026"));
    CHECK_FALSE(places.own.remove("mine-2026"));
    CHECK(places.own.ids().empty());
}
