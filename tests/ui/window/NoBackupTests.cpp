#include "core/work/Backups.h"
#include "tests/ui/OpenWindow.h"
#include "tests/ui/packs/Colleague.h"
#include "ui/packs/MergeDialog.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <fstream>

namespace fs = std::filesystem;

namespace {

/// Something lies where the folder for backups of a casebook would be.
void blockBackups(const fs::path& casebook)
{
    const fs::path folder = core::backupFolder(casebook, {});
    fs::remove_all(folder);
    std::ofstream(folder) << "in the way";
}

/// A window over the sample, whose casebook cannot be backed up.
struct Blocked : OpenWindow {
    Blocked()
    {
        importSample();
        window().openAssessment(id());
        REQUIRE(session().hasAssessment());
        // What began with the casebook is through before that is changed under it.
        REQUIRE(eventually([this] { return session().casebook().list().operator bool(); }));
    }
    void block() { blockBackups(session().casebook().path()); }
    core::AssessmentId id() { return session().casebook().ids().value().front(); }
    QString asked() const { return prompts.asked.join('\n'); }
};

} // namespace

TEST_CASE("an import without a backup is made only where the person says so")
{
    for (const bool goesOn : {false, true}) {
        INFO(goesOn);
        Blocked open;
        open.block();
        open.prompts.files = {fs::path(SOURCE_DIR) / "samples/air-quality.json"};
        const auto before = open.session().casebook().list()->size();
        open.prompts.confirmations.push_back(goesOn);
        open.letTheTaskRun();
        open.letTheTaskRun();
        open.trigger("importFile");
        CHECK(open.asked().contains("An import is made after a backup."));
        CHECK(open.asked().contains("the folder for backups cannot be made"));
        CHECK(open.asked().contains("go on without a backup"));
        CHECK((open.session().casebook().list()->size() > before) == goesOn);
    }
}

TEST_CASE("a merge without a backup is made only where the person says so")
{
    for (const bool goesOn : {false, true}) {
        INFO(goesOn);
        Blocked open;
        Colleague ann(open, "ann");
        const core::PointRef point{open.session().assessment().standards.front(), 2};
        ann.note("What Ann saw", {point});
        open.prompts.files = {ann.handBack("from-ann.standpoint")};
        open.block();
        open.prompts.confirmations.push_back(goesOn);
        mergeNext(open);
        open.trigger("mergePacks");
        CHECK(open.asked().contains("A merge is made after a backup."));
        CHECK(open.session().casebook().merges()->size() == (goesOn ? 1 : 0));
    }
}

TEST_CASE("nothing is forgotten without a backup unless the person says so")
{
    for (const bool goesOn : {false, true}) {
        INFO(goesOn);
        Blocked open;
        REQUIRE(open.session().casebook().recycle(open.id(), core::systemTime()));
        open.block();
        open.prompts.confirmations = {true, goesOn};
        open.prompts.dialogs.push_back([&](QDialog& dialog) {
            dialog.findChild<QPushButton*>("emptyBin")->click();
            auto* list = dialog.findChild<QListWidget*>("recycledList");
            CHECK(eventually([&] { return open.prompts.confirmations.empty(); }));
            return eventually([&] { return list->isEnabled(); }) &&
                   eventually([&] { return list->count() == (goesOn ? 0 : 1); });
        });
        open.trigger("recycleBin");
        CHECK(open.asked().contains("Before something is forgotten for good"));
        CHECK(open.session().casebook().ids()->empty() == goesOn);
    }
}

TEST_CASE("a casebook of an earlier version is kept as it was, or brought up to date without only "
          "where the person says so")
{
    for (const bool goesOn : {false, true}) {
        INFO(goesOn);
        OpenWindow open;
        const fs::path old = open.folder() / "old.standpoint";
        fs::copy_file(fs::path(SOURCE_DIR) / "tests/data/casebooks/version-3.standpoint", old);
        fs::permissions(old, fs::perms::owner_read | fs::perms::owner_write);
        blockBackups(old);
        open.prompts.confirmations.push_back(goesOn);
        open.window().open(old);
        CHECK(open.prompts.asked.join('\n').contains("made by an earlier version"));
        CHECK((open.session().casebook().path() == old) == goesOn);
        core::CasebookOptions options;
        options.readOnly = true;
        CHECK(core::Casebook::open(old, options)->isOfEarlierVersion() != goesOn);
    }
    OpenWindow open;
    const fs::path old = open.folder() / "old.standpoint";
    fs::copy_file(fs::path(SOURCE_DIR) / "tests/data/casebooks/version-3.standpoint", old);
    fs::permissions(old, fs::perms::owner_read | fs::perms::owner_write);
    open.window().open(old);
    REQUIRE(open.session().casebook().path() == old);
    CHECK(open.prompts.asked.isEmpty());
    const auto kept = core::backupsOf(old, {}).value();
    REQUIRE_FALSE(kept.empty());
    CHECK(kept.back().why == core::BackupReason::Upgrade);
}
