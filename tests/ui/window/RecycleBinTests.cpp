#include "core/support/File.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>

#include <catch2/catch.hpp>

namespace {

/// The sample, on the list.
struct Office : OpenWindow {
    Office()
    {
        importSample();
        trigger("goToCasebook");
        REQUIRE(eventually([this] { return table()->model()->rowCount() > 0; }));
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        table()->setFocus();
        REQUIRE(eventually([this] { return table()->hasFocus(); }));
        table()->selectRow(0);
    }

    QTableView* table() { return find<QTableView>("assessmentTable"); }
    /// Not while somebody else has the casebook, as who forgets in the background.
    bool isListed()
    {
        const auto list = session().casebook().list();
        return !list || !list->empty();
    }
    QAction* undo() { return window().actions()["undo"]; }
};

void press(QDialog& dialog, const char* button)
{
    dialog.findChild<QPushButton*>(QString::fromLatin1(button))->click();
}

bool isIdle(QDialog& dialog)
{
    return eventually([&] { return dialog.findChild<QListWidget*>("recycledList")->isEnabled(); });
}

} // namespace

TEST_CASE("the Delete key puts an assessment into the recycle bin, and undo brings it back")
{
    Office office;
    REQUIRE(office.isListed());
    office.press(Qt::Key_Delete);
    REQUIRE(eventually([&] { return !office.isListed(); }));
    CHECK(eventually([&] { return office.find<QFrame>("binBanner")->isVisible(); }));
    CHECK(office.find<QLabel>("binWords")->text().contains("recycle bin"));
    REQUIRE(eventually([&] { return office.undo()->isEnabled(); }));
    office.trigger("undo");
    CHECK(eventually([&] { return office.isListed(); }));
    CHECK(eventually([&] { return !office.find<QFrame>("binBanner")->isVisible(); }));
}

TEST_CASE("an assessment that is open goes from the window when it is removed")
{
    Office office;
    const auto id = office.session().casebook().ids().value().front();
    office.window().openAssessment(id);
    REQUIRE(eventually([&] { return office.session().hasAssessment(); }));
    office.trigger("goToCasebook");
    office.table()->selectRow(0);
    office.trigger("removeAssessment");
    CHECK(eventually([&] { return !office.session().hasAssessment(); }));
    CHECK_FALSE(office.window().actions()["goToAssessment"]->isEnabled());
}

TEST_CASE("the recycle bin brings back, keeps as long as one says, and forgets for good")
{
    Office office;
    office.trigger("removeAssessment");
    REQUIRE(eventually([&] { return !office.isListed(); }));
    office.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>("recycledList");
        CHECK(list->count() == 1);
        CHECK(list->item(0)->text().contains("forgotten after 23 December 2026"));
        press(dialog, "bringBack");
        CHECK(isIdle(dialog));
        CHECK(list->count() == 0);
        dialog.findChild<QSpinBox*>("binDays")->setValue(7);
        dialog.reject();
        return eventually([&] { return !dialog.isVisible(); });
    });
    office.trigger("recycleBin");
    CHECK(eventually([&] { return office.isListed(); }));
    CHECK(office.session().casebook().binDays().value() == 7);

    office.table()->selectRow(0);
    office.trigger("removeAssessment");
    REQUIRE(eventually([&] { return !office.isListed(); }));
    office.prompts.confirmations.push_back(true);
    office.prompts.dialogs.push_back([](QDialog& dialog) {
        press(dialog, "emptyBin");
        auto* list = dialog.findChild<QListWidget*>("recycledList");
        CHECK(eventually([&] { return list->count() == 0; }));
        return isIdle(dialog);
    });
    office.trigger("recycleBin");
    CHECK(office.prompts.asked.last().contains("gone for good"));
    CHECK(office.session().casebook().ids().value().empty());
}

TEST_CASE("copies of a forgotten assessment are listed, and forgotten too where one says so")
{
    Office office;
    const auto copy = office.folder() / "mine/copy.standpoint";
    REQUIRE(office.session().casebook().backup(copy));
    office.trigger("removeAssessment");
    REQUIRE(eventually([&] { return !office.isListed(); }));
    office.prompts.choices.push_back(1);
    office.prompts.dialogs.push_back([](QDialog& dialog) {
        press(dialog, "forgetForGood");
        auto* list = dialog.findChild<QListWidget*>("recycledList");
        CHECK(eventually([&] { return list->count() == 0; }));
        return isIdle(dialog);
    });
    office.trigger("recycleBin");
    CHECK_FALSE(std::filesystem::exists(copy));
}

