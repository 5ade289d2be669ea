#include "tests/ui/OpenWindow.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/session/Session.h"
#include "ui/start/HitList.h"
#include "ui/window/Actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

namespace {

QString beginningOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string bytes(5, '\0');
    in.read(bytes.data(), 5);
    return QString::fromStdString(bytes);
}

} // namespace

TEST_CASE("from nothing to a report, with the keyboard alone")
{
    OpenWindow open;
    REQUIRE(QApplication::focusWidget() != nullptr);
    REQUIRE(QApplication::focusWidget()->objectName() == "beginNewAssessment");

    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        dialog.activateWindow();
        REQUIRE(eventually([&] { return dialog.isActiveWindow(); }));
        open.type("Apply for a rod licence");
        open.press(Qt::Key_Tab);
        open.type("Rivers Agency");
        dialog.findChild<QLineEdit*>("yourName")->setFocus();
        open.type("Lena Dahl");
        QTest::keyClick(&dialog, Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    open.press(Qt::Key_Space);
    REQUIRE(open.session().hasAssessment());
    CHECK(open.find<QLabel>("pageTitle")->text() == "Apply for a rod licence");

    open.window().activateWindow();
    REQUIRE(eventually([&] { return QApplication::focusWidget() != nullptr; }));
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.type("+ Six rounds of research since alpha");
    open.press(Qt::Key_Return);
    REQUIRE(open.session().assessment().notes.size() == 1);
    CHECK(open.session().assessment().notes.front().kind == core::NoteKind::Strength);
    CHECK(open.session().savedState().waiting == 0);

    const auto file = open.folder() / "report.pdf";
    open.prompts.files.push_back(file);
    open.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(eventually([&] { return std::filesystem::exists(file); }));
    CHECK(beginningOf(file) == "%PDF-");
    CHECK(eventually([&] {
        auto* message = open.find<QLabel>("exportMessage");
        return message != nullptr && message->text().contains("report.pdf") && message->isVisible();
    }));
}

TEST_CASE("a file is brought in once, and the list tells how many there are")
{
    OpenWindow open;
    open.importSample();
    auto* table = open.find<QTableView>("assessmentTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(open.find<QLabel>("listCount")->text() == "1 assessment");
    CHECK(table->hasFocus());

    open.importSample();
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("a file that cannot be brought in leaves the casebook as it was and says why")
{
    OpenWindow open;
    const auto file = open.folder() / "broken.json";
    std::ofstream(file) << "{\"format\": \"something-else\"}";
    open.prompts.files.push_back(file);
    QString told;
    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        auto* message = dialog.findChild<QLabel*>("taskMessage");
        REQUIRE(eventually([&] { return message->text().contains("broken.json:"); }));
        told = message->text();
        // Enter closes it.
        const auto* button = dialog.findChild<QPushButton*>("taskButton");
        CHECK(eventually([&] { return button->hasFocus(); }));
        const auto* spoken = open.window().findChild<ui::Notice*>();
        REQUIRE(spoken != nullptr);
        CHECK(eventually([&] { return spoken->words() == told; }));
        return false;
    });
    open.trigger("importFile");
    CHECK(told.contains("format"));
    CHECK(open.session().casebook().list().value().empty());
}

TEST_CASE("words in a note are found and lead to the note")
{
    OpenWindow open;
    open.importSample();
    const auto list = open.session().casebook().list();
    const auto ledger = open.session().casebook().read(list->front().id);
    const auto& note = ledger->assessment().notes.front();
    const QString words =
        QString::fromStdString(note.text).section(' ', 0, 3).remove(QRegularExpression("[^\\w ]"));

    open.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == "searchWords");
    open.type(words);
    auto* hits = open.find<ui::HitList>("hitList");
    REQUIRE(eventually([&] { return hits->count() > 0 && hits->isVisible(); }));
    hits->setFocus();
    hits->setCurrentIndex(hits->model()->index(0, 0));
    QTest::keyClick(hits, Qt::Key_Return);
    REQUIRE(open.session().hasAssessment());
    CHECK(open.session().assessment().id == list->front().id);
}

