#include "tests/support/SmallCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

using namespace core;

namespace {

/// A casebook that takes many steps to copy.
Casebook large(SmallCasebook& small, const CasebookOptions& options)
{
    {
        Casebook casebook = small.open();
        REQUIRE(casebook.attach("rod", {}, {std::string(4'000'000, 'x')}));
    }
    auto opened = Casebook::open(small.path(), options);
    REQUIRE(opened);
    return std::move(*opened);
}

std::ptrdiff_t filesIn(const std::filesystem::path& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

} // namespace

TEST_CASE("a backup ends, in words and without half a copy, when a lock comes and stays")
{
    SmallCasebook small;
    CasebookOptions options;
    options.waitMilliseconds = 20;
    const Casebook casebook = large(small, options);
    SQLite::Database other(small.path().string(), SQLite::OPEN_READWRITE);
    Progress progress;
    bool locked = false;
    progress.report = [&](std::size_t, std::size_t) {
        if (!locked) {
            locked = true;
            other.exec("BEGIN EXCLUSIVE");
        }
    };
    const TemporaryFolder folder;
    const auto done = casebook.backup(folder / "copy.standpoint", progress);
    REQUIRE(locked);
    REQUIRE_FALSE(done);
    CHECK(done.problem().what.find("another program") != std::string::npos);
    CHECK(done.problem().where == small.path().string());
    CHECK(filesIn(folder.path()) == 0);
    other.exec("ROLLBACK");
    CHECK(casebook.backup(folder / "copy.standpoint"));
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a backup ends, whole, while somebody writes all the time")
{
    SmallCasebook small;
    const Casebook casebook = large(small, {});
    Casebook writer = small.open();
    Progress progress;
    int written = 0;
    progress.report = [&](std::size_t, std::size_t) {
        if (written < 200) {
            small.add(writer, noteRecord("n" + std::to_string(written++)),
                      AddNote{SmallCasebook::note("Written meanwhile")});
        }
    };
    const TemporaryFolder folder;
    REQUIRE(casebook.backup(folder / "copy.standpoint", progress));
    CHECK(written > 0);
    CHECK(written < 100);
    const auto copy = Casebook::open(folder / "copy.standpoint");
    REQUIRE(copy);
    CHECK(copy->verify()->empty());
}
