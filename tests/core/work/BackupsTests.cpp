#include "core/support/Unfinished.h"
#include "core/work/Backups.h"
#include "core/work/Copies.h"
#include "tests/core/packs/Handover.h"
#include "tests/support/FailingDisk.h"
#include "tests/support/KilledProgram.h"

#include <algorithm>
#include <fstream>

using namespace core;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t minute = 60'000;

Timestamp later(std::int64_t minutes)
{
    return {noon().milliseconds + minutes * minute};
}

void write(SmallCasebook& small, Casebook& casebook, int number)
{
    small.add(casebook, noteRecord("n" + std::to_string(number)),
              AddNote{SmallCasebook::note("Words of note " + std::to_string(number))});
}

BackedUp made(const Casebook& casebook, std::int64_t minutes = 0,
              const BackupSettings& settings = {}, BackupReason why = BackupReason::Merge)
{
    return told(backUp(casebook, why, later(minutes), settings));
}

fs::perms permissionsOf(const fs::path& path)
{
    return fs::status(path).permissions() & fs::perms::all;
}

/// Overwrites the last half, where notes are.
void damage(const fs::path& path)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    const auto size = static_cast<std::streamoff>(fs::file_size(path));
    file.seekp(size - size / 2);
    file << std::string(static_cast<std::size_t>(size / 2), 'x');
}

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("a backup lies beside the casebook, is whole, and tells when and why it was made")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    write(small, casebook, 1);
    const BackedUp backup = made(casebook);
    CHECK(backup.isNew);
    CHECK(backup.file.path.parent_path().filename() == "test.backups");
    const std::string day = toRfc3339(noon()).substr(0, 10);
    CHECK(backup.file.path.filename().string().starts_with(day));
    CHECK(backup.file.path.stem().string().ends_with(" before merge"));
    CHECK(isBackup(backup.file.path));
    CHECK_FALSE(isBackup(casebook.path()));
    const auto all = told(backupsOf(casebook.path(), {}));
    REQUIRE(all.size() == 1);
    CHECK(all.front().why == BackupReason::Merge);
    CHECK(all.front().bytes == fs::file_size(backup.file.path));
    CHECK(noon().milliseconds - all.front().at.milliseconds < minute);
    const Casebook copy = told(Casebook::open(backup.file.path));
    CHECK(copy.isReadOnly());
    CHECK(told(copy.verify()).empty());
    CHECK(told(copy.countNotes()) == 1);
    CHECK(told(lookInto(backup.file.path)).assessments.size() == 1);
}

TEST_CASE("nobody reads a backup who may not read the casebook, and nobody writes to it")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    fs::permissions(small.path(), fs::perms::owner_read | fs::perms::owner_write);
    const auto first = made(casebook).file.path;
    CHECK(permissionsOf(first) == fs::perms::owner_read);
    CHECK(permissionsOf(first.parent_path()) == fs::perms::owner_all);
}

TEST_CASE("a backup is skipped where nothing was changed since the last one, drafts included")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const BackedUp first = made(casebook);
    const BackedUp again = made(casebook, 5);
    CHECK_FALSE(again.isNew);
    CHECK(again.file.path == first.file.path);
    told(casebook.saveDraft("rod", {"note/gds-2019/1", "Half a sen"}));
    CHECK(made(casebook, 6).isNew);
    told(casebook.recycle("rod", noon()));
    CHECK(made(casebook, 7).isNew);
    CHECK(told(backupsOf(casebook.path(), {})).size() == 3);
}

TEST_CASE("several backups of one minute have names of their own and stay in order")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    std::vector<fs::path> paths;
    for (int i = 0; i < 4; ++i) {
        write(small, casebook, i);
        paths.push_back(
            made(casebook, 0, {}, i % 2 == 0 ? BackupReason::Merge : BackupReason::Import)
                .file.path);
    }
    const auto all = told(backupsOf(casebook.path(), {}));
    REQUIRE(all.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(all[i].path == paths[3 - i]);
    }
}

TEST_CASE("old backups make way, and other files in the folder are left alone")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    BackupSettings settings;
    for (int i = 0; i < 14; ++i) {
        write(small, casebook, i);
        made(casebook, i, settings);
    }
    const fs::path folder = backupFolder(casebook.path(), settings);
    CHECK(told(backupsOf(casebook.path(), settings)).size() == 10);
    std::ofstream(folder / "2020-01-01 1200 of mine.standpoint") << "mine";
    std::ofstream(folder / "notes.txt") << "mine";
    settings.mostBytes = 1;
    write(small, casebook, 20);
    const auto last = made(casebook, 20, settings).file.path;
    const auto left = told(backupsOf(casebook.path(), settings));
    REQUIRE(left.size() == 1);
    CHECK(left.front().path == last);
    CHECK(filesIn(folder) == 3);
}

TEST_CASE("another folder keeps the backups of casebooks with one name apart")
{
    SmallCasebook small;
    SmallCasebook other;
    const TemporaryFolder place;
    const BackupSettings settings{place / "kept"};
    Casebook casebook = small.open();
    Casebook second = other.open();
    made(casebook, 0, settings);
    made(second, 0, settings);
    CHECK(told(backupsOf(casebook.path(), settings)).size() == 1);
    CHECK(told(backupsOf(second.path(), settings)).size() == 1);
    CHECK(filesIn(place / "kept") == 2);
}

