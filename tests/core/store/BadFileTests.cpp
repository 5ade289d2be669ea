#include "core/store/Schema.h"
#include "core/support/File.h"
#include "tests/support/SmallCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

using namespace core;

namespace {

/// What a person is told when `path` is opened. Fails when it opens.
std::string refusal(const std::filesystem::path& path, const CasebookOptions& options = {})
{
    const auto opened = Casebook::open(path, options);
    REQUIRE_FALSE(opened);
    CHECK(opened.problem().where == path.string());
    return opened.problem().what;
}

void write(const std::filesystem::path& path, const std::string& bytes)
{
    REQUIRE(writeFile(path, bytes));
}

bool says(const std::string& text, const std::string& words)
{
    INFO(text);
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a file that is missing, empty, a folder or no casebook is refused in words")
{
    const TemporaryFolder folder;
    CHECK(says(refusal(folder / "none.standpoint"), "no such file"));
    CHECK(says(refusal(folder.path()), "folder"));
    write(folder / "empty.standpoint", "");
    CHECK(says(refusal(folder / "empty.standpoint"), "empty"));
    write(folder / "text.standpoint", std::string(5000, 'x'));
    CHECK(says(refusal(folder / "text.standpoint"), "not a Standpoint casebook"));
    write(folder / "short.standpoint", "SQLite format 3");
    CHECK(says(refusal(folder / "short.standpoint"), "not a Standpoint casebook"));
}

TEST_CASE("another program's database is refused and not changed")
{
    const TemporaryFolder folder;
    {
        SQLite::Database other((folder / "other.db").string(),
                               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE t (x)");
    }
    const auto before = readFile(folder / "other.db", 1 << 20).value();
    CHECK(says(refusal(folder / "other.db"), "another program"));
    CHECK(readFile(folder / "other.db", 1 << 20).value() == before);
}

TEST_CASE("a casebook that is cut short is refused")
{
    const SmallCasebook small;
    const auto whole = readFile(small.path(), 1 << 24).value();
    for (const std::size_t length : {whole.size() - 1, whole.size() / 2, std::size_t{4096}}) {
        write(small.path(), whole.substr(0, length));
        CHECK(says(refusal(small.path()), "cut short"));
        CHECK(readFile(small.path(), 1 << 24)->size() == length);
    }
}

TEST_CASE("a casebook with tables, views or triggers that are not ours is refused")
{
    for (const auto* sql : {"CREATE TABLE extra (x)", "CREATE VIEW v AS SELECT * FROM edit",
                            "CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM edit; END",
                            "DROP TABLE draft", "ALTER TABLE edit ADD COLUMN more TEXT"}) {
        const SmallCasebook small;
        {
            SQLite::Database file(small.path().string(), SQLite::OPEN_READWRITE);
            file.exec(sql);
        }
        INFO(sql);
        CHECK(says(refusal(small.path()), "no casebook has"));
    }
}

TEST_CASE("a damaged page is reported by verify or by reading, never by a crash")
{
    const SmallCasebook small;
    const auto whole = readFile(small.path(), 1 << 24).value();
    for (std::size_t page = 1; page < whole.size() / 4096; ++page) {
        std::string bytes = whole;
        for (std::size_t i = 0; i < 64; ++i) {
            bytes[page * 4096 + i] = static_cast<char>(0xA5);
        }
        write(small.path(), bytes);
        const auto opened = Casebook::open(small.path());
        if (opened) {
            const auto found = opened->verify();
            const bool noticed = !found || !found->empty();
            INFO("page " << page);
            CHECK(noticed);
        }
    }
}

TEST_CASE("a file marked read-only is opened for reading and refuses changes in words")
{
    SmallCasebook small;
    namespace fs = std::filesystem;
    fs::permissions(small.path(), fs::perms::owner_read);
    auto casebook = small.open();
    CHECK(casebook.isReadOnly());
    CHECK(casebook.list()->size() == 1);
    const auto edit = small.compose(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("x")});
    const auto done = casebook.append("rod", {edit});
    REQUIRE_FALSE(done);
    CHECK(says(done.problem().what, "read-only"));
    CHECK(casebook.verify()->empty());
}

TEST_CASE("a file that another program is writing is told as such, and works when it has finished")
{
    SmallCasebook small({false, 50, {}});
    auto casebook = small.open();
    const auto edit = small.compose(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("x")});
    SQLite::Database other(small.path().string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    const auto done = casebook.append("rod", {edit});
    REQUIRE_FALSE(done);
    CHECK(says(done.problem().what, "another program"));
    CHECK(says(refusal(small.path(), {false, 50, {}}), "another program"));
    other.exec("COMMIT");
    CHECK(casebook.append("rod", {edit}));
}

TEST_CASE("a casebook is never made over a file that is there")
{
    const SmallCasebook small;
    CHECK_FALSE(Casebook::create(small.path(), {"a", "A"}));
    CHECK_FALSE(Casebook::create(small.folder() / "missing/new.standpoint", {"a", "A"}));
}
