#include "core/support/File.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <fstream>

namespace fs = std::filesystem;

namespace {

/// A window over a sample that is being written, and the casebook from before.
class Writing {
public:
    Writing()
    {
        open.importSample();
        path = open.session().casebook().path();
        before = core::readFile(path, std::size_t{1} << 30).value();
        open.window().openAssessment(open.session().casebook().list()->front().id);
        REQUIRE(open.session().hasAssessment());
        add("saved");
    }

    void add(const std::string& id)
    {
        core::AddNote add;
        add.note.text = "Words of " + id;
        open.session().take("Add note", {{core::noteRecord(id), add}});
    }

    void put(const std::string& bytes) const
    {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    }

    /// The person comes back to the window.
    void comeBack()
    {
        QEvent event(QEvent::ActivationChange);
        QApplication::sendEvent(&open.window(), &event);
    }

    bool has(const std::string& id)
    {
        return open.session().hasAssessment() && open.session().assessment().note(id) != nullptr;
    }

    bool isOffered(const char* button)
    {
        return open.find<QWidget>("fileBanner")->isVisible() &&
               open.find<QPushButton>(button)->isVisible();
    }

    void click(const char* button)
    {
        REQUIRE(isOffered(button));
        QTest::mouseClick(open.find<QPushButton>(button), Qt::LeftButton);
    }

    OpenWindow open;
    fs::path path;
    std::string before;
};

} // namespace

TEST_CASE("an older copy in place of the casebook is told, and what it lacks is put back")
{
    Writing writing;
    REQUIRE(writing.open.session().saveNow());
    writing.put(writing.before);
    writing.comeBack();
    CHECK(writing.open.find<QLabel>("fileBannerWords")->text().contains("older copy"));
    CHECK(writing.has("saved"));
    writing.add("typed meanwhile");
    CHECK(writing.has("typed meanwhile"));
    CHECK_FALSE(writing.open.session().saveNow());
    writing.click("putChangesBack");
    CHECK(writing.has("saved"));
    CHECK(writing.has("typed meanwhile"));
    CHECK(writing.open.session().saveNow());
    CHECK(writing.open.find<QLabel>("fileBannerWords")->text().contains("put back"));
    writing.click("fileBannerRead");
    CHECK_FALSE(writing.open.find<QWidget>("fileBanner")->isVisible());
    const auto read = core::Casebook::open(writing.path);
    REQUIRE(read);
    const auto ledger = read->read(read->list()->front().id);
    CHECK(ledger->assessment().note("saved") != nullptr);
    CHECK(ledger->assessment().note("typed meanwhile") != nullptr);
    CHECK(read->verify()->empty());
}

TEST_CASE("a casebook that is gone or written over is saved elsewhere with what waits")
{
    Writing writing;
    REQUIRE(writing.open.session().saveNow());
    SECTION("deleted")
    {
        fs::remove(writing.path);
    }
    SECTION("written over")
    {
        writing.put(std::string(30000, 'x'));
    }
    SECTION("emptied")
    {
        writing.put({});
    }
    writing.add("waits");
    CHECK_FALSE(writing.open.session().saveNow());
    const auto elsewhere = writing.open.folder() / "elsewhere.standpoint";
    writing.open.prompts.files = {elsewhere};
    writing.click("saveCasebookElsewhere");
    CHECK(writing.open.session().casebook().path() == elsewhere);
    CHECK_FALSE(writing.open.find<QWidget>("fileBanner")->isVisible());
    const auto read = core::Casebook::open(elsewhere);
    REQUIRE(read);
    const auto ledger = read->read(read->list()->front().id);
    CHECK(ledger->assessment().note("saved") != nullptr);
    CHECK(ledger->assessment().note("waits") != nullptr);
    CHECK(read->verify()->empty());
}

TEST_CASE("a casebook that was moved is opened where it is, with what was saved")
{
    Writing writing;
    REQUIRE(writing.open.session().saveNow());
    const auto to = writing.open.folder() / "moved.standpoint";
    fs::rename(writing.path, to);
    writing.comeBack();
    writing.click("openMovedCasebook");
    CHECK(writing.open.session().casebook().path() == to);
    CHECK_FALSE(fs::exists(writing.path));
}

TEST_CASE("another casebook in place of the open one is neither shown nor written")
{
    Writing writing;
    const auto other = writing.open.folder() / "other.standpoint";
    REQUIRE(core::Casebook::create(other, {"o", "Other"}));
    const auto theirs = core::readFile(other, std::size_t{1} << 30).value();
    writing.put(theirs);
    writing.comeBack();
    CHECK(writing.open.find<QLabel>("fileBannerWords")->text().contains("another casebook"));
    CHECK_FALSE(writing.isOffered("putChangesBack"));
    CHECK(writing.has("saved"));
    writing.add("waits");
    CHECK_FALSE(writing.open.session().saveNow());
    CHECK(core::readFile(writing.path, std::size_t{1} << 30).value() == theirs);
}

TEST_CASE("a copy that a conflict made is told when the casebook is opened, and can be merged")
{
    Writing writing;
    REQUIRE(writing.open.session().saveNow());
    const auto copy =
        writing.path.parent_path() / (writing.path.stem().string() + " (1).standpoint");
    std::ofstream(copy, std::ios::binary) << writing.before;
    writing.open.window().open(writing.path);
    CHECK(writing.open.find<QLabel>("fileBannerWords")
              ->text()
              .contains(QString::fromStdString(copy.filename().string())));
    bool isShown = false;
    writing.open.prompts.dialogs.push_back([&](QDialog& dialog) {
        isShown = dialog.objectName() == "mergeDialog";
        return false;
    });
    writing.click("lookAtCopy");
    CHECK(isShown);
    CHECK_FALSE(writing.open.find<QWidget>("fileBanner")->isVisible());
}

TEST_CASE("the window says in a lock file that it has the casebook, and who else has it")
{
    OpenWindow open;
    const auto path = open.session().casebook().path();
    const auto lock = path.parent_path() / (".~lock." + path.filename().string() + "#");
    CHECK(fs::exists(lock));
    const auto other = open.folder() / "other.standpoint";
    REQUIRE(core::Casebook::create(other, {"o", "Other"}));
    std::ofstream(open.folder() / ".~lock.other.standpoint#")
        << "Ann Example,ann,desk-2,23.11.2026 09:00,file:///home/ann/x;";
    open.window().open(other);
    CHECK_FALSE(fs::exists(lock));
    CHECK(open.find<QLabel>("fileBannerWords")->text().contains("Ann Example"));
    QTest::mouseClick(open.find<QPushButton>("fileBannerRead"), Qt::LeftButton);
    CHECK_FALSE(open.find<QWidget>("fileBanner")->isVisible());
    CHECK(fs::exists(open.folder() / ".~lock.other.standpoint#"));
}

TEST_CASE("a casebook in a synced folder is told once what is safer")
{
    OpenWindow open;
    const auto folder = open.folder() / "Dropbox";
    fs::create_directories(folder);
    REQUIRE(core::Casebook::create(folder / "work.standpoint", {"o", "Other"}));
    const auto first = open.session().casebook().path();
    open.window().open(folder / "work.standpoint");
    CHECK(open.find<QLabel>("fileBannerWords")->text().contains("Dropbox"));
    CHECK(open.find<QWidget>("fileBanner")->isVisible());
    open.window().open(first);
    CHECK_FALSE(open.find<QWidget>("fileBanner")->isVisible());
    open.window().open(folder / "work.standpoint");
    CHECK_FALSE(open.find<QWidget>("fileBanner")->isVisible());
}
