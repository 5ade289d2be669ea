#include "core/support/File.h"
#include "tests/support/OtherProgram.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/window/StatusBar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <fstream>

TEST_CASE("a damaged casebook is told in the window, and trying again opens it once it is well")
{
    OpenWindow open;
    const auto file = open.folder() / "damaged.standpoint";
    std::ofstream(file) << "This is no casebook at all, only some words in a file.";
    open.window().open(file);
    auto* page = open.find<QWidget>("problemPage");
    auto* message = open.find<QLabel>("problemMessage");
    REQUIRE(page->isVisible());
    CHECK(message->text().contains("damaged.standpoint"));
    CHECK(message->hasFocus());
    CHECK(open.find<QPushButton>("backToCasebook")->isVisible());

    std::filesystem::remove(file);
    REQUIRE(core::Casebook::create(file, {"p", "Somebody"}));
    QTest::mouseClick(open.find<QPushButton>("tryAgain"), Qt::LeftButton);
    CHECK_FALSE(page->isVisible());
    CHECK(open.session().casebook().path() == file);
}

TEST_CASE("a casebook that is not there leaves the open one open")
{
    OpenWindow open;
    const auto before = open.session().casebook().path();
    open.window().open(open.folder() / "nowhere.standpoint");
    REQUIRE(open.find<QWidget>("problemPage")->isVisible());
    QTest::mouseClick(open.find<QPushButton>("backToCasebook"), Qt::LeftButton);
    CHECK(open.find<QWidget>("startPage")->isVisible());
    CHECK(open.session().casebook().path() == before);
}

TEST_CASE("the foot of the window tells when saving fails, and when it works again")
{
    OpenWindow open;
    open.importSample();
    const auto path = open.session().casebook().path();
    core::CasebookOptions impatient;
    impatient.waitMilliseconds = 0;
    auto casebook = core::Casebook::open(path, impatient);
    REQUIRE(casebook);
    const core::Library library({STANDARDS_DIR});
    ui::Session session(std::move(*casebook), {"p", "Somebody"}, library, core::systemTime,
                        core::systemRandom);
    REQUIRE(session.openAssessment(session.casebook().list()->front().id));
    ui::StatusBar line;
    line.show();
    line.follow(&session);
    auto* saved = line.findChild<QLabel*>("savedState");
    auto* again = line.findChild<QPushButton*>("trySavingAgain");
    CHECK(saved->text() == "All changes saved");
    CHECK_FALSE(again->isVisible());

    OtherProgram other(path);
    session.take("Rename", {{core::assessmentRecord,
                             core::Describe{core::Aspect::ServiceName, "Another name"}}});
    CHECK(saved->text() == "Saving…");
    CHECK_FALSE(again->isVisible());
    CHECK_FALSE(session.saveNow());
    CHECK(saved->text().startsWith("Saving failed"));
    CHECK(saved->text().contains("wait in memory"));
    REQUIRE(again->isVisible());
    CHECK(again->focusPolicy() != Qt::NoFocus);
    CHECK(session.assessment().service.name == "Another name");

    other.letGo();
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(saved->text().startsWith("All changes saved"));
    CHECK_FALSE(again->isVisible());
}

TEST_CASE("the window does not close over unsaved changes without a word")
{
    OpenWindow open;
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    const auto path = open.session().casebook().path();
    OtherProgram other(path);
    open.session().take("Rename", {{core::assessmentRecord,
                                    core::Describe{core::Aspect::ServiceName, "Another name"}}});
    open.prompts.confirmations.push_back(false);
    CHECK_FALSE(open.window().close());
    CHECK(eventually([&] { return open.prompts.confirmations.empty(); }));
    CHECK(open.window().isVisible());
    CHECK(open.window().windowTitle().startsWith("Saving failed"));
    other.letGo();
    CHECK(open.window().close());
}

TEST_CASE("nothing is saved over the file of the open casebook")
{
    OpenWindow open;
    const auto path = open.session().casebook().path();
    const auto before = core::readFile(path, 10'000'000).value();
    for (const char* action : {"saveTemplate", "backUp"}) {
        open.prompts.files = {path};
        open.trigger(action);
        CHECK(open.prompts.told.last().contains("the file with all your assessments"));
        CHECK(core::readFile(path, 10'000'000).value() == before);
    }
}

TEST_CASE("what another program wrote is shown when the window is used again")
{
    OpenWindow open;
    open.importSample();
    const auto id = open.session().casebook().list()->front().id;
    open.window().openAssessment(id);
    open.session().take("Rename", {{core::assessmentRecord,
                                    core::Describe{core::Aspect::ServiceName, "Another name"}}});
    const auto comeBack = [&] {
        QEvent event(QEvent::ActivationChange);
        QApplication::sendEvent(&open.window(), &event);
    };
    const auto path = open.session().casebook().path();
    auto other = core::Casebook::open(path).value();
    // What does not touch the open assessment leaves undo alone.
    REQUIRE(other.saveDraft(id, {"elsewhere", "Half a thought"}));
    comeBack();
    CHECK(open.session().undoStack().canUndo());

    core::AddNote add;
    add.note.text = "Seen from another window";
    const auto ledger = other.read(id).value();
    REQUIRE(other.append(id, {ledger.compose(open.session().ids().next(), core::noteRecord("n"),
                                             add, "somebody", core::Timestamp{1795428000000})}));
    comeBack();
    REQUIRE(open.session().assessment().note("n") != nullptr);
    CHECK(open.session().assessment().service.name == "Another name");
    CHECK_FALSE(open.session().undoStack().canUndo());
}

TEST_CASE("a list that another program keeps from being read comes by itself when it lets go")
{
    OpenWindow open;
    open.importSample();
    auto* count = open.find<QLabel>("listCount");
    const QString before = count->text();
    OtherProgram other(open.session().casebook().path());
    open.session().casebookChanged();
    CHECK(count->text() == before);
    CHECK(eventually([&] { return count->text().contains("another program"); }));
    other.letGo();
    CHECK(eventually([&] { return count->text() == before; }));
}
