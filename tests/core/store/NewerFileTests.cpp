#include "core/support/File.h"
#include "tests/support/FutureFile.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

const std::string here = std::to_string(casebookVersion);
const std::string next = std::to_string(casebookVersion + 1);

bool says(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string bytesOf(const std::filesystem::path& path)
{
    return readFile(path, 1 << 24).value();
}

std::string refusal(const std::filesystem::path& path)
{
    const auto casebook = Casebook::open(path);
    return casebook ? "opened" : casebook.problem().what;
}

} // namespace

TEST_CASE("a casebook says from which version on it may be read")
{
    const SmallCasebook small;
    SQLite::Database file(small.path().string(), SQLite::OPEN_READONLY);
    CHECK(file.execAndGet("SELECT value FROM about WHERE name = 'readable-from'").getString() ==
          std::to_string(casebookReadableFrom));
}

TEST_CASE("a newer casebook that may be read here is read, is not changed, and that is told once")
{
    SmallCasebook small;
    {
        auto casebook = small.open();
        small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("of the future")});
    }
    makeFuture(small.path(), here);
    const std::string before = bytesOf(small.path());
    {
        auto casebook = small.open();
        REQUIRE(casebook.notices().size() == 1);
        CHECK(casebook.notices().front() ==
              "This casebook was made by a newer Standpoint; it can be read here, not changed.");
        CHECK(casebook.isReadOnly());
        CHECK(casebook.isOfLaterVersion());
        CHECK(casebook.list()->size() == 1);
        CHECK(casebook.search("future", 9)->size() == 1);
        CHECK(casebook.verify()->empty());
        const auto edit =
            small.compose(casebook, noteRecord("n2"), AddNote{SmallCasebook::note("x")});
        for (const auto& done : {casebook.append("rod", {edit}), casebook.setOwner({"o", "O"}),
                                 casebook.clearUnused()}) {
            REQUIRE_FALSE(done);
            CHECK(says(done.problem().what, "made by a newer Standpoint; it can be read here, not "
                                            "changed"));
        }
        CHECK(casebook.backup(small.folder() / "copy.standpoint"));
    }
    CHECK(bytesOf(small.path()) == before);
    const auto copy = Casebook::open(small.folder() / "copy.standpoint");
    REQUIRE(copy);
    CHECK(copy->read("rod")->assessment().note("n1")->text == "of the future");
}

TEST_CASE("a newer casebook without a word that it may be read here is refused")
{
    for (const auto& mark :
         {std::optional<std::string>(), std::optional(next), std::optional<std::string>("0"),
          std::optional(here + " or so"), std::optional<std::string>("")}) {
        const SmallCasebook small;
        makeFuture(small.path(), mark);
        const std::string before = bytesOf(small.path());
        INFO(mark.value_or("none"));
        CHECK(says(refusal(small.path()), "newer version of Standpoint. Update"));
        CHECK(bytesOf(small.path()) == before);
    }
}

TEST_CASE("in a newer casebook that is read here, nothing runs")
{
    for (const std::string more :
         {"CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM edit; END",
          "CREATE VIEW v AS SELECT 1", "CREATE INDEX i ON edit (upper(value))",
          "ALTER TABLE edit ADD COLUMN x TEXT", "DROP TABLE forgotten",
          "CREATE TABLE t (x TEXT CHECK (length(x) > 0))",
          "CREATE TABLE t (x TEXT check(x IN (1)))", "CREATE TABLE t (x TEXT DEFAULT (random()))",
          "CREATE TABLE t (x, y GENERATED ALWAYS AS (x + 1))", "CREATE TABLE t (x, y AS (x))",
          "CREATE VIRTUAL TABLE t USING fts5(x)", "CREATE TABLE \"a b\" (x)"}) {
        const SmallCasebook small;
        makeFuture(small.path(), here, more);
        INFO(more);
        CHECK(says(refusal(small.path()), "newer version of Standpoint. Update"));
    }
}
