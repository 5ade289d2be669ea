#include "core/store/ChosenFile.h"
#include "tests/core/packs/Handover.h"

#include <sqlite3.h>

#include <cstdlib>
#include <fstream>
#include <functional>

using namespace core;

namespace {

constexpr const char* pathVariable = "STANDPOINT_TEST_CASEBOOK";

/// Whether another program gets the right to write to the casebook at `path` at once. It is this
/// program once more, with the test case below.
bool anotherProgramMayWrite(const std::filesystem::path& path)
{
    REQUIRE(::setenv(pathVariable, path.c_str(), 1) == 0);
    const std::string self = std::filesystem::read_symlink("/proc/self/exe");
    return std::system(("'" + self + "' '[another-program]' >/dev/null 2>&1").c_str()) == 0;
}

AssessmentStart startOf(SmallCasebook& small)
{
    StartAssessment begin;
    begin.standards = {"gds-2019"};
    begin.service.name = "Renew a rod licence";
    return {"renew",
            {{small.ids().next(), assessmentRecord, begin, "owner", noon(), {}}},
            {small.edition("gds-2019")}};
}

/// Runs `look` in the middle of a transaction on the casebook of `small`, after which no other
/// program may have got in.
void lookWhileWriting(SmallCasebook& small, const std::function<void()>& look)
{
    Casebook casebook = small.open();
    bool looked = false;
    Progress progress;
    progress.report = [&](std::size_t, std::size_t) {
        CHECK_FALSE(anotherProgramMayWrite(small.path()));
        look();
        CHECK_FALSE(anotherProgramMayWrite(small.path()));
        looked = true;
    };
    told(casebook.startAll({startOf(small)}, progress));
    CHECK(looked);
}

} // namespace

TEST_CASE("another program writes", "[.][another-program]")
{
    const char* path = std::getenv(pathVariable);
    REQUIRE(path != nullptr);
    SQLite::Database casebook(path, SQLite::OPEN_READWRITE);
    SQLite::Transaction transaction(casebook, SQLite::TransactionBehavior::IMMEDIATE);
    transaction.commit();
}

TEST_CASE("another program may write to a casebook that is only open")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    CHECK(anotherProgramMayWrite(small.path()));
}

TEST_CASE("a stream of our own on the open casebook would let another program into our transaction")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    bool letIn = false;
    Progress progress;
    progress.report = [&](std::size_t, std::size_t) {
        std::ifstream(small.path()).get();
        letIn = anotherProgramMayWrite(small.path());
    };
    static_cast<void>(casebook.startAll({startOf(small)}, progress));
    CHECK(letIn);
}

TEST_CASE("looking at the open casebook in any way lets nobody into its transaction")
{
    SmallCasebook small;
    const auto path = small.path();
    const auto link = small.folder() / "evidence.pdf";
    const auto otherName = small.folder() / "style.yaml";
    std::filesystem::create_symlink(path, link);
    std::filesystem::create_hard_link(path, otherName);
    lookWhileWriting(small, [&] {
        CasebookOptions options;
        options.readOnly = true;
        CHECK(Casebook::open(path, options));
        CHECK_FALSE(Casebook::create(path, {"somebody", "Somebody"}));
        CHECK(Casebook::labelOf(path));
        CHECK_FALSE(needsPassphrase(path));
        for (const auto& name : {path, link, otherName}) {
            CHECK(readChosenFile(name, largestPack)->starts_with("SQLite format 3"));
            CHECK_FALSE(readChosenFile(name, 1000));
            CHECK(beginningOfChosenFile(name, 6) == "SQLite");
        }
        CHECK(openPack(path));
    });
}

TEST_CASE("a chosen file is read whole, and what cannot be read is refused in words")
{
    const TemporaryFolder folder;
    std::string bytes(3'000'000, 'x');
    bytes[2'999'999] = 'y';
    told(writeFile(folder / "words.json", bytes));
    CHECK(told(readChosenFile(folder / "words.json", 4'000'000)) == bytes);
    CHECK(says(readChosenFile(folder / "words.json", 2'000'000).problem().what, "larger than"));
    told(writeFile(folder / "empty", ""));
    CHECK(told(readChosenFile(folder / "empty", 10)).empty());
    CHECK(says(readChosenFile(folder / "none", 10).problem().what, "no such file"));
    CHECK(says(readChosenFile(folder.path(), 10).problem().what, "folder"));
    CHECK(beginningOfChosenFile(folder / "none", 10).empty());
    CHECK(told(readChosenFile("/dev/null", 10)).empty());
}
