#include "tests/support/OtherProgram.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/window/TwoAssessments.h"
#include "ui/base/Preferences.h"
#include "ui/window/Actions.h"
#include "ui/window/CommandPalette.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace {

/// The settings, as they are on disk.
ui::Preferences settings(OpenWindow& open)
{
    return ui::Preferences(open.folder() / "settings.ini");
}

/// What is open was remembered as it is now.
void waitUntilRemembered(TwoAssessments& two, const char* part)
{
    const auto path = two.session().casebook().path();
    REQUIRE(eventually([&] { return settings(two).openTabs(path).contains(QLatin1String(part)); }));
}

} // namespace

TEST_CASE("each assessment that is opened has a tab, and one opened again goes to its own")
{
    OpenDay day;
    auto* strip = day.find<ui::TabStrip>("tabStrip");
    CHECK(strip->count() == 1);
    CHECK_FALSE(strip->isVisible());
    TwoAssessments two;
    REQUIRE(two.strip().isVisible());
    CHECK(two.strip().count() == 2);
    CHECK(two.strip().currentIndex() == 0);
    CHECK(two.strip().tabText(1).contains("Report a blocked river, Alpha"));
    CHECK(two.strip().accessibleTabName(1).contains("Report a blocked river, Alpha"));
    CHECK(namelessParts(two.window()).join("; ").toStdString().empty());
    two.trigger("goToCasebook");
    two.window().openAssessment(two.second);
    CHECK(two.strip().count() == 2);
    CHECK(two.strip().currentIndex() == 1);
}

TEST_CASE("a tab keeps the page, the point and where the keyboard was")
{
    TwoAssessments two;
    two.walk().showPoint(OpenDay::gds(3));
    two.press(Qt::Key_Tab, Qt::ControlModifier);
    REQUIRE(two.here() == two.second);
    two.walk().showPoint(OpenDay::gds(5));
    two.trigger("goToWashUp");
    REQUIRE(two.grid("washUp").choose("gds-2019/7"));
    two.trigger("previousTab");
    REQUIRE(two.here() == two.first);
    CHECK(two.walk().isVisible());
    CHECK(two.walk().points().front() == OpenDay::gds(3));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == "composer");
    two.trigger("nextTab");
    CHECK(two.find<QWidget>("washUpPage")->isVisible());
    CHECK(two.grid("washUp").chosenId() == "gds-2019/7");
    two.trigger("goToCasebook");
    two.trigger("nextTab");
    CHECK(two.here() == two.first);
    CHECK(two.walk().points().front() == OpenDay::gds(3));
}

TEST_CASE("the report of one tab is not shown under the name of another")
{
    TwoAssessments two;
    two.trigger("goToReport");
    const auto* page = two.find<QLabel>("pageNumber");
    REQUIRE(eventually([&] { return page->text().startsWith("Page 1 of "); }));
    two.trigger("nextTab");
    two.trigger("goToReport");
    CHECK(page->text().isEmpty());
    CHECK(eventually([&] { return page->text().startsWith("Page 1 of "); }));
}

TEST_CASE("undo takes back the last step of the tab that is seen")
{
    TwoAssessments two;
    two.takeHere("A first thought");
    two.trigger("nextTab");
    CHECK(two.session().undoStack().canUndo());
    two.trigger("undo");
    CHECK_FALSE(two.has("The river is blocked"));
    CHECK_FALSE(two.session().undoStack().canUndo());
    two.trigger("nextTab");
    REQUIRE(two.has("A first thought"));
    two.trigger("undo");
    CHECK_FALSE(two.has("A first thought"));
    two.trigger("redo");
    CHECK(two.has("A first thought"));
    two.trigger("nextTab");
    two.trigger("redo");
    CHECK(two.has("The river is blocked"));
    CHECK(two.keeps(two.first, "A first thought"));
    CHECK_FALSE(two.keeps(two.second, "A first thought"));
}

TEST_CASE("undo does not reach behind what somebody else changed while another tab was seen")
{
    TwoAssessments two;
    two.takeHere("A first thought");
    two.trigger("nextTab");
    auto other = core::Casebook::open(two.session().casebook().path()).value();
    const auto ledger = other.read(two.first).value();
    core::AddNote add;
    add.note.text = "From elsewhere";
    REQUIRE(
        other.append(two.first, {ledger.compose(two.session().ids().next(), core::noteRecord("e"),
                                                add, "somebody", core::Timestamp{1795428000000})}));
    two.trigger("nextTab");
    REQUIRE(two.has("From elsewhere"));
    CHECK_FALSE(two.session().undoStack().canUndo());
}