TEST_CASE(
    "where the disk is full at any moment, that is told, no half backup is left, and those stay")
{
    const auto fault = GENERATE(FailingDisk::Fault::Full, FailingDisk::Fault::Io);
    CasebookOptions options;
    options.fileSystem = FailingDisk::name();
    FailingDisk::work();
    SmallCasebook small(options);
    Casebook casebook = small.open();
    const auto first = made(casebook).file.path;
    write(small, casebook, 1);
    const std::size_t before = filesIn(first.parent_path());
    int failures = 0;
    for (int operations = 0;; ++operations) {
        FailingDisk::failAfter(operations, fault);
        const auto kept = keepBefore(casebook, BackupReason::Start, later(1), {});
        FailingDisk::work();
        INFO("after " << operations << " operations");
        if (!kept.problem) {
            break;
        }
        ++failures;
        REQUIRE(kept.copy.empty());
        REQUIRE(filesIn(first.parent_path()) == before);
        REQUIRE(lookInto(first));
        REQUIRE(told(casebook.countNotes()) == 1);
    }
    CHECK(failures > 5);
}

TEST_CASE("where no backup can be made that is told, and the work goes on")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const BackupSettings settings{small.folder() / "in the way"};
    std::ofstream(settings.folder) << "a file, not a folder";
    const auto kept = keepBefore(casebook, BackupReason::Start, noon(), settings);
    CHECK(kept.copy.empty());
    REQUIRE(kept.problem);
    CHECK(kept.problem->what.find("cannot be") != std::string::npos);
    BackupSettings off = settings;
    off.isOn = false;
    CHECK_FALSE(keepBefore(casebook, BackupReason::Start, noon(), off).problem);
}

TEST_CASE("a damaged casebook is not backed up over good backups")
{
    SmallCasebook small;
    {
        Casebook casebook = small.open();
        for (int i = 0; i < 200; ++i) {
            write(small, casebook, i);
        }
        made(casebook);
        write(small, casebook, 500);
    }
    damage(small.path());
    const Casebook casebook = told(Casebook::open(small.path()));
    const auto again = backUp(casebook, BackupReason::Start, later(5), {});
    REQUIRE_FALSE(again);
    const auto all = told(backupsOf(small.path(), {}));
    REQUIRE(all.size() == 1);
    CHECK(lookInto(all.front().path));
}

TEST_CASE("a backup that was damaged since is told, and made anew")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    for (int i = 0; i < 100; ++i) {
        write(small, casebook, i);
    }
    const auto path = made(casebook).file.path;
    fs::permissions(path, fs::perms::owner_write, fs::perm_options::add);
    damage(path);
    const auto looked = lookInto(path);
    REQUIRE_FALSE(looked);
    CHECK(looked.problem().what.find("damaged") != std::string::npos);
    CHECK(made(casebook, 9).isNew);
    const auto pack = told(makePack(casebook, {{"rod"}, Reader::Panel, true, {}}, noon));
    told(writeFile(small.folder() / "pack.standpoint", pack));
    const auto notOurs = lookInto(small.folder() / "pack.standpoint");
    REQUIRE_FALSE(notOurs);
    CHECK(notOurs.problem().what.find("pack") != std::string::npos);
}

TEST_CASE("what a crash left unfinished goes with a later backup, and not while it may be made")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const fs::path folder = made(casebook).file.path.parent_path();
    const fs::path name = folder / "2020-01-01 1200 at start.standpoint";
    REQUIRE(isKilledDuring([&] {
        const fs::path left = unfinishedName(name, 0);
        std::ofstream(left) << "half";
        std::ofstream(left.string() + "-journal") << "half";
        ::raise(SIGKILL);
    }));
    const fs::path ours = unfinishedName(name, 0);
    std::ofstream(ours) << "half";
    const auto unfinished = [&] {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (finishedName(entry.path()) != entry.path()) {
                files.push_back(entry.path());
            }
        }
        return files;
    };
    REQUIRE(unfinished().size() == 3);
    write(small, casebook, 1);
    made(casebook, 1);
    CHECK(unfinished() == std::vector<fs::path>{ours});
}

TEST_CASE("a casebook of an earlier version is kept as it was before it is upgraded")
{
    const TemporaryFolder folder;
    const fs::path path = folder / "old.standpoint";
    fs::copy_file(fs::path(SOURCE_DIR) / "tests/data/casebooks/version-3.standpoint", path);
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    const auto kept = keepBeforeUpgrade(path, noon(), {});
    REQUIRE_FALSE(kept.copy.empty());
    CHECK(kept.copy.stem().string().ends_with(" before upgrade"));
    CasebookOptions options;
    options.readOnly = true;
    CHECK(told(Casebook::open(kept.copy, options)).isOfEarlierVersion());
    CHECK_FALSE(told(Casebook::open(path)).isOfEarlierVersion());
    CHECK(keepBeforeUpgrade(path, noon(), {}).copy.empty());
}

TEST_CASE("forgetting finds the backups, here and in another folder, and leaves them locked")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.start(casebook, "other", "Another service");
    const BackupSettings settings{small.folder() / "kept"};
    const auto beside = made(casebook).file.path;
    const auto elsewhere = made(casebook, 0, settings).file.path;
    const auto copies = copiesHolding(casebook.path(), {}, {"rod"}, settings);
    REQUIRE(copies.size() == 2);
    CHECK(forgetInCopies(copies, noon()).empty());
    for (const fs::path& path : {beside, elsewhere}) {
        CHECK(told(told(Casebook::open(path)).ids()) == std::vector<AssessmentId>{"other"});
        CHECK((permissionsOf(path) & fs::perms::owner_write) == fs::perms::none);
    }
}
