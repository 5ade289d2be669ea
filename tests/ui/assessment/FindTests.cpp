#include "tests/ui/assessment/ShownPage.h"
#include "ui/assessment/find/FindFilters.h"
#include "ui/assessment/find/FindPane.h"
#include "ui/session/LaterMarks.h"
#include "ui/widgets/cards/CardList.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

/// Three notes under two points, with the keyboard in the composer.
struct Finding {
    OpenAssessment open{{"gds-2019"}};
    std::unique_ptr<ShownPage> shown;

    Finding()
    {
        open.addNote("Six rounds of research", {{"gds-2019", 1}}, core::NoteKind::Strength);
        open.addNote("Research left screen readers out", {{"gds-2019", 5}},
                     core::NoteKind::Concern);
        open.addNote("Nothing of the kind", {{"gds-2019", 5}});
        shown = std::make_unique<ShownPage>(open.session());
        shown->page.showPoint({"gds-2019", 3});
        shown->page.newNote();
    }

    void find(const QString& words)
    {
        shown->page.findHere();
        shown->type(words);
        REQUIRE(QTest::qWaitFor([&] { return !count().startsWith("Type"); }, 5000));
    }
    QString count() { return shown->find<QLabel>("findCount")->text(); }
    int rows() { return shown->find<QListView>("foundList")->model()->rowCount(); }
    QString row(int row)
    {
        return shown->find<QListView>("foundList")
            ->model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    QString chosenNote() const
    {
        const core::Note* note = shown->page.chosenNote();
        return note != nullptr ? QString::fromStdString(note->text) : QString();
    }
    /// Chooses from the filter's menu, as "Kind", "Concern".
    void filter(const QString& menu, const QString& entry)
    {
        auto* top = shown->find<QPushButton>("findFilter")->menu();
        emit top->aboutToShow();
        QMenu* in = top;
        for (QAction* action : top->actions()) {
            if (!menu.isEmpty() && action->text().remove(u'&') == menu) {
                in = action->menu();
            }
        }
        for (QAction* action : in->actions()) {
            if (action->text().startsWith(entry)) {
                action->trigger();
                return;
            }
        }
        FAIL("There is no " << entry.toStdString());
    }
};

std::vector<ui::TextPart> marksIn(const QListView& list, int row)
{
    return list.model()->index(row, 0).data(ui::CardsModel::CardRole).value<ui::Card>().marks;
}

} // namespace

TEST_CASE("Words are found while they are typed, the newest first, with what they are")
{
    Finding finding;
    finding.find("resea");
    CHECK(finding.rows() == 2);
    CHECK(finding.count() == "2 found");
    CHECK(finding.row(0).startsWith("Concern, Research left screen readers out, point 5, "));
    CHECK(finding.row(1).startsWith("Strength, Six rounds of research, point 1, "));
    const auto* list = finding.shown->find<QListView>("foundList");
    CHECK(marksIn(*list, 0) == std::vector<ui::TextPart>{{0, 8}});
    // A screen reader hears from the field what was reached and how many there are.
    CHECK(finding.shown->find<QLineEdit>("findWords")->accessibleDescription().endsWith("2 found"));
    finding.shown->type("x");
    REQUIRE(QTest::qWaitFor([&] { return finding.rows() == 0; }, 5000));
    CHECK(finding.count().startsWith("Nothing found"));
}

TEST_CASE("The arrows show each find in its place with its words marked, and Enter goes there")
{
    Finding finding;
    finding.find("research");
    finding.shown->press(Qt::Key_Down);
    CHECK(finding.shown->page.points().front() == core::PointRef{"gds-2019", 5});
    CHECK(finding.chosenNote() == "Research left screen readers out");
    CHECK(finding.shown->find("findWords")->hasFocus());
    const auto* notes = finding.shown->find<QListView>("noteList");
    CHECK(marksIn(*notes, 0) == std::vector<ui::TextPart>{{0, 8}});
    CHECK(marksIn(*notes, 1).empty());
    finding.shown->press(Qt::Key_Down);
    CHECK(finding.shown->page.points().front() == core::PointRef{"gds-2019", 1});
    finding.shown->press(Qt::Key_Up);
    CHECK(finding.shown->page.points().front() == core::PointRef{"gds-2019", 5});
    finding.shown->press(Qt::Key_Return);
    CHECK(finding.shown->find("noteList")->hasFocus());
    CHECK(finding.shown->find("findPane")->isVisible());
}