TEST_CASE("what is being typed stays with its tab, is marked there, and is recorded nowhere")
{
    TwoAssessments two;
    const auto notes = two.assessment().notes.size();
    two.walk().showPoint(OpenDay::gds(1));
    two.type("Half a thought");
    two.trigger("nextTab");
    two.walk().showPoint(OpenDay::gds(1));
    CHECK(two.typed().isEmpty());
    CHECK(two.strip().tabText(0).startsWith(u'●'));
    CHECK(two.strip().accessibleTabName(0).contains("a draft waits here"));
    CHECK_FALSE(two.strip().tabText(1).startsWith(u'●'));
    two.type("The river");
    two.trigger("nextTab");
    CHECK(two.typed() == "Half a thought");
    CHECK(two.assessment().notes.size() == notes);
    CHECK(two.keepsDraft(two.first, "Half a thought"));
    CHECK(two.keepsDraft(two.second, "The river"));
    two.press(Qt::Key_Return);
    CHECK(two.has("Half a thought"));
    CHECK_FALSE(two.keepsDraft(two.first, "Half a thought"));
    CHECK_FALSE(two.keeps(two.second, "Half a thought"));
    CHECK(eventually([&] { return !two.strip().tabText(0).startsWith(u'●'); }));
}

TEST_CASE("what waits to be saved is saved where it was written, whatever tab is seen")
{
    TwoAssessments two;
    {
        const OtherProgram other(two.session().casebook().path(), OtherProgram::Keeps::Writing);
        two.walk().showPoint(OpenDay::gds(1));
        two.takeHere("Waits in the first");
        two.type("Half in the first");
        two.trigger("nextTab");
        REQUIRE(two.here() == two.second);
        CHECK(two.strip().accessibleTabName(0).contains("not all of it is saved yet"));
        two.takeHere("Waits in the second");
        two.walk().showPoint(OpenDay::gds(1));
        CHECK(two.typed().isEmpty());
        two.type("Half in the second");
        two.trigger("nextTab");
        CHECK(two.has("Waits in the first"));
        CHECK(two.typed() == "Half in the first");
        CHECK(two.session().undoStack().canUndo());
        two.trigger("nextTab");
        CHECK(two.has("Waits in the second"));
        CHECK(two.typed() == "Half in the second");
    }
    REQUIRE(eventually([&] { return two.session().saveNow(); }));
    CHECK(two.keeps(two.first, "Waits in the first"));
    CHECK(two.keepsDraft(two.first, "Half in the first"));
    CHECK(two.keeps(two.second, "Waits in the second"));
    CHECK(two.keepsDraft(two.second, "Half in the second"));
    CHECK_FALSE(two.keeps(two.first, "Waits in the second"));
    CHECK_FALSE(two.keeps(two.second, "Waits in the first"));
    CHECK_FALSE(two.strip().accessibleTabName(0).contains("not all of it is saved yet"));
}

TEST_CASE("what is typed while a tab cannot be gone to yet stays in the tab where it is typed")
{
    TwoAssessments two;
    two.walk().showPoint(OpenDay::gds(1));
    two.type("Half");
    OtherProgram other(two.session().casebook().path());
    two.trigger("nextTab");
    CHECK(two.here() == two.first);
    two.type(" a thought");
    other.letGo();
    REQUIRE(eventually([&] { return two.here() == two.second; }));
    two.walk().showPoint(OpenDay::gds(1));
    CHECK(two.typed().isEmpty());
    CHECK(two.keepsDraft(two.first, "Half a thought"));
    CHECK(two.session().casebook().drafts(two.second)->empty());
    CHECK(two.prompts.told.isEmpty());
}

TEST_CASE(
    "a tab that cannot be gone to is told once, and the one that is seen stays marked as such")
{
    TwoAssessments two;
    const OtherProgram other(two.session().casebook().path());
    two.trigger("nextTab");
    CHECK(eventually([&] { return two.prompts.told.size() == 1; }));
    CHECK(two.here() == two.first);
    CHECK(two.strip().currentIndex() == 0);
    two.trigger("closeTab");
    CHECK(eventually([&] { return two.prompts.told.size() == 2; }));
    CHECK(two.strip().count() == 2);
}