TEST_CASE("what has been in the recycle bin for its days is forgotten when the casebook is opened")
{
    Office office;
    auto& casebook = office.session().casebook();
    const auto path = casebook.path();
    const auto now = office.session().clock()();
    const core::Timestamp longAgo{now.milliseconds - std::int64_t{31} * 24 * 3600 * 1000};
    REQUIRE(casebook.recycle(casebook.ids().value().front(), longAgo));
    office.window().open(path);
    CHECK(eventually([&] {
        const auto ids = office.session().casebook().ids();
        return ids && ids->empty();
    }));
    CHECK(eventually(
        [&] { return office.find<QLabel>("binWords")->text().contains("long enough"); }));
    CHECK_FALSE(office.find<QPushButton>("bringBackRemoved")->isVisible());
}

TEST_CASE("words are redacted from the window, and the window shows them no more")
{
    Office office;
    const auto id = office.session().casebook().ids().value().front();
    office.window().openAssessment(id);
    REQUIRE(eventually([&] { return office.session().hasAssessment(); }));
    const auto& session = office.session();
    const std::string secret = "Nobody should keep these words";
    REQUIRE(office.session().take("Add", session.editor().addNote([&] {
        core::Note note;
        note.text = secret;
        return note;
    }())));
    office.prompts.dialogs.push_back([&](QDialog& dialog) {
        dialog.findChild<QLineEdit*>("redactFilter")->setText("nobody should keep");
        auto* list = dialog.findChild<QListWidget*>("redactList");
        auto* button = dialog.findChild<QPushButton*>("redactForGood");
        REQUIRE(list->selectedItems().size() == 1);
        CHECK(list->selectedItems().front()->text().contains("Nobody should keep"));
        dialog.findChild<QLineEdit*>("redactReason")->setText("Names a user");
        return button->isEnabled();
    });
    const auto again = office.prompts.dialogs.front();
    office.trigger("redact");
    CHECK(office.prompts.asked.last().contains(QString::fromStdString(secret)));
    CHECK(session.assessment().notes.back().text == secret);
    office.prompts.dialogs.push_back(again);
    office.prompts.confirmations.push_back(true);
    office.trigger("redact");
    REQUIRE(eventually([&] { return !office.prompts.told.isEmpty(); }));
    CHECK(office.prompts.told.last().startsWith("The words are gone"));
    REQUIRE(eventually([&] { return !session.assessment().redactions.empty(); }));
    CHECK(session.assessment().notes.back().text == "[redacted]");
    const auto bytes = core::readFile(session.casebook().path(), 1 << 26).value();
    CHECK(bytes.find(secret) == std::string::npos);
}

TEST_CASE(
    "words to redact are found however deep they stand in a record, and in what it said before")
{
    Office office;
    office.window().openAssessment(office.session().casebook().ids().value().front());
    REQUIRE(eventually([&] { return office.session().hasAssessment(); }));
    auto& session = office.session();
    core::Note note;
    note.text = std::string(400, 'x') + " was told by AÑA SMITH";
    REQUIRE(session.take("Add", session.editor().addNote(note)));
    const std::string id = session.assessment().notes.back().id;
    REQUIRE(session.take("Edit", {{core::noteRecord(id), core::SetText{"Told by somebody"}}}));
    office.prompts.dialogs.push_back([&](QDialog& dialog) {
        auto* sought = dialog.findChild<QLineEdit*>("redactFilter");
        auto* list = dialog.findChild<QListWidget*>("redactList");
        auto* none = dialog.findChild<QLabel*>("redactNone");
        CHECK(none->isHidden());
        sought->setText("aña  smith");
        REQUIRE(list->selectedItems().size() == 1);
        CHECK(list->selectedItems().front()->text().contains("Told by somebody"));
        CHECK(none->isHidden());
        sought->setText("nobody wrote this");
        CHECK(list->selectedItems().isEmpty());
        CHECK_FALSE(none->isHidden());
        return false;
    });
    office.trigger("redact");
    CHECK(office.prompts.dialogs.empty());
}

TEST_CASE("the settings keep no name of a pack, also of those that earlier programs kept")
{
    const TemporaryFolder folder;
    const auto file = folder / "settings.ini";
    {
        QSettings old(QString::fromStdString(file.string()), QSettings::IniFormat);
        old.setValue("packs/seen", QStringList{"Rod licence of Ann Lee.standpoint|12|34"});
    }
    const QString mark = ui::Preferences::packMark("Rod licence of Ann Lee.standpoint|12|34");
    {
        const ui::Preferences preferences(file);
        CHECK(preferences.seenPacks() == QStringList{mark});
    }
    CHECK(core::readFile(file, 1 << 20).value().find("Ann Lee") == std::string::npos);
}
