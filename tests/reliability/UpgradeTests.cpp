#include "core/support/File.h"
#include "core/work/Backups.h"
#include "tests/reliability/DiskCalls.h"
#include "tests/support/KilledProgram.h"
#include "tests/support/TemporaryFolder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <iostream>

using namespace core;
namespace fs = std::filesystem;

namespace {

using Fault = DiskCalls::Fault;

constexpr Timestamp noon{1'796'040'000'000};

CasebookOptions onlyReading()
{
    CasebookOptions options;
    options.readOnly = true;
    return options;
}

std::vector<fs::path> oldCasebooks()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(TEST_DATA_DIR "/casebooks")) {
        if (entry.path().extension() == ".standpoint") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// What a person has in a casebook, whatever its version.
std::string contentOf(const fs::path& path)
{
    std::string all;
    SQLite::Database file(path.string(), SQLite::OPEN_READONLY);
    for (const char* sql :
         {"SELECT name, value FROM about WHERE name NOT IN ('state', 'readable-from', 'copy-of') "
          "ORDER BY name",
          "SELECT hex(digest), yaml FROM edition ORDER BY number",
          "SELECT number, id FROM assessment ORDER BY number",
          "SELECT assessment, edition FROM bound ORDER BY assessment, edition",
          "SELECT assessment || hex(id) || record || kind || author || coalesce(at, '') || "
          "hex(coalesce(replaces, '')), value FROM edit ORDER BY assessment, id",
          "SELECT assessment || place, text FROM draft ORDER BY assessment, place"}) {
        SQLite::Statement rows(file, sql);
        while (rows.executeStep()) {
            all += rows.getColumn(0).getString() + '\t' + rows.getColumn(1).getString() + '\n';
        }
    }
    return all;
}

/// Opens it as the programs do, which keep the old file first. What was told; empty for nothing.
std::string openedForWriting(const fs::path& path)
{
    const KeptBefore kept = keepBeforeUpgrade(path, noon, {});
    std::string told = kept.problem ? toString(*kept.problem) : std::string();
    if (const auto casebook = Casebook::open(path); !casebook) {
        told += toString(casebook.problem());
    }
    return told;
}

/// Holds what is left at `path` to the promise: one of the two versions, whole, and where it is the
/// new one, the old one beside it unless that was told.
void mustBeOneOfBoth(const fs::path& path, const std::string& content, bool wasTold)
{
    bool isOld = false;
    {
        const auto casebook = Casebook::open(path, onlyReading());
        REQUIRE(casebook);
        isOld = casebook->isOfEarlierVersion();
        CHECK(casebook->verify().value().empty());
    }
    CHECK(contentOf(path) == content);
    const auto backups = backupsOf(path, {}).value();
    if (!isOld && !wasTold) {
        REQUIRE(backups.size() == 1);
    }
    for (const BackupFile& file : backups) {
        CHECK(file.why == BackupReason::Upgrade);
        const auto copy = Casebook::open(file.path, onlyReading());
        REQUIRE(copy);
        CHECK(copy->isOfEarlierVersion());
        CHECK(copy->check());
        CHECK(contentOf(file.path) == content);
    }
}

/// A copy of an old casebook in a folder of its own, to be upgraded.
class Old {
public:
    explicit Old(const fs::path& from)
    {
        fs::copy_file(from, path());
        fs::permissions(path(), fs::perms::owner_read | fs::perms::owner_write);
    }
    fs::path path() const { return m_folder / "old.standpoint"; }
    fs::path folder() const { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("an upgrade that ends at any call of the disk leaves the old version or the new one "
          "whole, and the old file beside the new one",
          "[upgrade]")
{
    int ended = 0;
    for (const fs::path& from : oldCasebooks()) {
        const std::string content = contentOf(from);
        int calls = 0;
        {
            const Old old(from);
            DiskCalls::watch(old.folder());
            const std::string told = openedForWriting(old.path());
            calls = DiskCalls::stop();
            CHECK(told.empty());
            CHECK_FALSE(Casebook::open(old.path(), onlyReading())->isOfEarlierVersion());
            mustBeOneOfBoth(old.path(), content, false);
        }
        REQUIRE(calls > 10);
        for (int at = 0; at < calls; ++at) {
            INFO(from.filename().string() << ", call " << at << " of " << calls);
            const Old old(from);
            CHECK(isKilledDuring([&] {
                DiskCalls::watch(old.folder(), Fault::Kill, at);
                static_cast<void>(openedForWriting(old.path()));
            }));
            ++ended;
            mustBeOneOfBoth(old.path(), content, false);
            // The next one brings it to its end.
            CHECK(openedForWriting(old.path()).empty());
            CHECK_FALSE(Casebook::open(old.path(), onlyReading())->isOfEarlierVersion());
            CHECK(contentOf(old.path()) == content);
            CHECK_FALSE(backupsOf(old.path(), {})->empty());
        }
    }
    std::cout << ended << " upgrades killed\n";
}

TEST_CASE(
    "an upgrade on a full or faulty disk leaves the old version or the new one whole, and the "
    "old file beside the new one, or says that it is not",
    "[upgrade]")
{
    std::size_t shift = 0;
    for (const fs::path& from : oldCasebooks()) {
        const std::string content = contentOf(from);
        const int calls = [&] {
            const Old old(from);
            DiskCalls::watch(old.folder());
            static_cast<void>(openedForWriting(old.path()));
            return DiskCalls::stop();
        }();
        // Each call meets one of them, and another one in the next file.
        constexpr std::array faults{Fault::Full, Fault::Io, Fault::Short, Fault::Once};
        for (int at = 0; at < calls; ++at) {
            const Fault fault = faults[(static_cast<std::size_t>(at) + shift) % faults.size()];
            INFO(from.filename().string()
                 << ", fault " << static_cast<int>(fault) << " at call " << at << " of " << calls);
            const Old old(from);
            DiskCalls::watch(old.folder(), fault, at);
            const std::string told = openedForWriting(old.path());
            DiskCalls::stop();
            mustBeOneOfBoth(old.path(), content, !told.empty());
        }
        ++shift;
    }
}
