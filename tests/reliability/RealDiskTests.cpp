#include "tests/reliability/Aftermath.h"
#include "tests/reliability/KnownWords.h"
#include "tests/reliability/Played.h"
#include "tests/reliability/PowerCut.h"
#include "tests/reliability/Templates.h"

#include <catch2/catch.hpp>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

namespace fs = std::filesystem;

namespace {

/// A small disk of its own, seen by this process alone; nothing where we may not mount one.
class SmallDisk {
public:
    SmallDisk()
    {
        m_isThere = ::unshare(CLONE_NEWNS) == 0 &&
                    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                    ::mount("none", m_at.path().c_str(), "tmpfs", 0, "size=4m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere) {
            ::umount2(m_at.path().c_str(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_isThere; }
    fs::path folder() const { return m_at / "day"; }
    bool makeReadOnly() const
    {
        return ::mount("none", m_at.path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    bool makeWritable() const
    {
        return ::mount("none", m_at.path().c_str(), nullptr, MS_REMOUNT, nullptr) == 0;
    }

private:
    TemporaryFolder m_at;
    bool m_isThere = false;
};

/// Takes what is free, but for `left` bytes.
void fill(const fs::path& file, std::uintmax_t left)
{
    const auto free = fs::space(file.parent_path()).available;
    std::ofstream(file, std::ios::binary) << std::string(free > left ? free - left : 0, 'x');
}

void put(const Templates& templates, const Day::Act& act, const fs::path& folder)
{
    fs::remove_all(folder);
    fs::create_directory(folder);
    for (const std::string& name : act.needs) {
        fs::copy_file(templates.beginning() / (name + ".standpoint"),
                      folder / (name + ".standpoint"));
    }
}

bool isSkipped(const SmallDisk& disk)
{
    if (!disk.isThere()) {
        std::cout << "skipped: only root can mount a small disk\n";
    }
    return !disk.isThere();
}

void mustBeEmpty(const std::vector<std::string>& faults)
{
    for (const std::string& fault : faults) {
        FAIL_CHECK(fault);
    }
}

} // namespace

TEST_CASE("on a real disk that is full, each act is done or told, and done once there is room",
          "[faults]")
{
    const SmallDisk disk;
    if (isSkipped(disk)) {
        return;
    }
    const Templates templates;
    std::size_t told = 0;
    for (const Day::Act& act : Day::acts()) {
        for (const std::uintmax_t left : {0, 8'192, 40'960, 131'072}) {
            put(templates, act, disk.folder());
            const fs::path filling = disk.folder().parent_path() / "filling";
            fill(filling, left);
            INFO(act.name << " with " << left << " bytes free");
            const Played result = played(act, disk.folder(), 0, DiskCalls::Fault::None, 0);
            CHECK_FALSE(result.hasCrashed);
            if (result.problem) {
                ++told;
                INFO(*result.problem);
                CHECK(isKnown(*result.problem));
            }
            fs::remove(filling);
            mustBeEmpty(faultsAfter(disk.folder(), result.said));
            const Played again = played(act, disk.folder(), 1, DiskCalls::Fault::None, 0);
            CHECK(again.problem.value_or("") == "");
            mustBeEmpty(leftIn(disk.folder()));
        }
    }
    CHECK(told > Day::acts().size());
}

TEST_CASE("on a disk that is mounted for reading, everything is read and every act is refused",
          "[faults]")
{
    const SmallDisk disk;
    if (isSkipped(disk)) {
        return;
    }
    const Templates templates;
    for (const Day::Act& act : Day::acts()) {
        put(templates, act, disk.folder());
        const auto before = filesIn(disk.folder());
        REQUIRE(disk.makeReadOnly());
        INFO(act.name);
        const Played result = played(act, disk.folder(), 0, DiskCalls::Fault::None, 0);
        CHECK_FALSE(result.hasCrashed);
        REQUIRE(result.problem);
        INFO(*result.problem);
        CHECK(isKnown(*result.problem));
        CHECK(result.said.empty());
        mustBeEmpty(faultsAfter(disk.folder(), {}));
        REQUIRE(disk.makeWritable());
        CHECK(filesIn(disk.folder()) == before);
    }
}
