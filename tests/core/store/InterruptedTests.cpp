#include "tests/core/store/LeftBehind.h"

#include <unistd.h>

using namespace core;
namespace fs = std::filesystem;

namespace {

CasebookOptions forReading()
{
    CasebookOptions options;
    options.readOnly = true;
    return options;
}

} // namespace

TEST_CASE(
    "after a crash a casebook can be read, verified and backed up without opening it to write")
{
    SmallCasebook small;
    leaveJournal(small);
    const auto casebook = Casebook::open(small.path(), forReading());
    REQUIRE(casebook);
    CHECK(casebook->isReadOnly());
    CHECK(casebook->list()->size() == 1);
    CHECK(casebook->verify()->empty());
    CHECK(casebook->notices().empty());
    CHECK(casebook->backup(small.folder() / "backup.standpoint"));
    CHECK_FALSE(fs::exists(journalOf(small.path())));
}

TEST_CASE("where the file may not be written after a crash, it is read as it was, and left alone")
{
    SmallCasebook small;
    leaveJournal(small);
    const auto file = bytesAt(small.path());
    const auto journal = bytesAt(journalOf(small.path()));
    fs::permissions(small.path(), fs::perms::owner_read);
    for (const bool reading : {true, false}) {
        CasebookOptions options;
        options.readOnly = reading;
        auto casebook = Casebook::open(small.path(), options);
        REQUIRE(casebook);
        CHECK(casebook->isReadOnly());
        CHECK(casebook->read("rod")->assessment().notes.empty());
        CHECK(casebook->verify()->empty());
        REQUIRE(casebook->notices().size() == 1);
        CHECK(casebook->notices()[0].find("not finished") != std::string::npos);
        const TemporaryFolder folder;
        REQUIRE(casebook->backup(folder / "backup.standpoint"));
        CHECK(Casebook::open(folder / "backup.standpoint")->verify()->empty());
        const auto edit =
            small.compose(*casebook, noteRecord("n2"), AddNote{SmallCasebook::note("Refused")});
        CHECK_FALSE(casebook->append("rod", {edit}));
    }
    CHECK(bytesAt(small.path()) == file);
    CHECK(bytesAt(journalOf(small.path())) == journal);
}

TEST_CASE("where the file may not be written and the change is of another, it is read as it is")
{
    SmallCasebook small;
    SmallCasebook other;
    {
        auto casebook = other.open();
        other.add(casebook, noteRecord("o1"), AddNote{SmallCasebook::note("Kept")});
    }
    leaveJournal(small);
    fs::copy_file(other.path(), small.path(), fs::copy_options::overwrite_existing);
    fs::permissions(small.path(), fs::perms::owner_read);
    const auto casebook = Casebook::open(small.path());
    REQUIRE(casebook);
    CHECK(casebook->read("rod")->assessment().notes.size() == 1);
}

TEST_CASE("a label that is looked at after a crash changes nothing")
{
    SmallCasebook small;
    leaveJournal(small);
    const auto file = bytesAt(small.path());
    CHECK(Casebook::labelOf(small.path()));
    CHECK(bytesAt(small.path()) == file);
    CHECK(fs::exists(journalOf(small.path())));
}

TEST_CASE("a casebook behind a symbolic link is brought back after a crash over either name")
{
    for (const bool overLink : {true, false}) {
        SmallCasebook small;
        leaveJournal(small);
        const TemporaryFolder elsewhere;
        const auto link = elsewhere / "link.standpoint";
        fs::create_symlink(small.path(), link);
        const auto casebook = Casebook::open(overLink ? link : small.path());
        REQUIRE(casebook);
        CHECK(casebook->path() == small.path());
        CHECK(casebook->verify()->empty());
    }
}

TEST_CASE("what programs that are no more left unfinished is gone at the next start, and only that")
{
    const SmallCasebook small;
    fs::path left;
    REQUIRE(isKilledDuring([&] {
        Casebook casebook = small.open();
        Progress progress;
        progress.report = [](std::size_t, std::size_t) { ::kill(::getpid(), SIGKILL); };
        static_cast<void>(casebook.backup(small.folder() / "backup.standpoint", progress));
    }));
    for (const auto& one : fs::directory_iterator(small.folder().path())) {
        if (one.path() != small.path()) {
            left = one.path();
        }
    }
    REQUIRE(left.filename().string().find("backup.standpoint.unfinished-") == 0);
    std::string living = left.string();
    const auto number = living.rfind('-');
    living.replace(living.rfind('-', number - 1), std::string::npos,
                   "-" + std::to_string(::getpid()) + "-7");
    put(living, "of somebody who is still there");
    put(small.folder() / "my.unfinished-business", "a file of a person");
    CHECK(small.open().list());
    CHECK_FALSE(fs::exists(left));
    CHECK(fs::exists(living));
    CHECK(fs::exists(small.folder() / "my.unfinished-business"));
}
