#include "tests/reliability/Aftermath.h"
#include "tests/reliability/KnownWords.h"
#include "tests/reliability/MountedDisk.h"
#include "tests/reliability/Played.h"
#include "tests/reliability/PowerCut.h"
#include "tests/reliability/Templates.h"

#include <catch2/catch.hpp>

namespace fs = std::filesystem;

namespace {

void put(const Templates& templates, const Day::Act& act, const fs::path& folder)
{
    fs::remove_all(folder);
    fs::create_directory(folder);
    for (const std::string& name : act.needs) {
        fs::copy_file(templates.beginning() / (name + ".standpoint"),
                      folder / (name + ".standpoint"));
    }
}

void mustBeEmpty(const std::vector<std::string>& faults)
{
    for (const std::string& fault : faults) {
        FAIL_CHECK(fault);
    }
}

/// A drive that is gone with its connection leaves an empty folder behind.
bool isKnownWhereItIsGone(const std::string& told)
{
    return told == "there is no such file. Check the name and the folder." ||
           told == "cannot be opened. Check that you may read it." ||
           told == "cannot be made because its folder does not exist. Choose a folder that does.";
}

/// Plays each act with little room left, and once more with enough; returns how often it was told.
std::size_t toldWhereFull(const MountedDisk& disk)
{
    const Templates templates;
    std::size_t told = 0;
    for (const Day::Act& act : Day::acts()) {
        for (const std::uintmax_t left : {0, 8'192, 40'960, 131'072}) {
            put(templates, act, disk.folder());
            disk.fill(left);
            INFO(act.name << " with " << left << " bytes free");
            const Played result = played(act, disk.folder(), 0, DiskCalls::Fault::None, 0);
            CHECK_FALSE(result.hasCrashed);
            if (result.problem) {
                ++told;
                INFO(*result.problem);
                CHECK(isKnown(*result.problem));
            }
            disk.makeRoom();
            mustBeEmpty(faultsAfter(disk.folder(), result.said));
            const Played again = played(act, disk.folder(), 1, DiskCalls::Fault::None, 0);
            CHECK(again.problem.value_or("") == "");
            mustBeEmpty(leftIn(disk.folder()));
        }
    }
    return told;
}

} // namespace

TEST_CASE("on a real disk that is full, each act is done or told, and done once there is room",
          "[faults]")
{
    const MountedDisk disk(MountedDisk::Kind::Small);
    if (disk.isThere()) {
        CHECK(toldWhereFull(disk) > Day::acts().size());
    }
}

TEST_CASE("where a real quota is used up, each act is done or told, and done once there is room",
          "[faults]")
{
    const MountedDisk disk(MountedDisk::Kind::Quota);
    if (disk.isThere()) {
        CHECK(toldWhereFull(disk) > Day::acts().size());
    }
}

TEST_CASE("on a served disk the whole day is done, and nothing is lost where it is cut off",
          "[faults]")
{
    const Templates templates;
    for (const Day::Act& act : Day::acts()) {
        MountedDisk disk(MountedDisk::Kind::Served);
        if (!disk.isThere()) {
            return;
        }
        put(templates, act, disk.folder());
        INFO(act.name);
        const Played result = played(act, disk.folder(), 0, DiskCalls::Fault::None, 0);
        CHECK(result.problem.value_or("") == "");
        CHECK_FALSE(result.said.empty());
        mustBeEmpty(faultsAfter(disk.folder(), result.said));
        disk.cutOff();
        const Played refused = played(act, disk.folder(), 1, DiskCalls::Fault::None, 0);
        CHECK_FALSE(refused.hasCrashed);
        REQUIRE(refused.problem);
        CHECK(refused.said.empty());
        INFO(*refused.problem);
        CHECK((isKnown(*refused.problem) || isKnownWhereItIsGone(*refused.problem)));
        mustBeEmpty(faultsAfter(disk.atServer(), result.said));
    }
}

TEST_CASE("on a disk that is mounted for reading, everything is read and every act is refused",
          "[faults]")
{
    const MountedDisk disk(MountedDisk::Kind::Small);
    if (!disk.isThere()) {
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
