#include "tests/support/OtherProgram.h"
#include "tests/ui/OpenWindow.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/session/Session.h"
#include "ui/start/StartPage.h"
#include "ui/window/CommandPalette.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <atomic>

// Another program keeps the casebook for a while: the window goes on, what was asked for comes when
// it can, and what cannot is told.

namespace {

std::atomic<int> sleeps = 0;

int countSleep(sqlite3_vfs*, int)
{
    ++sleeps;
    return 0;
}

/// While this lives, the file system counts how often SQLite sleeps over a lock.
class CountedSleeps {
public:
    CountedSleeps() : m_usual(sqlite3_vfs_find(nullptr)), m_counting(*m_usual)
    {
        m_counting.zName = "counting";
        m_counting.xSleep = countSleep;
        REQUIRE(sqlite3_vfs_register(&m_counting, 1) == SQLITE_OK);
        sleeps = 0;
    }
    ~CountedSleeps()
    {
        sqlite3_vfs_unregister(&m_counting);
        sqlite3_vfs_register(m_usual, 1);
    }
    CountedSleeps(const CountedSleeps&) = delete;
    CountedSleeps& operator=(const CountedSleeps&) = delete;

private:
    sqlite3_vfs* m_usual;
    sqlite3_vfs m_counting;
};

/// A window over a sample that is listed and not opened.
class ListedSample {
public:
    ListedSample()
    {
        open.importSample();
        open.trigger("goToCasebook");
        id = open.session().casebook().list()->front().id;
        path = open.session().casebook().path();
    }

    static void fillIn(QDialog& form, const QString& service)
    {
        form.findChild<QLineEdit*>("serviceName")->setText(service);
        form.findChild<QLineEdit*>("yourName")->setText("Lena Dahl");
        form.findChild<QCheckBox*>("edition-gds-2019")->setChecked(true);
    }

    OpenWindow open;
    core::AssessmentId id;
    std::filesystem::path path;
};

} // namespace

TEST_CASE("nothing that is asked of the window makes it sleep while another program writes")
{
    const CountedSleeps counted;
    ListedSample listed;
    OpenWindow& open = listed.open;
    open.window().openAssessment(listed.id);
    REQUIRE(open.session().hasAssessment());
    REQUIRE(sleeps == 0);
    {
        const OtherProgram other(listed.path);
        open.session().keepDraft("note/whole", "Half a thought");
        core::AddNote add;
        add.note.text = "A thought";
        open.session().take("Add note", {{core::noteRecord("n"), add}});
        for (const char* action :
             {"goToReview", "goToRatings", "goToReport", "goToStandards", "goToCasebook",
              "newAssessment", "handOut", "undoMerge", "houseStyle", "teamsOwn", "moveEdition",
              "backUp", "findOrRun", "preferences"}) {
            INFO(action);
            open.prompts.dialogs = {
                [](QDialog& dialog) { return dialog.objectName() != u"commandPalette"; }};
            open.trigger(action);
            CHECK(sleeps == 0);
        }
        open.find<QLineEdit>("searchWords")->setText("licence");
        open.window().openAssessment(listed.id);
        open.window().close();
        QTest::qWait(1000);
        CHECK(sleeps == 0);
    }
    CHECK(eventually([&] { return open.session().savedState().waiting == 0; }));
    CHECK(open.session().casebook().read(listed.id)->assessment().note("n") != nullptr);
}

TEST_CASE("an assessment that is asked for while another program writes opens when it can")
{
    ListedSample listed;
    OtherProgram other(listed.path);
    listed.open.window().openAssessment(listed.id);
    CHECK_FALSE(listed.open.session().hasAssessment());
    CHECK(listed.open.prompts.told.isEmpty());
    other.letGo();
    CHECK(eventually([&] { return listed.open.session().hasAssessment(); }));
    CHECK(eventually([&] { return listed.open.find<QWidget>("assessmentPage")->isVisible(); }));
    CHECK(listed.open.prompts.told.isEmpty());
}

TEST_CASE("an assessment that another program keeps to itself is told, once")
{
    ListedSample listed;
    const OtherProgram other(listed.path);
    listed.open.window().openAssessment(listed.id);
    CHECK(eventually([&] { return !listed.open.prompts.told.isEmpty(); }));
    CHECK(listed.open.prompts.told.size() == 1);
    CHECK(listed.open.prompts.told.first().contains("another program"));
    CHECK(listed.open.find<QWidget>("startPage")->isVisible());
}

