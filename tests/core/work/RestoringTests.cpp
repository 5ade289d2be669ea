#include "core/work/OpenAssessment.h"
#include "core/work/Restoring.h"
#include "tests/core/packs/Handover.h"

#include <algorithm>
#include <fstream>

using namespace core;

namespace {

namespace fs = std::filesystem;

Timestamp later(std::int64_t minutes)
{
    return {noon().milliseconds + minutes * 60'000};
}

struct Backed {
    SmallCasebook small;
    Casebook casebook = small.open();
    fs::path backup;

    Backed()
    {
        write("n1", "Words from before");
        backup = keep();
    }

    fs::path keep(std::int64_t minutes = 0)
    {
        return told(backUp(casebook, BackupReason::Start, later(minutes), {})).file.path;
    }
    void write(const std::string& record, const std::string& text, const std::string& id = "rod")
    {
        small.add(casebook, noteRecord(record), AddNote{SmallCasebook::note(text)}, id);
    }
    std::size_t found(const std::string& word) const
    {
        return told(casebook.search(word, 10)).size();
    }
    bool fileHolds(const std::string& word) const
    {
        return told(readFile(casebook.path(), 1 << 26)).find(word) != std::string::npos;
    }
    Restored restore(const fs::path& from, std::int64_t minutes = 10)
    {
        return told(restoreAll(casebook.path(), from, later(minutes), {}));
    }
    RestoredOne restoreRod(Forgotten forgotten = Forgotten::StayAway)
    {
        return told(restoreOne(casebook, backup, "rod", forgotten, [] { return later(10); }, {}));
    }
};

} // namespace

TEST_CASE("a whole casebook is as in its backup again, and restoring that takes it back")
{
    Backed backed;
    backed.write("n2", "Written since");
    backed.small.start(backed.casebook, "other", "Another service");
    const Restored restored = backed.restore(backed.backup);
    CHECK_FALSE(restored.isAnotherFile);
    CHECK(backed.found("before") == 1);
    CHECK(backed.found("since") == 0);
    CHECK(told(backed.casebook.ids()) == std::vector<AssessmentId>{"rod"});
    CHECK(told(backed.casebook.verify()).empty());
    REQUIRE(isBackup(restored.before));
    backed.restore(restored.before, 20);
    CHECK(backed.found("since") == 1);
    CHECK(told(backed.casebook.ids()).size() == 2);
    CHECK(told(backed.casebook.verify()).empty());
    // Work goes on over the connection that was open all the time.
    backed.write("n3", "Afterwards");
    CHECK(backed.found("afterwards") == 1);
}

TEST_CASE("what was redacted since a backup stays redacted when it is restored")
{
    Backed backed;
    backed.write("n2", "Xylophone");
    const auto backup = backed.keep(1);
    const auto open = told(openAssessment(backed.casebook, "rod", {}));
    const Made made =
        told(open.editor(backed.small.ids(), noon).redact(noteRecord("n2"), "It names a user"));
    told(backed.casebook.append("rod", made.edits));
    told(backed.casebook.clearUnused());
    REQUIRE_FALSE(backed.fileHolds("Xylophone"));
    SECTION("as a whole")
    {
        backed.restore(backup);
        CHECK(backed.found("before") == 1);
    }
    SECTION("as a whole, where it was in the bin when it was backed up")
    {
        told(backed.casebook.recycle("rod", noon()));
        const auto binned = backed.keep(2);
        told(backed.casebook.bringBack("rod"));
        backed.restore(binned);
        CHECK(told(backed.casebook.isRecycled("rod")));
    }
    SECTION("one by one")
    {
        told(restoreOne(backed.casebook, backup, "rod", Forgotten::StayAway, noon, {}));
        CHECK(backed.found("before") == 1);
    }
    CHECK(backed.found("xylophone") == 0);
    CHECK_FALSE(backed.fileHolds("Xylophone"));
    CHECK(told(backed.casebook.verify()).empty());
}

TEST_CASE("what was forgotten since a backup comes back only where that is asked for")
{
    Backed backed;
    backed.small.start(backed.casebook, "other", "Another service");
    const auto both = backed.keep(1);
    CHECK_FALSE(told(backed.casebook.forget({"rod"}, noon())));
    backed.restore(both);
    CHECK(told(backed.casebook.ids()) == std::vector<AssessmentId>{"other"});
    CHECK(told(backed.casebook.isForgotten("rod")));
    CHECK_FALSE(backed.fileHolds("Words from before"));
    const auto refused =
        restoreOne(backed.casebook, backed.backup, "rod", Forgotten::StayAway, noon, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().what.find("forgotten") != std::string::npos);
    CHECK(told(backed.casebook.isForgotten("rod")));
    CHECK(backed.restoreRod(Forgotten::MayComeBack).merge.edits == 2);
    CHECK(backed.found("before") == 1);
}

TEST_CASE("one assessment that is restored keeps what is newer, and the merge can be undone")
{
    Backed backed;
    told(backed.casebook.keepHere("rod", noteRecord("n1"), true));
    told(backed.casebook.markForLater("rod", noteRecord("n1"), true));
    backed.backup = backed.keep(1);
    backed.write("n2", "Written since");
    CHECK(backed.restoreRod().merge.number == 0);
    CHECK(backed.found("since") == 1);
    SECTION("where it was removed")
    {
        told(backed.casebook.recycle("rod", noon()));
        CHECK(backed.restoreRod().wasInBin);
        CHECK(backed.found("since") == 1);
    }
    SECTION("where it is gone, with what was said to stay here")
    {
        // An empty casebook is not backed up.
        backed.small.start(backed.casebook, "other", "Another service");
        CHECK_FALSE(told(backed.casebook.forget({"rod"}, noon())));
        const auto restored = backed.restoreRod(Forgotten::MayComeBack);
        CHECK(told(backed.casebook.keptHere("rod")) == std::set<RecordId>{noteRecord("n1")});
        CHECK(told(backed.casebook.markedForLater("rod")) == std::set<RecordId>{noteRecord("n1")});
        CHECK(fs::exists(restored.merge.copy));
        told(backed.casebook.undoMerge(restored.merge.number));
        CHECK(backed.found("before") == 0);
    }
    CHECK(told(backed.casebook.verify()).empty());
    CHECK_FALSE(
        restoreOne(backed.casebook, backed.backup, "nothing", Forgotten::StayAway, noon, {}));
}

TEST_CASE("a backup takes the place of a casebook that is gone or cannot be read")
{
    TemporaryFolder elsewhere;
    const fs::path path = elsewhere / "again.standpoint";
    Backed backed;
    SECTION("that is gone") {}
    SECTION("that is no casebook, with a journal that is not the new one's")
    {
        std::ofstream(path) << "Nothing that anybody can read";
        std::ofstream(path.string() + "-journal") << "Of something else";
    }
    const bool wasThere = fs::exists(path);
    const Restored restored = told(restoreAll(path, backed.backup, noon(), {}));
    CHECK(restored.isAnotherFile);
    CHECK(fs::exists(restored.before) == wasThere);
    CHECK_FALSE(fs::exists(path.string() + "-journal"));
    const Casebook casebook = told(Casebook::open(path));
    CHECK_FALSE(casebook.isReadOnly());
    CHECK(told(casebook.countNotes()) == 1);
    CHECK(told(casebook.verify()).empty());
}

TEST_CASE("a damaged backup, a pack and a locked casebook are refused, and nothing is changed")
{
    Backed backed;
    backed.write("n2", "Written since");
    SECTION("a damaged backup")
    {
        fs::permissions(backed.backup, fs::perms::owner_write, fs::perm_options::add);
        fs::resize_file(backed.backup, fs::file_size(backed.backup) / 2);
        CHECK_FALSE(restoreAll(backed.casebook.path(), backed.backup, noon(), {}));
    }
    SECTION("a pack")
    {
        const auto pack = told(makePack(backed.casebook, {{"rod"}, Reader::Panel, true, {}}, noon));
        const auto path = backed.small.folder() / "pack.standpoint";
        told(writeFile(path, pack));
        CHECK_FALSE(restoreAll(backed.casebook.path(), path, noon(), {}));
    }
    SECTION("no file")
    {
        CHECK_FALSE(restoreAll(backed.casebook.path(), backed.small.folder() / "no", noon(), {}));
    }
    CHECK(backed.found("since") == 1);
    for (const auto& file : fs::recursive_directory_iterator(backed.small.folder().path())) {
        CHECK(file.path().string().find("unfinished") == std::string::npos);
    }
}
