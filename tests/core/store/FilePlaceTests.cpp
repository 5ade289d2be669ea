#include "core/store/FilePlace.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace core;
namespace fs = std::filesystem;

namespace {

void touch(const fs::path& path)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path).flush();
}

FilePlace synced(const std::string& by)
{
    return {FilePlace::Is::Synced, by};
}

} // namespace

TEST_CASE("synced folders are known by their names, at any depth and with the office's name")
{
    const TemporaryFolder folder;
    CHECK(placeOf(folder / "Dropbox/a/b/work.standpoint", {}) == synced("Dropbox"));
    CHECK(placeOf(folder / "Dropbox (Office)/work.standpoint", {}) == synced("Dropbox"));
    CHECK(placeOf(folder / "OneDrive - Ministry/work.standpoint", {}) == synced("OneDrive"));
    CHECK(placeOf(folder / "Google Drive/work.standpoint", {}) == synced("Google Drive"));
    CHECK(placeOf(folder / "Mobile Documents/x/work.standpoint", {}) == synced("iCloud"));
    CHECK(placeOf(folder / "Nextcloud/work.standpoint", {}) == synced("Nextcloud"));
    CHECK(placeOf(folder / "Dropboxes/work.standpoint", {}) == FilePlace{});
    CHECK(placeOf(folder / "work.standpoint", {}) == FilePlace{});
}

TEST_CASE("synced folders are known by what their programs keep in them")
{
    const std::vector<std::pair<std::string, std::string>> all{
        {".dropbox", "Dropbox"},
        {".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
        {".tmp.driveupload", "Google Drive"},
        {".sync_a81b.db", "Nextcloud"},
        {".stfolder", "Syncthing"}};
    for (const auto& [mark, by] : all) {
        const TemporaryFolder folder;
        touch(folder / ("shared/" + mark));
        fs::create_directories(folder / "shared/deep");
        INFO(mark);
        CHECK(placeOf(folder / "shared/deep/work.standpoint", {}) == synced(by));
        CHECK(placeOf(folder / "work.standpoint", {}) == FilePlace{});
    }
}

TEST_CASE("drives of other computers are known by their file system, the innermost counts")
{
    const std::string mounts =
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "30 22 0:40 / /mnt/office rw - cifs //server/office rw\n"
        "31 22 0:41 / /mnt/my\\040team rw shared:2 master:1 - nfs4 server:/team rw\n"
        "32 30 8:2 / /mnt/office/local rw - ext4 /dev/sdb1 rw\n"
        "33 22 0:42 / /home/p/far rw - fuse.sshfs p@server: rw\n"
        "a line that says nothing\n";
    const auto network = [](const std::string& by) {
        return FilePlace{FilePlace::Is::Network, by};
    };
    CHECK(placeOf("/mnt/office/work.standpoint", mounts) == network("SMB"));
    CHECK(placeOf("/mnt/my team/a/work.standpoint", mounts) == network("NFS"));
    CHECK(placeOf("/home/p/far/work.standpoint", mounts) == network("sshfs"));
    CHECK(placeOf("/mnt/office/local/work.standpoint", mounts) == FilePlace{});
    CHECK(placeOf("/mnt/officers/work.standpoint", mounts) == FilePlace{});
    CHECK(placeOf("/srv/work.standpoint", mounts) == FilePlace{});
    CHECK(placeOf("/srv/work.standpoint", "") == FilePlace{});
}

TEST_CASE("copies that sync programs made because of a conflict are found, and no others")
{
    const TemporaryFolder folder;
    const fs::path casebook = folder / "work.standpoint";
    const std::vector<std::string> conflicts{
        "work (1).standpoint", "work (Ann's conflicted copy 2026-11-23).standpoint",
        "work (conflicted copy 2026-11-23 101500).standpoint",
        "work.sync-conflict-20261123-101500-ABCDEFG.standpoint"};
    for (const std::string& name : conflicts) {
        touch(folder / name);
    }
    for (const auto* name :
         {"work.standpoint", "work-2026-11-23.standpoint", "work (draft).standpoint",
          "works (1).standpoint", "work (1).pdf", "work-DESKTOP7.standpoint",
          "work.before-merge-2026-11-23T101500.standpoint", "work (2026).standpoint"}) {
        touch(folder / name);
    }
    std::vector<std::string> found;
    for (const fs::path& copy : conflictCopies(casebook)) {
        found.push_back(copy.filename().string());
    }
    CHECK(found == conflicts);
    const fs::path shared = folder / "OneDrive/work.standpoint";
    touch(folder / "OneDrive/work-DESKTOP7.standpoint");
    touch(folder / "OneDrive/work-2026-11-23.standpoint");
    REQUIRE(conflictCopies(shared).size() == 1);
    CHECK(conflictCopies(shared)[0].filename() == "work-DESKTOP7.standpoint");
}
