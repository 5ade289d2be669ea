#include "core/store/LockFile.h"
#include "core/support/File.h"
#include "tests/support/KilledProgram.h"
#include "tests/support/SmallCasebook.h"

#include <fstream>

using namespace core;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

fs::path lockOf(const SmallCasebook& small)
{
    return small.folder() / ".~lock.test.standpoint#";
}

} // namespace

TEST_CASE("a lock file has the form of LibreOffice, and what it says comes back")
{
    const LockHolder holder{"Lead, A.; \\ B", "ann", "desk", "23.11.2026 10:15",
                            "file:///home/ann/.config/libreoffice/4"};
    CHECK(lockText(holder) == "Lead\\, A.\\; \\\\ B,ann,desk,23.11.2026 10:15,"
                              "file:///home/ann/.config/libreoffice/4;");
    CHECK(lockHolderFrom(lockText(holder)) == holder);
    CHECK(lockHolderFrom(",,,,;") == LockHolder{});
    CHECK_FALSE(lockHolderFrom("no lock at all"));
    CHECK_FALSE(lockHolderFrom(""));
    CHECK_FALSE(lockHolderFrom("a,b,c,d,e,f;"));
}

TEST_CASE("a lock file says who has the casebook, for as long as they have, and keeps nobody out")
{
    const SmallCasebook small;
    const LockHolder here = lockHolderHere("Ann", "23.11.2026 10:15");
    {
        const LockFile lock(small.path(), here);
        CHECK_FALSE(lock.other());
        CHECK(lockHolderFrom(readFile(lockOf(small), 4096).value()) == here);
        CHECK(small.open().list());
        {
            const LockFile second(small.path(), lockHolderHere("Ben", "23.11.2026 10:20"));
            REQUIRE(second.other());
            CHECK(second.other()->name == "Ann");
        }
        CHECK(fs::exists(lockOf(small)));
    }
    CHECK_FALSE(fs::exists(lockOf(small)));
}

TEST_CASE("a lock file of a process that is no more is replaced, one of another computer stays")
{
    const SmallCasebook small;
    REQUIRE(isKilledDuring([&] {
        const LockFile lock(small.path(), lockHolderHere("Ann", "23.11.2026 10:15"));
        ::kill(::getpid(), SIGKILL);
    }));
    REQUIRE(fs::exists(lockOf(small)));
    {
        const LockFile lock(small.path(), lockHolderHere("Ann", "23.11.2026 11:00"));
        CHECK_FALSE(lock.other());
    }
    CHECK_FALSE(fs::exists(lockOf(small)));
    // Another process has the number by now: one that began at another time, or is no program of
    // ours, which is all that earlier ones let tell.
    for (const std::string& by : {"standpoint:" + std::to_string(::getpid()) + ":1",
                                  "standpoint:" + std::to_string(::getppid()), "standpoint:1"s}) {
        INFO(by);
        LockHolder left = lockHolderHere("Ann", "23.11.2026 10:15");
        left.by = by;
        std::ofstream(lockOf(small)) << lockText(left);
        const LockFile lock(small.path(), lockHolderHere("Ann", "23.11.2026 11:00"));
        CHECK_FALSE(lock.other());
    }
    LockHolder elsewhere = lockHolderHere("Ben", "23.11.2026 10:15");
    elsewhere.host += "-2";
    std::ofstream(lockOf(small)) << lockText(elsewhere);
    {
        const LockFile lock(small.path(), lockHolderHere("Ann", "23.11.2026 11:00"));
        CHECK(lock.other() == elsewhere);
    }
    CHECK(fs::exists(lockOf(small)));
}

TEST_CASE("a second window of the same person is known as such, and takes over when the first goes")
{
    const SmallCasebook small;
    const LockHolder here = lockHolderHere("Ann", "23.11.2026 10:15");
    std::optional<LockFile> first;
    first.emplace(small.path(), here);
    CHECK_FALSE(first->isOwnElsewhere());
    LockFile second(small.path(), lockHolderHere("Ann", "23.11.2026 10:20"));
    CHECK(second.isOwnElsewhere());
    second.takeOver();
    CHECK(lockHolderFrom(readFile(lockOf(small), 4096).value()) == here);
    first.reset();
    second.takeOver();
    CHECK_FALSE(second.other());
    CHECK(lockHolderFrom(readFile(lockOf(small), 4096).value())->since == "23.11.2026 10:20");
}

TEST_CASE("a lock of somebody else at the same computer is no window of one's own, and stays")
{
    const SmallCasebook small;
    LockHolder other = lockHolderHere("Ben", "23.11.2026 10:15");
    other.user += "2";
    std::ofstream(lockOf(small)) << lockText(other);
    LockFile lock(small.path(), lockHolderHere("Ann", "23.11.2026 11:00"));
    CHECK(lock.other() == other);
    CHECK_FALSE(lock.isOwnElsewhere());
    lock.takeOver();
    CHECK(lock.other() == other);
}