TEST_CASE("Escape brings back to where one was, with the keyboard and what was half-typed")
{
    Finding finding;
    finding.shown->type("half a thou");
    finding.find("research");
    finding.shown->press(Qt::Key_Down);
    REQUIRE(finding.shown->page.points().front() == core::PointRef{"gds-2019", 5});
    finding.shown->page.findHere();
    finding.shown->press(Qt::Key_Escape);
    CHECK(finding.shown->page.points().front() == core::PointRef{"gds-2019", 3});
    CHECK_FALSE(finding.shown->find("findPane")->isVisible());
    CHECK(finding.shown->find("pointList")->isVisible());
    auto* composer = finding.shown->find<QPlainTextEdit>("composer");
    CHECK(composer->hasFocus());
    CHECK(composer->toPlainText() == "half a thou");
    const auto* notes = finding.shown->find<QListView>("noteList");
    finding.shown->page.showPoint({"gds-2019", 5});
    CHECK(marksIn(*notes, 0).empty());
}

TEST_CASE("What is not saved yet is found, and that drafts are not looked at is said")
{
    Finding finding;
    finding.shown->type("half a thou");
    finding.find("rounds");
    REQUIRE(QTest::qWaitFor([&] { return finding.count().contains("1 draft"); }, 5000));
    core::AddNote add;
    add.note.text = "More rounds came later";
    add.note.points = {{"gds-2019", 2}};
    finding.open.session().take("Step", {{core::noteRecord("new"), add}});
    REQUIRE(QTest::qWaitFor([&] { return finding.rows() == 2; }, 5000));
}

TEST_CASE("Filters combine, stand as chips, and go one by one or all at once")
{
    Finding finding;
    finding.find("research");
    finding.filter("Kind", "Concern");
    CHECK(finding.rows() == 1);
    CHECK(finding.count() == "1 of 2 found");
    finding.filter("Point", "1 ");
    CHECK(finding.rows() == 0);
    auto chips = finding.shown->page.findChildren<QPushButton*>("filterChip");
    REQUIRE(chips.size() == 2);
    CHECK(chips[0]->accessibleName() == "Take away the filter: Concern");
    chips[0]->setFocus();
    finding.shown->press(Qt::Key_Space);
    CHECK(finding.rows() == 1);
    CHECK(finding.row(0).startsWith("Strength"));
    // The keyboard stays near the chip that went.
    CHECK(finding.shown->find("findFilter")->hasFocus());
    finding.filter("Kind", "Concern");
    finding.shown->click("clearFilters");
    CHECK(finding.count() == "2 found");
}

TEST_CASE("Filters alone list notes, and stay while one looks around")
{
    Finding finding;
    finding.shown->page.findHere();
    finding.filter("Point", "5 ");
    CHECK(finding.count() == "2 of 3 found");
    finding.shown->press(Qt::Key_Tab);
    finding.shown->page.findHere();
    finding.shown->press(Qt::Key_Escape);
    finding.shown->page.findHere();
    CHECK(finding.rows() == 2);
    finding.filter("", "Marked for later");
    CHECK(finding.rows() == 0);
    finding.filter("", "Marked for later");
    finding.filter("Day", "Today");
    CHECK(finding.rows() == 2);
}

TEST_CASE("A reason is found, shown at its point, and its words are marked there")
{
    Finding finding;
    finding.open.session().take("Settle",
                                {{core::outcomeRecord({"gds-2019", 2}),
                                  core::Settle{"amber", "Joined up, though not by telephone"}}});
    finding.find("telephone");
    REQUIRE(finding.rows() == 1);
    CHECK(finding.row(0).startsWith("Reason, "));
    finding.shown->press(Qt::Key_Return);
    CHECK(finding.shown->page.points().front() == core::PointRef{"gds-2019", 2});
    auto* reason = finding.shown->find<QPlainTextEdit>("reason");
    CHECK(reason->hasFocus());
    REQUIRE(reason->extraSelections().size() == 1);
    CHECK(reason->extraSelections().front().cursor.selectedText() == "telephone");
    CHECK(reason->extraSelections().front().format.fontUnderline());
}

TEST_CASE("Words far down in a long note are shown where they are")
{
    Finding finding;
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += "line " + std::to_string(i) + "\n";
    }
    finding.shown.reset();
    finding.open.addNote(text + "at last the treasure", {{"gds-2019", 4}});
    finding.shown = std::make_unique<ShownPage>(finding.open.session());
    finding.find("treasure");
    finding.shown->press(Qt::Key_Down);
    const auto* notes = finding.shown->find<QListView>("noteList");
    REQUIRE(marksIn(*notes, 0).size() == 1);
    CHECK(finding.row(0).contains("… "));
    CHECK(finding.row(0).contains("at last the treasure"));
}

TEST_CASE("All assessments are searched beside the window, and Enter asks for the one of a find")
{
    Finding finding;
    finding.shown->page.findEverywhere();
    finding.shown->type("screen");
    REQUIRE(QTest::qWaitFor([&] { return finding.rows() == 1; }, 10000));
    CHECK(finding.count() == "1 found");
    CHECK(finding.row(0).contains("point 5"));
    finding.shown->press(Qt::Key_Return);
    CHECK(finding.shown->find("noteList")->hasFocus());
}
