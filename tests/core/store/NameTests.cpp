#include "core/store/CasebookName.h"
#include "tests/support/SmallCasebook.h"

#include <sys/stat.h>

#include <fstream>

using namespace core;
namespace fs = std::filesystem;

namespace {

std::ptrdiff_t filesIn(const fs::path& folder)
{
    return std::distance(fs::directory_iterator(folder), {});
}

/// Both ways to get a casebook refuse `path`, in words.
void mustBeRefused(const fs::path& path)
{
    INFO(path);
    const auto made = Casebook::create(path, {"a", "A"});
    REQUIRE_FALSE(made);
    CHECK(made.problem().what.find("Standpoint does not know") == std::string::npos);
    const auto opened = Casebook::open(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.problem().what.find("Standpoint does not know") == std::string::npos);
}

} // namespace

TEST_CASE("names that mean something else to SQLite are no casebooks")
{
    mustBeRefused("");
    mustBeRefused(":memory:");
    mustBeRefused("file:x.standpoint?mode=memory");
    const TemporaryFolder folder;
    mustBeRefused(folder / ":memory:");
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("pipes, devices, folders and links to nothing are refused and not waited for")
{
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    mustBeRefused(folder / "pipe");
    mustBeRefused("/dev/null");
    mustBeRefused(folder.path());
    fs::create_symlink(folder / "nothing", folder / "link");
    mustBeRefused(folder / "link");
    CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("a name with a question mark and a per cent sign is a name like any other")
{
    const TemporaryFolder folder;
    const auto path = folder / "is this 100%?mode=memory.standpoint";
    REQUIRE(Casebook::create(path, {"a", "A"}));
    CHECK(Casebook::open(path));
    CHECK(fs::file_size(path) > 0);
}

TEST_CASE("an empty file in the place of a new casebook can be removed, and nothing else")
{
    const TemporaryFolder folder;
    const auto path = folder / "new.standpoint";
    std::ofstream(path).flush();
    CHECK_FALSE(Casebook::create(path, {"a", "A"}));
    removeEmpty(path);
    REQUIRE(Casebook::create(path, {"a", "A"}));
    removeEmpty(path);
    CHECK(Casebook::open(path)->owner()->name == "A");
    fs::create_symlink(folder / "nothing", folder / "link");
    removeEmpty(folder / "link");
    CHECK(isTaken(folder / "link"));
}

TEST_CASE("a casebook that cannot be made leaves nothing behind")
{
    const TemporaryFolder folder;
    StartAssessment start;
    start.standards = {"none"};
    AssessmentStart begin;
    begin.id = "without its standard";
    begin.edits = {Edit{{}, assessmentRecord, start, "a", {}, {}}};
    CHECK_FALSE(Casebook::create(folder / "new.standpoint", {"a", "A"}, {}, {begin}));
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("a new casebook and its copies are for their owner alone")
{
    const TemporaryFolder folder;
    const auto modeOf = [](const fs::path& path) { return fs::status(path).permissions(); };
    auto made = Casebook::create(folder / "new.standpoint", {"a", "A"});
    REQUIRE(made);
    const auto ownerOnly = fs::perms::owner_read | fs::perms::owner_write;
    CHECK(modeOf(folder / "new.standpoint") == ownerOnly);
    REQUIRE(made->backup(folder / "backup.standpoint"));
    CHECK(modeOf(folder / "backup.standpoint") == ownerOnly);
}