TEST_CASE("changes that the casebook refuses stay with their assessment while another tab is seen")
{
    TwoAssessments two;
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(two.session().casebook().path().c_str(), &other) == SQLITE_OK);
    const auto rename = [&](const std::string& from, const std::string& to) {
        const std::string sql = "UPDATE assessment SET id = '" + to + "' WHERE id = '" + from + "'";
        REQUIRE(sqlite3_exec(other, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    rename(two.first, "elsewhere");
    two.takeHere("Refused");
    REQUIRE(two.session().savedState().refused == 1);
    two.trigger("nextTab");
    REQUIRE(two.here() == two.second);
    two.takeHere("Taken");
    CHECK(two.session().savedState().refused == 1);
    rename("elsewhere", two.first);
    CHECK(two.session().saveNow());
    CHECK(two.keeps(two.first, "Refused"));
    CHECK(two.keeps(two.second, "Taken"));
    CHECK_FALSE(two.keeps(two.second, "Refused"));
    sqlite3_close(other);
}

TEST_CASE("tabs close by their keys, their button and the middle button, and can be had again")
{
    TwoAssessments two;
    const auto third = two.begin("Pay a fine");
    two.window().openAssessment(third);
    REQUIRE(two.strip().count() == 3);
    two.trigger("goToReview");
    two.press(Qt::Key_F4, Qt::ControlModifier);
    CHECK(two.strip().count() == 2);
    CHECK(two.here() == two.second);
    two.trigger("reopenTab");
    CHECK(two.here() == third);
    CHECK(two.find<QWidget>("reviewPage")->isVisible());
    QTest::mouseClick(&two.strip(), Qt::MiddleButton, {}, two.strip().tabRect(0).center());
    CHECK(two.strip().count() == 2);
    CHECK(two.here() == third);
    auto* close = qobject_cast<QToolButton*>(two.strip().tabButton(0, QTabBar::RightSide));
    CHECK(close->accessibleName().contains("Report a blocked river"));
    close->click();
    CHECK(two.strip().count() == 1);
    CHECK_FALSE(two.strip().isVisible());
    two.trigger("closeTab");
    CHECK_FALSE(two.session().hasAssessment());
    CHECK(two.find<QWidget>("startPage")->isVisible());
    two.trigger("reopenTab");
    CHECK(two.here() == third);
    CHECK(two.find<QWidget>("reviewPage")->isVisible());
}

TEST_CASE("words that are being typed outlive their tab")
{
    TwoAssessments two;
    two.walk().showPoint(OpenDay::gds(1));
    two.type("Half a thought");
    two.trigger("closeTab");
    CHECK(two.here() == two.second);
    CHECK(two.keepsDraft(two.first, "Half a thought"));
    two.trigger("reopenTab");
    CHECK(two.typed() == "Half a thought");
}

TEST_CASE("a click on the tab leads back from the list of assessments")
{
    TwoAssessments two;
    two.trigger("goToReview");
    two.trigger("goToCasebook");
    QTest::mouseClick(&two.strip(), Qt::LeftButton, {}, two.strip().tabRect(0).center());
    CHECK(two.find<QWidget>("reviewPage")->isVisible());
    two.trigger("goToCasebook");
    QTest::mouseClick(&two.strip(), Qt::LeftButton, {}, two.strip().tabRect(1).center());
    CHECK(two.here() == two.second);
}

TEST_CASE("whoever walks along the tabs with the keyboard stays there")
{
    TwoAssessments two;
    two.strip().setFocus();
    two.press(Qt::Key_Right);
    CHECK(two.here() == two.second);
    CHECK(two.strip().hasFocus());
    two.press(Qt::Key_Left);
    CHECK(two.here() == two.first);
    two.press(Qt::Key_Delete);
    CHECK(two.here() == two.second);
    CHECK(two.strip().count() == 1);
}

TEST_CASE("the tab of an assessment that is removed or forgotten closes by itself")
{
    TwoAssessments two;
    auto other = core::Casebook::open(two.session().casebook().path()).value();
    REQUIRE(other.recycle(two.second, core::Timestamp{1795428000000}));
    REQUIRE(eventually([&] { return two.strip().count() == 1; }));
    CHECK(two.here() == two.first);
    const auto third = two.begin("Pay a fine");
    two.window().openAssessment(third);
    REQUIRE(other.forget({third}, core::Timestamp{1795428000000}));
    REQUIRE(eventually([&] { return two.strip().count() == 1; }));
    CHECK_FALSE(two.session().hasAssessment());
    CHECK(two.find<QWidget>("startPage")->isVisible());
}

TEST_CASE("tabs, and where one was in them, are there again after a crash")
{
    TwoAssessments two;
    two.trigger("goToRatings");
    two.trigger("nextTab");
    two.walk().showPoint(OpenDay::gds(4));
    two.strip().moveTab(0, 1);
    waitUntilRemembered(two, "gds-2019/4");
    const QString kept = settings(two).openTabs(two.session().casebook().path());
    CHECK_FALSE(kept.contains("licence", Qt::CaseInsensitive));
    CHECK_FALSE(kept.contains(QString::fromStdString(two.first)));
    two.startAgain();
    REQUIRE(two.strip().count() == 2);
    CHECK(two.strip().tabText(0).contains("Report a blocked river"));
    REQUIRE(two.here() == two.second);
    CHECK(two.walk().points().front() == OpenDay::gds(4));
    CHECK(QApplication::focusWidget()->objectName() == "composer");
    two.trigger("nextTab");
    CHECK(two.find<QWidget>("ratingsPage")->isVisible());
}

TEST_CASE("whoever left from the list starts there, with the tabs that were open")
{
    TwoAssessments two;
    two.trigger("goToCasebook");
    REQUIRE(two.window().close());
    two.startAgain();
    CHECK(two.find<QWidget>("startPage")->isVisible());
    CHECK(two.strip().count() == 2);
    two.trigger("nextTab");
    CHECK(two.here() == two.first);
}

TEST_CASE("a tab of an assessment that is gone by now does not come back")
{
    TwoAssessments two;
    waitUntilRemembered(two, "shown");
    auto other = core::Casebook::open(two.session().casebook().path()).value();
    REQUIRE(other.recycle(two.first, core::Timestamp{1795428000000}));
    two.startAgain();
    CHECK(two.strip().count() == 1);
    CHECK(two.find<QWidget>("startPage")->isVisible());
    CHECK(two.prompts.told.isEmpty());
}

TEST_CASE("the palette leads to the tabs that are open")
{
    TwoAssessments two;
    two.prompts.dialogs.push_back([](QDialog& palette) {
        auto* list = palette.findChild<QListWidget*>("paletteList");
        palette.findChild<QLineEdit*>("paletteWords")->setText("tab river");
        CHECK(list->item(0)->text().contains("Go to tab: Report a blocked river"));
        QTest::keyClick(palette.findChild<QLineEdit*>("paletteWords"), Qt::Key_Return);
        return true;
    });
    two.trigger("findOrRun");
    CHECK(two.here() == two.second);
}

TEST_CASE("notes, composer and outcomes stay in view below the tabs")
{
    TwoAssessments two;
    for (const char* text : {"One", "Two", "Three", "Four", "Five"}) {
        two.takeHere(text);
    }
    two.walk().showPoint(OpenDay::gds(1));
    REQUIRE(QTest::qWaitForWindowExposed(&two.window()));
    auto* scroll = two.find<QWidget>("pointScroll");
    auto* notes = two.find<QAbstractItemView>("noteList");
    QApplication::processEvents();
    int seen = 0;
    for (int row = 0; row < notes->model()->rowCount(); ++row) {
        const QRect card = notes->visualRect(notes->model()->index(row, 0));
        const QRect inPane(notes->viewport()->mapTo(scroll, card.topLeft()), card.size());
        seen += scroll->rect().contains(inPane) ? 1 : 0;
    }
    CHECK(seen >= 5);
    const auto isInWindow = [&](const QWidget& part) {
        return two.window().rect().contains(
            QRect(part.mapTo(&two.window(), QPoint()), part.size()));
    };
    CHECK(isInWindow(*two.find<QWidget>("composer")));
    CHECK(isInWindow(*two.find<QWidget>("outcome-green")));
    CHECK(two.strip().height() <= two.window().fontMetrics().height() * 2);
}
