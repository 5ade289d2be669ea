#include "core/standards/Library.h"
#include "core/standards/StandardReader.h"
#include "core/support/File.h"
#include "tests/core/standards/SmallStandard.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

void put(const TemporaryFolder& folder, const std::string& id, bool current = true)
{
    std::string text = smallStandardWith("id: small-2026", "id: " + id);
    if (!current) {
        text.replace(text.find("current: true"), 13, "current: false");
    }
    REQUIRE(writeFile(folder / (id + ".yaml"), text));
}

} // namespace

TEST_CASE("a library names its editions without reading them")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "b-2020.yaml", "not a standard"));
    REQUIRE(writeFile(folder / "a-2020.yaml", ""));
    REQUIRE(writeFile(folder / "FORMAT.md", ""));
    CHECK(Library({folder.path()}).ids() == std::vector<std::string>{"a-2020", "b-2020"});
    CHECK(Library({folder / "none"}).ids().empty());
}

TEST_CASE("an edition is read once and stays")
{
    const TemporaryFolder folder;
    put(folder, "a-2020");
    const Library library({folder.path()});
    const auto first = library.edition("a-2020");
    REQUIRE(first);
    CHECK((*first)->id == "a-2020");
    std::filesystem::remove(folder / "a-2020.yaml");
    const auto again = library.edition("a-2020");
    REQUIRE(again);
    CHECK(*first == *again);
}

TEST_CASE("the text of an edition comes byte for byte")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "a-2020.yaml", "anything\r\n"));
    CHECK(Library({folder.path()}).text("a-2020").value() == "anything\r\n");
}

TEST_CASE("an edition that is missing, faulty or in a file of another name is a problem")
{
    const TemporaryFolder folder;
    put(folder, "a-2020");
    std::filesystem::rename(folder / "a-2020.yaml", folder / "b-2020.yaml");
    REQUIRE(writeFile(folder / "c-2020.yaml", "format: x\n"));
    const Library library({folder.path()});
    CHECK(library.edition("none").problem().what.find("no standard 'none'") != std::string::npos);
    CHECK(library.edition("b-2020").problem().what ==
          "the standard in this file has the id 'a-2020'. Name the file a-2020.yaml.");
    const Problem faulty = library.edition("c-2020").problem();
    CHECK(faulty.where == (folder / "c-2020.yaml").string() + ":1:1");
    CHECK(faulty.what.find("more)") != std::string::npos);
}

TEST_CASE("an id is no way out of the folder")
{
    const TemporaryFolder folder;
    put(folder, "a-2020");
    std::filesystem::create_directory(folder / "inner");
    const Library library({folder / "inner"});
    CHECK_FALSE(library.edition("../a-2020"));
    CHECK_FALSE(library.text("../a-2020"));
    CHECK_FALSE(library.text(""));
}

TEST_CASE("a file of the user's does not stand in for a bundled one")
{
    const TemporaryFolder bundled;
    const TemporaryFolder own;
    put(bundled, "a-2020", true);
    put(own, "a-2020", false);
    put(own, "mine-2020");
    const Library library({bundled.path(), own.path()});
    CHECK(library.edition("a-2020").value()->current);
    CHECK(library.ids() == std::vector<std::string>{"a-2020", "mine-2020"});
}

TEST_CASE("all editions come current ones first, with the problems of the others")
{
    const TemporaryFolder folder;
    put(folder, "a-2010", false);
    put(folder, "b-2020");
    put(folder, "c-2020");
    REQUIRE(writeFile(folder / "d-2020.yaml", ""));
    const Library::Catalogue catalogue = Library({folder.path()}).all();
    REQUIRE(catalogue.editions.size() == 3);
    CHECK(catalogue.editions[0]->id == "b-2020");
    CHECK(catalogue.editions[1]->id == "c-2020");
    CHECK(catalogue.editions[2]->id == "a-2010");
    CHECK(catalogue.problems.size() == 1);
}

TEST_CASE("counterparts and prompts from editions that are not there are found")
{
    Standard a;
    a.id = "a-2020";
    a.points.resize(1);
    a.points[0].number = 1;
    a.points[0].counterparts = {{{"b-2020", 1}, Counterpart::Kind::Same, {}},
                                {{"b-2020", 7}, Counterpart::Kind::Near, {}},
                                {{"c-2020", 1}, Counterpart::Kind::Near, {}}};
    a.points[0].prompts["any"].takenFrom = "d-2020";
    Standard b;
    b.id = "b-2020";
    b.points.resize(1);
    b.points[0].number = 1;
    const auto faults =
        checkTogether({std::make_shared<const Standard>(a), std::make_shared<const Standard>(b)});
    REQUIRE(faults.size() == 3);
    CHECK(toString(faults[0]) == "a-2020.yaml: error: point 1: expected an existing counterpart, "
                                 "found b-2020/7; b-2020 has no point 7");
    CHECK(faults[1].message ==
          "point 1: expected an existing counterpart, found c-2020/1; there is "
          "no edition c-2020");
    CHECK(faults[2].message ==
          "point 1: expected prompts taken from an existing edition, found d-2020");
}

TEST_CASE("the bundled editions read and fit together")
{
    const Library::Catalogue catalogue = Library({STANDARDS_DIR}).all();
    for (const Problem& problem : catalogue.problems) {
        FAIL_CHECK(toString(problem));
    }
    REQUIRE(catalogue.problems.empty());
    for (const Diagnostic& fault : checkTogether(catalogue.editions)) {
        FAIL_CHECK(toString(fault));
    }
}