TEST_CASE("find goes to the walk-through from the report, and Escape comes back to it")
{
    OpenWindow open;
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    open.trigger("goToReport");
    REQUIRE(open.find<QWidget>("reportPage")->isVisible());
    open.trigger("find");
    CHECK(open.find<QWidget>("findWords")->hasFocus());
    open.press(Qt::Key_Escape);
    CHECK(open.find<QWidget>("reportPage")->isVisible());
    // From the list, all assessments are searched there.
    open.trigger("goToCasebook");
    open.trigger("findEverywhere");
    CHECK(open.find<QWidget>("searchWords")->hasFocus());
}

TEST_CASE("a find in another assessment opens it there, and Escape comes back to the first one")
{
    OpenWindow open;
    open.importSample();
    open.prompts.files.push_back(std::filesystem::path(SOURCE_DIR) / "samples/blue-badge.json");
    open.letTheTaskRun();
    open.trigger("importFile");
    const auto list = open.session().casebook().list();
    REQUIRE(list->size() == 2);
    const auto rod = std::ranges::find_if(*list, [](const core::AssessmentSummary& listed) {
        return listed.service.find("rod") != std::string::npos;
    });
    open.window().openAssessment(rod->id);
    open.trigger("findEverywhere");
    open.type("badge");
    auto* found = open.find<QAbstractItemView>("foundList");
    REQUIRE(eventually([&] { return found->model()->rowCount() > 0; }));
    open.press(Qt::Key_Return);
    CHECK(eventually([&] { return open.session().ledger().id() != rod->id; }));
    CHECK(open.find<QWidget>("findPane")->isVisible());
    open.trigger("find");
    open.press(Qt::Key_Escape);
    CHECK(eventually([&] { return open.session().ledger().id() == rod->id; }));
    CHECK_FALSE(open.find<QWidget>("findPane")->isVisible());
}

TEST_CASE("one field finds an assessment and an action")
{
    OpenWindow open;
    open.importSample();
    const auto choose = [&](const QString& words) {
        open.prompts.dialogs.push_back([words](QDialog& palette) {
            auto* line = palette.findChild<QLineEdit*>("paletteWords");
            line->setText("xyzzy");
            CHECK(palette.findChild<QLabel*>("paletteFound")->text().startsWith("Nothing found"));
            line->clear();
            QTest::keyClicks(line, words);
            QTest::keyClick(line, Qt::Key_Return);
            return palette.result() == QDialog::Accepted;
        });
        open.trigger("findOrRun");
    };
    choose("rod licence");
    REQUIRE(open.session().hasAssessment());
    choose("show the report");
    CHECK(open.find<QWidget>("reportPage")->isVisible());
    choose("list of all assessments");
    CHECK(open.find<QWidget>("startPage")->isVisible());
}

TEST_CASE("a backup is a casebook of its own")
{
    OpenWindow open;
    open.importSample();
    const auto copy = open.folder() / "copy.standpoint";
    open.prompts.files.push_back(copy);
    open.letTheTaskRun();
    open.trigger("backUp");
    auto casebook = core::Casebook::open(copy);
    REQUIRE(casebook);
    CHECK(casebook->list()->size() == 1);
}

TEST_CASE("a casebook without its beginning is repaired into a new file")
{
    OpenWindow open;
    open.importSample();
    const auto damaged = open.folder() / "damaged.standpoint";
    REQUIRE(open.session().casebook().backup(damaged));
    {
        std::fstream file(damaged, std::ios::in | std::ios::out | std::ios::binary);
        file << std::string(4096, 'x');
    }
    REQUIRE_FALSE(core::Casebook::open(damaged));
    const auto rescued = open.folder() / "rescued.standpoint";
    open.prompts.files = {damaged, rescued};
    open.letTheTaskRun();
    open.trigger("repairCopy");
    const auto casebook = core::Casebook::open(rescued);
    REQUIRE(casebook);
    CHECK(casebook->list()->size() == 1);
}

