#include "core/store/RollbackJournal.h"
#include "core/support/Leftover.h"
#include "tests/core/store/LeftBehind.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace core;
namespace fs = std::filesystem;

namespace {

constexpr int enough = 400;

/// The same of a program of an earlier version, which keeps no state.
bool crashEarlierProgram(const fs::path& path, int operations)
{
    const std::string disk = FailingDisk::name();
    return isKilledDuring([&] {
        SQLite::Database file(path.string(), SQLite::OPEN_READWRITE, 0, disk);
        file.exec("PRAGMA synchronous = EXTRA");
        FailingDisk::failAfter(operations, FailingDisk::Fault::Kill);
        file.exec("BEGIN; INSERT INTO draft VALUES (1, 'place', '" + std::string(9000, 'd') +
                  "'); COMMIT");
    });
}

std::size_t notesIn(const Casebook& casebook)
{
    return casebook.read("rod")->assessment().notes.size();
}

/// Opens the casebook that was put beside somebody else's journal. Whether all of it is there.
void mustBeWhole(const fs::path& path, std::size_t notes, bool isToldOf)
{
    const auto casebook = Casebook::open(path);
    REQUIRE(casebook);
    CHECK(notesIn(*casebook) == notes);
    CHECK(casebook->verify()->empty());
    CHECK(casebook->notices().size() == (isToldOf ? 1 : 0));
    CHECK(fs::exists(journalOf(path).string() + ".not-its-own-1") == isToldOf);
    CHECK_FALSE(hasLeftoverOf(path));
}

} // namespace

TEST_CASE("wherever a program is killed, the next one finishes or undoes its change")
{
    bool everLeft = false;
    for (int operations = 0, isKilled = 1; isKilled != 0; ++operations) {
        REQUIRE(operations < enough);
        SmallCasebook small;
        isKilled = crash(small, operations, "n1") ? 1 : 0;
        everLeft = everLeft || hasLeftoverOf(small.path());
        INFO("after " << operations << " operations");
        const auto casebook = Casebook::open(small.path());
        REQUIRE(casebook);
        CHECK(notesIn(*casebook) <= 1);
        CHECK(casebook->verify()->empty());
        CHECK(casebook->notices().empty());
    }
    CHECK(everLeft);
}

TEST_CASE("a casebook that is put beside what another left is whole, and that is moved aside")
{
    SmallCasebook other;
    {
        auto casebook = other.open();
        for (int i = 0; i < 14; ++i) {
            other.add(casebook, noteRecord("o" + std::to_string(i)),
                      AddNote{SmallCasebook::note("Kept")});
        }
    }
    bool everTold = false;
    for (int operations = 0, isKilled = 1; isKilled != 0; ++operations) {
        SmallCasebook small;
        isKilled = crash(small, operations, "n1") ? 1 : 0;
        const bool isLeft = hasLeftoverOf(small.path());
        everTold = everTold || isLeft;
        fs::remove(small.path());
        fs::copy_file(other.path(), small.path());
        INFO("after " << operations << " operations");
        mustBeWhole(small.path(), 14, isLeft);
    }
    CHECK(everTold);
}

TEST_CASE("a copy that went its own way from the same state keeps all of it")
{
    for (const int more : {1, 2, 5}) {
        for (int operations = 0, isKilled = 1; isKilled != 0; ++operations) {
            SmallCasebook small;
            const auto copy = small.folder() / "copy.standpoint";
            fs::copy_file(small.path(), copy);
            isKilled = crash(small, operations, "n1") ? 1 : 0;
            const bool isLeft = hasLeftoverOf(small.path());
            {
                auto casebook = Casebook::open(copy);
                for (int i = 0; i < more; ++i) {
                    small.add(*casebook, noteRecord("c" + std::to_string(i)),
                              AddNote{SmallCasebook::note("In the copy")});
                }
            }
            fs::rename(copy, small.path());
            INFO(more << " changes, after " << operations << " operations");
            mustBeWhole(small.path(), static_cast<std::size_t>(more), isLeft);
        }
    }
}

TEST_CASE("an older backup of the same casebook, in place or under its name, is not mixed with it")
{
    for (const bool inPlace : {false, true}) {
        for (int operations = 0, isKilled = 1; isKilled != 0; ++operations) {
            SmallCasebook small;
            const auto backup = bytesAt(small.path());
            {
                auto casebook = small.open();
                small.add(casebook, noteRecord("n0"), AddNote{SmallCasebook::note("Later")});
            }
            isKilled = crash(small, operations, "n1") ? 1 : 0;
            const bool isLeft = hasLeftoverOf(small.path());
            if (!inPlace) {
                fs::remove(small.path());
            }
            put(small.path(), backup);
            INFO("after " << operations << " operations, in place " << inPlace);
            mustBeWhole(small.path(), 0, isLeft);
        }
    }
}

TEST_CASE("what an earlier program left is played back into its own file and into no other")
{
    SmallCasebook other;
    {
        auto casebook = other.open();
        other.add(casebook, noteRecord("o1"),
                  AddNote{SmallCasebook::note(std::string(20000, 'o'))});
    }
    for (int operations = 0, isKilled = 1; isKilled != 0; ++operations) {
        SmallCasebook small;
        isKilled = crashEarlierProgram(small.path(), operations) ? 1 : 0;
        const bool isLeft = hasLeftoverOf(small.path());
        INFO("after " << operations << " operations");
        const auto journal =
            fs::exists(journalOf(small.path())) ? bytesAt(journalOf(small.path())) : std::string();
        {
            const auto own = Casebook::open(small.path());
            REQUIRE(own);
            CHECK(own->verify()->empty());
            CHECK(own->notices().empty());
            CHECK(own->drafts("rod")->empty() == (isKilled != 0));
        }
        fs::remove(small.path());
        fs::copy_file(other.path(), small.path());
        if (!journal.empty()) {
            put(journalOf(small.path()), journal);
        }
        mustBeWhole(small.path(), 1, isLeft);
    }
}