TEST_CASE("what was filled in for a new assessment is there again when it could not be begun")
{
    ListedSample listed;
    OtherProgram other(listed.path);
    listed.open.prompts.dialogs.push_back([&](QDialog& form) {
        listed.fillIn(form, "Renew a passport");
        return true;
    });
    bool isThereAgain = false;
    listed.open.prompts.dialogs.push_back([&](QDialog& form) {
        isThereAgain = form.findChild<QLineEdit*>("serviceName")->text() == "Renew a passport";
        other.letGo();
        return true;
    });
    listed.open.trigger("newAssessment");
    CHECK(eventually([&] { return isThereAgain; }));
    CHECK(listed.open.prompts.told.size() == 1);
    CHECK(eventually([&] { return listed.open.session().hasAssessment(); }));
    CHECK(listed.open.session().assessment().service.name == "Renew a passport");
}

TEST_CASE("what another program wrote and keeps is told once, and shown when it lets go")
{
    ListedSample listed;
    OpenWindow& open = listed.open;
    open.window().openAssessment(listed.id);
    auto theirs = core::Casebook::open(listed.path).value();
    core::AddNote add;
    add.note.text = "Seen from another window";
    const auto ledger = theirs.read(listed.id).value();
    REQUIRE(theirs.append(listed.id,
                          {ledger.compose(open.session().ids().next(), core::noteRecord("n"), add,
                                          "somebody", core::Timestamp{1795428000000})}));
    OtherProgram other(listed.path);
    open.trigger("houseStyle");
    QEvent comeBack(QEvent::ActivationChange);
    QApplication::sendEvent(&open.window(), &comeBack);
    QTest::qWait(1500);
    CHECK(open.prompts.told.size() <= 1);
    other.letGo();
    QApplication::sendEvent(&open.window(), &comeBack);
    CHECK(eventually([&] { return open.session().assessment().note("n") != nullptr; }));
}

TEST_CASE("the window closes by itself once what waited is saved")
{
    ListedSample listed;
    listed.open.window().openAssessment(listed.id);
    OtherProgram other(listed.path, OtherProgram::Keeps::Writing);
    listed.open.session().keepDraft("note/whole", "Half a thought");
    CHECK_FALSE(listed.open.window().close());
    other.letGo();
    CHECK(eventually([&] { return !listed.open.window().isVisible(); }));
    CHECK(listed.open.prompts.told.isEmpty());
    CHECK_FALSE(listed.open.prompts.asked.last().contains("will be lost"));
}

TEST_CASE("a casebook that another program keeps for a moment opens when it can")
{
    ListedSample listed;
    const auto second = listed.open.folder() / "second.standpoint";
    REQUIRE(core::Casebook::create(second, {"p", "Somebody"}));
    OtherProgram other(second);
    listed.open.window().open(second);
    CHECK(listed.open.session().casebook().path() == listed.path);
    other.letGo();
    CHECK(eventually([&] { return listed.open.session().casebook().path() == second; }));
    CHECK(listed.open.session().author().name == "Somebody");
}

TEST_CASE("a house style that cannot be read is not called none")
{
    ListedSample listed;
    const OtherProgram other(listed.path);
    listed.open.prompts.dialogs.push_back([&](QDialog& dialog) {
        auto* text = dialog.findChild<QTextBrowser*>("houseStyleText");
        CHECK_FALSE(text->toPlainText().contains("no house style yet"));
        CHECK(eventually([&] { return text->toPlainText().contains("another program"); }));
        return false;
    });
    listed.open.trigger("houseStyle");
    CHECK(listed.open.prompts.dialogs.empty());
}

TEST_CASE("what can be found says when not all of it could be looked for, and finds it later")
{
    ListedSample listed;
    OtherProgram other(listed.path);
    listed.open.prompts.dialogs.push_back([&](QDialog& palette) {
        palette.findChild<QLineEdit*>("paletteWords")->setText("rod licence");
        auto* found = palette.findChild<QLabel*>("paletteFound");
        CHECK(found->text().contains("Not all of it"));
        CHECK(found->text().contains("another program"));
        other.letGo();
        CHECK(eventually([&] { return !found->text().contains("Not all of it"); }));
        CHECK(palette.findChild<QListWidget*>("paletteList")->count() > 0);
        return false;
    });
    listed.open.trigger("findOrRun");
    CHECK(listed.open.prompts.dialogs.empty());
}
