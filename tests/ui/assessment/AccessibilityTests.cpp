#include "tests/ui/assessment/ShownPage.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

#include <set>

namespace {

bool isLabelled(QAccessibleInterface& item)
{
    return !item.relations(QAccessible::Label).isEmpty();
}

/// What a person can reach with the keyboard and that has no name to be spoken.
void gatherNameless(QAccessibleInterface* item, QStringList& nameless)
{
    if (item == nullptr || item->state().invisible) {
        return;
    }
    const auto* widget = qobject_cast<QWidget*>(item->object());
    if (item->state().focusable && widget != nullptr &&
        item->text(QAccessible::Name).trimmed().isEmpty() && !isLabelled(*item)) {
        nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                        widget->objectName();
    }
    for (int i = 0; i < item->childCount(); ++i) {
        gatherNameless(item->child(i), nameless);
    }
}

QStringList namelessIn(QWidget& page)
{
    QStringList nameless;
    gatherNameless(QAccessible::queryAccessibleInterface(&page), nameless);
    return nameless;
}

} // namespace

TEST_CASE("Everything on the walk-through page that takes the focus has a name")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    open.addNote("a note", {{"gds-2019", 1}});
    ShownPage shown(open.session());
    CHECK(namelessIn(shown.page).join(", ").toStdString().empty());
    shown.page.newRecommendation();
    CHECK(namelessIn(shown.page).join(", ").toStdString().empty());
    shown.page.goToNotes();
    shown.press(Qt::Key_F2);
    CHECK(namelessIn(shown.page).join(", ").toStdString().empty());
}

TEST_CASE("Rows are spoken as a whole")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    open.addNote("The audit is booked", {{"gds-2019", 1}, {"gds-2019", 5}},
                 core::NoteKind::Concern);
    ShownPage shown(open.session());
    auto* notes = shown.find<QListView>("noteList");
    const QString note = notes->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(note.startsWith("Concern, The audit is booked, Lena Dahl, "));
    CHECK(note.endsWith("also 5"));
    auto* points = shown.find<QListView>("pointList");
    const QString point = points->currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(point ==
          "1 Understand users and their needs, judged together with W3, 1 note, to discuss");
}

TEST_CASE("Tab goes round the whole page and comes back")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("a note", {{"gds-2019", 1}});
    ShownPage shown(open.session());
    shown.page.goToPoints();
    std::set<QWidget*> visited;
    QStringList names;
    for (int i = 0; i < 100 && visited.insert(QApplication::focusWidget()).second; ++i) {
        names << QApplication::focusWidget()->objectName();
        shown.press(Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget()->objectName() == "pointList");
    for (const char* name : {"question1", "readStandard", "noteList", "composer", "reason",
                             "addRecommendation", "declareOther"}) {
        INFO(name);
        CHECK(names.contains(QString::fromLatin1(name)));
    }
    CHECK(names.indexOf("question1") < names.indexOf("composer"));
    CHECK(names.indexOf("composer") < names.indexOf("reason"));
}

TEST_CASE("A point is walked through with the keyboard alone")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.goToPoints();
    shown.press(Qt::Key_Down);
    const core::PointRef point = shown.page.points().front();
    REQUIRE(shown.tabTo("question1"));
    shown.press(Qt::Key_Space);
    CHECK(open.assessment().asked.size() == 1);
    shown.press(Qt::Key_Space);
    CHECK(open.assessment().asked.empty());
    REQUIRE(shown.tabTo("composer"));
    shown.type("! slow on the train");
    shown.press(Qt::Key_Return);
    REQUIRE(shown.tabTo("outcome-green"));
    shown.press(Qt::Key_Space);
    REQUIRE(shown.tabTo("reason"));
    shown.type("It holds.");
    REQUIRE(shown.tabTo("addRecommendation"));
    shown.press(Qt::Key_Space);
    REQUIRE(shown.tabTo("recommendationText"));
    shown.type("Measure it.");
    shown.press(Qt::Key_Return);
    const core::Assessment kept = open.onDisk();
    REQUIRE(kept.notes.size() == 1);
    CHECK(kept.notes[0].points.front() == point);
    REQUIRE(kept.outcome(point) != nullptr);
    CHECK(kept.outcome(point)->outcome == "green");
    CHECK(kept.outcome(point)->reason == "It holds.");
    CHECK(kept.recommendations.size() == 1);
}

TEST_CASE("In a narrow window the panes become tabs and the typed text stays")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newNote();
    shown.type("half a note");
    shown.page.resize(500, 700);
    auto* composer = shown.find<QPlainTextEdit>("composer");
    CHECK(shown.find("paneTabs")->isVisible());
    CHECK(composer->toPlainText() == "half a note");
    CHECK(composer->hasFocus());
    shown.page.goToOutcome();
    CHECK(shown.find("outcome-green")->isVisible());
    shown.page.resize(1280, 700);
    CHECK_FALSE(shown.find("paneTabs")->isVisible());
    CHECK(composer->isVisible());
    CHECK(composer->toPlainText() == "half a note");
}
