#include "core/work/Backups.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/start/BackupsDialog.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

#include <fstream>

namespace {

template <typename T>
T* part(QDialog& dialog, const char* name)
{
    return dialog.findChild<T*>(QString::fromLatin1(name));
}

bool isIdle(QDialog& dialog)
{
    return eventually([&] { return part<QPushButton>(dialog, "backUpNow")->isEnabled(); });
}

void pressIn(QDialog& dialog, const char* button)
{
    auto* found = part<QPushButton>(dialog, button);
    REQUIRE(found->isEnabled());
    found->click();
}

bool says(QDialog& dialog, const QString& words)
{
    return eventually([&] { return part<QLabel>(dialog, "backupAbout")->text().contains(words); });
}

/// The sample, backed up once with the dialog.
struct Office : OpenWindow {
    Office()
    {
        importSample();
        trigger("goToCasebook");
        show([](QDialog& dialog) {
            pressIn(dialog, "backUpNow");
            CHECK(says(dialog, "made and checked"));
            CHECK(part<QListWidget>(dialog, "backupList")->count() == 1);
            CHECK(part<QListWidget>(dialog, "backupAssessments")->count() == 1);
            dialog.reject();
        });
    }

    /// Opens the dialog, and hands it over once it has listed what there is.
    void show(const std::function<void(QDialog&)>& then)
    {
        prompts.dialogs.push_back([then](QDialog& dialog) {
            dialog.show();
            REQUIRE(isIdle(dialog));
            then(dialog);
            REQUIRE(eventually([&] { return !dialog.isVisible(); }));
            return dialog.result() == QDialog::Accepted;
        });
        trigger("backups");
    }
    std::filesystem::path path() { return session().casebook().path(); }
    core::AssessmentId id() { return session().casebook().ids().value().front(); }
    std::size_t listed()
    {
        const auto list = session().casebook().list();
        return list ? list->size() : 99;
    }
};

} // namespace

TEST_CASE("a casebook is restored as a whole in the window, and what it was before is kept")
{
    Office office;
    REQUIRE(office.session().casebook().recycle(office.id(), core::systemTime()));
    REQUIRE(office.listed() == 0);
    office.prompts.confirmations.push_back(true);
    office.show([](QDialog& dialog) {
        pressIn(dialog, "restoreAll");
        CHECK(says(dialog, "is as it was"));
        REQUIRE(isIdle(dialog));
        CHECK(part<QListWidget>(dialog, "backupList")->count() == 2);
        dialog.reject();
    });
    CHECK(eventually([&] { return office.listed() == 1; }));
}

TEST_CASE("one assessment comes back from a backup, and a forgotten one after a question")
{
    Office office;
    const auto id = office.id();
    REQUIRE(office.session().casebook().forget({id}, core::systemTime()));
    office.prompts.confirmations.push_back(false);
    office.prompts.confirmations.push_back(true);
    office.show([](QDialog& dialog) {
        pressIn(dialog, "restoreOne");
        pressIn(dialog, "restoreOne");
        CHECK(says(dialog, "came back"));
        REQUIRE(isIdle(dialog));
        dialog.reject();
    });
    CHECK(eventually([&] { return office.listed() == 1; }));
}

TEST_CASE("a backup is looked into where nobody can change it, and left for the casebook again")
{
    Office office;
    const auto path = office.path();
    office.show([](QDialog& dialog) { pressIn(dialog, "lookInside"); });
    REQUIRE(eventually([&] { return core::isBackup(office.path()); }));
    CHECK_FALSE(office.window().actions()["mergePacks"]->isEnabled());
    office.prompts.confirmations.push_back(true);
    office.trigger("backups");
    CHECK(eventually([&] { return office.path() == path; }));
}

TEST_CASE("a backup that was damaged since is told of when it is looked into")
{
    Office office;
    const auto backups = core::backupsOf(office.path(), {});
    REQUIRE(backups);
    const auto file = backups->front().path;
    std::filesystem::permissions(file, std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add);
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        const auto size = static_cast<std::streamoff>(std::filesystem::file_size(file));
        bytes.seekp(size / 2);
        bytes << std::string(static_cast<std::size_t>(size / 2), 'x');
    }
    office.show([](QDialog& dialog) {
        pressIn(dialog, "lookInside");
        CHECK(says(dialog, "damaged"));
        REQUIRE(isIdle(dialog));
        dialog.reject();
    });
    CHECK_FALSE(core::isBackup(office.path()));
}

TEST_CASE("another folder and less room for backups are kept, and the dialog fits a small screen")
{
    Office office;
    office.prompts.files.push_back(office.folder() / "kept");
    const auto change = [&](QDialog& dialog) {
        CHECK(dialog.minimumSizeHint().width() <= 1024);
        CHECK(dialog.minimumSizeHint().height() <= 600);
        pressIn(dialog, "chooseBackupFolder");
        REQUIRE(isIdle(dialog));
        CHECK(part<QListWidget>(dialog, "backupList")->count() == 0);
        part<QSpinBox>(dialog, "backupRoom")->setValue(50);
        pressIn(dialog, "backUpNow");
        CHECK(says(dialog, "made and checked"));
        dialog.reject();
    };
    office.show(change);
    const core::BackupSettings settings{office.folder() / "kept"};
    CHECK(core::backupsOf(office.path(), settings)->size() == 1);
    office.show([](QDialog& dialog) {
        CHECK(part<QSpinBox>(dialog, "backupRoom")->value() == 50);
        CHECK(part<QListWidget>(dialog, "backupList")->count() == 1);
        dialog.reject();
    });
}

TEST_CASE("a casebook that is opened is backed up by itself, and not again while nothing changes")
{
    Office office;
    const auto count = [&] { return core::backupsOf(office.path(), {})->size(); };
    REQUIRE(office.session().casebook().recycle(office.id(), core::systemTime()));
    office.window().open(office.path());
    REQUIRE(eventually([&] { return count() == 2; }));
    CHECK(core::backupsOf(office.path(), {})->front().why == core::BackupReason::Start);
}