TEST_CASE("a sample is opened in a casebook of its own, gone on with, and thrown away")
{
    OpenWindow open;
    const auto mine = open.session().casebook().path();
    const auto openTheSample = [&] {
        open.prompts.choices.push_back(0);
        open.letTheTaskRun();
        open.trigger("openSample");
        REQUIRE(eventually([&] { return open.session().hasAssessment(); }));
    };
    openTheSample();
    const auto sample = open.session().casebook().path();
    CHECK(sample != mine);
    CHECK(open.find<QWidget>("sampleBanner")->isVisible());
    open.session().keepDraft("note/gds-2019/1", "Tried here");

    // Back and forth: the sample goes on where it was left, and one's own casebook has none of it.
    open.find<QAbstractButton>("leaveSample")->click();
    REQUIRE(eventually([&] { return open.session().casebook().path() == mine; }));
    CHECK_FALSE(open.find<QWidget>("sampleBanner")->isVisible());
    CHECK(open.session().casebook().list()->empty());
    open.prompts.dialogs.clear();
    openTheSample();
    CHECK(open.session().draft("note/gds-2019/1") == "Tried here");

    // Next time the program begins in one's own casebook.
    open.prompts.confirmations.push_back(false);
    open.find<QAbstractButton>("throwSampleAway")->click();
    CHECK(open.session().casebook().path() == sample);
    open.prompts.confirmations.push_back(true);
    open.find<QAbstractButton>("throwSampleAway")->click();
    REQUIRE(eventually([&] { return open.session().casebook().path() == mine; }));
    CHECK(eventually([&] { return !std::filesystem::exists(sample.parent_path()); }));
    CHECK(open.prompts.told.isEmpty());
    open.prompts.dialogs.clear();
    openTheSample();
    CHECK(open.session().draft("note/gds-2019/1").empty());
}

TEST_CASE("a sample that cannot be opened comes into no other casebook")
{
    OpenWindow open;
    const auto mine = open.session().casebook().path();
    // Where its casebook should be there is a file of another kind.
    const auto place = mine.parent_path() / "samples/air-quality";
    std::filesystem::create_directories(place);
    std::ofstream(place / "air-quality.standpoint") << "no casebook";
    open.prompts.choices.push_back(0);
    open.trigger("openSample");
    REQUIRE(eventually([&] { return open.window().session()->casebook().path() == mine; }));
    open.letTheTaskRun();
    open.window().open(mine);
    REQUIRE(eventually([&] { return open.find<QWidget>("startPage")->isVisible(); }));
    CHECK(open.session().casebook().list()->empty());
    CHECK_FALSE(open.find<QWidget>("sampleBanner")->isVisible());
}

TEST_CASE("the casebook of last time is opened again")
{
    OpenWindow open;
    const auto other = open.folder() / "other.standpoint";
    open.prompts.files.push_back(other);
    open.trigger("newCasebook");
    REQUIRE(open.session().casebook().path() == other);
    open.window().openUsual();
    CHECK(open.session().casebook().path() == other);
}

TEST_CASE("a small window stays as it is on the way to a point and while words are found there")
{
    OpenWindow open;
    open.importSample();
    for (int i = 0; i < 10; ++i) {
        open.trigger("largerText");
    }
    open.trigger("goToCasebook");
    open.window().resize(1020, 540);
    REQUIRE(open.window().height() == 540);
    open.window().openAssessment(open.session().casebook().list()->front().id);
    auto* notes = open.find<QWidget>("noteList");
    REQUIRE(eventually([&] { return notes->isVisible(); }));
    CHECK(open.window().height() == 540);
    open.trigger("find");
    open.find<QLineEdit>("findWords")->setText("licence");
    auto* found = open.find<QListView>("foundList");
    REQUIRE(eventually([&] { return found->isVisible() && found->model()->rowCount() > 0; }));
    CHECK(open.window().height() == 540);
    CHECK(open.window().width() == 1020);
    open.trigger("resetText");
}

TEST_CASE("every page of an assessment fits a small screen with text of twice the size")
{
    OpenWindow open;
    open.importSample();
    for (int i = 0; i < 10; ++i) {
        open.trigger("largerText");
    }
    open.window().openAssessment(open.session().casebook().list()->front().id);
    open.window().resize(1020, 560);
    for (const char* page : {"goToPanel", "goToRatings", "goToWashUp", "goToReview", "goToReport",
                             "goToStandards", "goToAssessment"}) {
        INFO(page);
        open.trigger(page);
        CHECK(eventually([&] { return open.window().minimumSizeHint().width() <= 1020; }));
        CHECK(open.window().minimumSizeHint().width() <= 1020);
        CHECK(open.window().minimumSizeHint().height() <= 560);
    }
    open.trigger("resetText");
}