TEST_CASE("a new casebook, a backup and any file that is written move aside what is left there")
{
    const SmallCasebook small;
    const auto left = std::string("\xd9\xd5\x05\xf9 of another file");
    for (const std::string ending : {"-journal", "-wal", "-shm"}) {
        const TemporaryFolder folder;
        const auto path = folder / "new.standpoint";
        put(path.string() + ending, left);
        SECTION("new" + ending)
        {
            CHECK(Casebook::create(path, {"a", "A"}));
        }
        SECTION("backup" + ending)
        {
            CHECK(small.open().backup(path));
        }
        SECTION("pack" + ending)
        {
            CHECK(writeFile(path, bytesAt(small.path())));
        }
        if (fs::exists(path)) {
            CHECK_FALSE(fs::exists(path.string() + ending));
            CHECK(bytesAt(path.string() + ending + ".not-its-own-1") == left);
            CHECK(Casebook::open(path));
        }
    }
}

TEST_CASE("a file whose change is not finished is not written over")
{
    SmallCasebook small;
    leaveJournal(small);
    const auto before = bytesAt(small.path());
    const auto done = writeFile(small.path(), "something else");
    REQUIRE_FALSE(done);
    CHECK(done.problem().what.find("middle of a change") != std::string::npos);
    CHECK(bytesAt(small.path()) == before);
    CHECK(Casebook::open(small.path())->verify()->empty());
}

TEST_CASE("a write-ahead log beside a casebook, which never has one, is not taken in")
{
    const SmallCasebook small;
    const TemporaryFolder folder;
    const auto other = folder / "other.db";
    SQLite::Database logging(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    logging.exec("PRAGMA journal_mode = WAL");
    logging.exec("CREATE TABLE t (x)");
    fs::copy_file(other.string() + "-wal", small.path().string() + "-wal");
    const auto casebook = Casebook::open(small.path());
    REQUIRE(casebook);
    CHECK(casebook->notices().size() == 1);
    CHECK(casebook->verify()->empty());
    CHECK_FALSE(fs::exists(small.path().string() + "-wal"));
}

TEST_CASE("a journal of somebody who is writing now is left alone")
{
    SmallCasebook small;
    auto casebook = small.open();
    SQLite::Database writer(small.path().string(), SQLite::OPEN_READWRITE);
    writer.exec("BEGIN IMMEDIATE; INSERT INTO draft VALUES (1, 'p', 'text')");
    REQUIRE(fs::exists(journalOf(small.path())));
    const auto reader = Casebook::open(small.path());
    REQUIRE(reader);
    CHECK(reader->drafts("rod")->empty());
    CHECK(casebook.drafts("rod")->empty());
    CHECK(reader->notices().empty());
    writer.exec("COMMIT");
    CHECK(casebook.drafts("rod")->size() == 1);
}

TEST_CASE("damaged journals are read to the first thing that does not hold")
{
    SmallCasebook small;
    leaveJournal(small);
    const auto bytes = bytesAt(journalOf(small.path()));
    const auto whole = rollbackJournalFrom(bytes);
    REQUIRE(whole);
    REQUIRE_FALSE(whole->pages.empty());
    for (std::size_t length = 0; length < bytes.size(); length += 97) {
        const auto part = bytes.substr(0, length);
        const auto read = rollbackJournalFrom(part);
        CHECK((!read || read->pages.size() < whole->pages.size()));
    }
    CHECK_FALSE(rollbackJournalFrom(std::string(5000, 'x')));
}

TEST_CASE("where a power cut left the first page half written, the journal is still the file's own")
{
    constexpr std::size_t sector = 512;
    CasebookOptions options;
    options.fileSystem = FailingDisk::name();
    std::size_t torn = 0;
    for (int operations = 0, isKilled = 1; isKilled != 0; ++operations) {
        REQUIRE(operations < enough);
        SmallCasebook small;
        {
            Casebook casebook = small.open();
            small.start(casebook, "gone", "Soon forgotten");
        }
        isKilled = isKilledDuring([&] {
            FailingDisk::work();
            auto casebook = Casebook::open(small.path(), options);
            FailingDisk::failAfter(operations, FailingDisk::Fault::Kill);
            static_cast<void>(casebook->forget({"gone"}, Timestamp{1}));
        })
                       ? 1
                       : 0;
        const std::string left =
            hasLeftoverOf(small.path()) ? bytesAt(journalOf(small.path())) : std::string();
        const auto journal = rollbackJournalFrom(left);
        const auto* first = journal ? journal->page(1) : nullptr;
        std::string file = bytesAt(small.path());
        if (first == nullptr || file.substr(sector, 3584) == first->bytes.substr(sector, 3584)) {
            continue;
        }
        ++torn;
        file.replace(0, sector, first->bytes.substr(0, sector));
        put(small.path(), file);
        INFO("after " << operations << " operations");
        const auto casebook = Casebook::open(small.path());
        if (!casebook) {
            FAIL(toString(casebook.problem()));
        }
        CHECK(casebook->contains("rod").value());
        CHECK(casebook->verify()->empty());
        CHECK(casebook->notices().empty());
    }
    CHECK(torn > 0);
}
