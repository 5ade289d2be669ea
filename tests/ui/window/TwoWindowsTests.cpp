#include "core/store/LockFile.h"
#include "tests/support/OtherProgram.h"
#include "tests/ui/window/TwoAssessments.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

// Another window or program works in the same casebook: this one shows what was saved there within
// a second, and disturbs nobody over it.

namespace {

/// The casebook of the window, in the hands of another program.
class Elsewhere {
public:
    explicit Elsewhere(OpenWindow& open)
        : m_open(open)
        , m_casebook(core::Casebook::open(open.session().casebook().path()).value())
    {
    }

    void note(const core::AssessmentId& id, const char* text)
    {
        core::AddNote add;
        add.note.text = text;
        add.note.points = {OpenDay::gds(1)};
        write(id, core::noteRecord(text), add);
    }
    void write(const core::AssessmentId& id, const core::RecordId& record,
               const core::Change& change)
    {
        const auto ledger = m_casebook.read(id).value();
        REQUIRE(
            m_casebook.append(id, {ledger.compose(m_open.session().ids().next(), record, change,
                                                  "somebody", core::Timestamp{1795428000000})}));
    }
    core::Casebook& casebook() { return m_casebook; }

private:
    OpenWindow& m_open;
    core::Casebook m_casebook;
};

/// A second is over.
void passASecond(OpenWindow& open)
{
    auto* watch = open.find<QTimer>("watch");
    REQUIRE(watch != nullptr);
    REQUIRE(watch->isActive());
    REQUIRE(watch->interval() <= 1000);
    bool isOver = false;
    const auto over = QObject::connect(watch, &QTimer::timeout, [&] { isOver = true; });
    watch->start(0);
    REQUIRE(eventually([&] { return isOver; }));
    QObject::disconnect(over);
}

} // namespace

TEST_CASE("a window shows by itself what another one saved")
{
    TwoAssessments two;
    Elsewhere elsewhere(two);
    elsewhere.note(two.first, "Seen elsewhere");
    CHECK_FALSE(two.has("Seen elsewhere"));
    passASecond(two);
    CHECK(two.has("Seen elsewhere"));
    two.trigger("goToCasebook");
    elsewhere.write(two.second, core::assessmentRecord,
                    core::Describe{core::Aspect::ServiceName, "Clear a river"});
    passASecond(two);
    CHECK(two.strip().tabText(1).contains("Clear a river"));
    bool isListed = false;
    const auto* table = two.find<QTableView>("assessmentTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        isListed |= table->model()->index(row, 0).data().toString().contains("Clear a river");
    }
    CHECK(isListed);
}

TEST_CASE("what is being typed, the keyboard and what is read stay when another window saves")
{
    TwoAssessments two;
    Elsewhere elsewhere(two);
    for (int i = 0; i < 30; ++i) {
        two.takeHere(("Note " + std::to_string(i)).c_str());
    }
    two.walk().showPoint(OpenDay::gds(1));
    two.type("Half a thought");
    auto* composer = two.find<QPlainTextEdit>("composer");
    QTextCursor cursor = composer->textCursor();
    cursor.setPosition(4);
    composer->setTextCursor(cursor);
    auto* bar = two.find<QScrollArea>("pointScroll")->verticalScrollBar();
    REQUIRE(eventually([&] { return bar->maximum() > 200; }));
    bar->setValue(100);
    elsewhere.note(two.first, "Seen elsewhere");
    passASecond(two);
    REQUIRE(two.has("Seen elsewhere"));
    QApplication::processEvents();
    CHECK(composer->toPlainText() == "Half a thought");
    CHECK(composer->textCursor().position() == 4);
    CHECK(QApplication::focusWidget() == composer);
    CHECK(bar->value() == 100);
    CHECK(two.walk().points().front() == OpenDay::gds(1));
}

TEST_CASE("every page stays as it is under whoever works there when another window saves")
{
    TwoAssessments two;
    Elsewhere elsewhere(two);
    int count = 0;
    for (const char* action : {"goToAssessment", "goToNotes", "goToOutcome", "newRecommendation",
                               "goToPanel", "goToRatings", "goToWashUp", "goToReview", "goToReport",
                               "goToStandards", "goToCasebook"}) {
        INFO(action);
        two.trigger(action);
        const QPointer<QWidget> before = QApplication::focusWidget();
        const std::string text = "Elsewhere " + std::to_string(++count);
        elsewhere.note(two.first, text.c_str());
        passASecond(two);
        REQUIRE(two.has(text.c_str()));
        CHECK(before != nullptr);
        CHECK(QApplication::focusWidget() == before);
        if (before != nullptr && QString::fromLatin1(action) == "goToOutcome") {
            two.trigger("goToAssessment");
        }
    }
}

TEST_CASE("the list stays where it was scrolled to, and what is chosen there stays chosen")
{
    TwoAssessments two;
    for (int i = 0; i < 40; ++i) {
        two.begin(("Service " + std::to_string(i)).c_str());
    }
    two.session().casebookChanged();
    two.trigger("goToCasebook");
    auto* table = two.find<QTableView>("assessmentTable");
    table->selectRow(2);
    table->selectionModel()->select(table->model()->index(4, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QStringList chosen;
    const auto chosenNow = [&] {
        QStringList names;
        for (const QModelIndex& row : table->selectionModel()->selectedRows()) {
            names << row.data().toString();
        }
        names.sort();
        return names;
    };
    chosen = chosenNow();
    REQUIRE(chosen.size() == 2);
    auto* bar = table->verticalScrollBar();
    REQUIRE(bar->maximum() > 5);
    bar->setValue(bar->maximum());
    Elsewhere elsewhere(two);
    elsewhere.note(two.second, "Seen elsewhere");
    passASecond(two);
    CHECK(bar->value() == bar->maximum());
    CHECK(chosenNow() == chosen);
}

TEST_CASE("a window that is not seen, or under a question, looks when it is seen again")
{
    TwoAssessments two;
    Elsewhere elsewhere(two);
    two.window().hide();
    elsewhere.note(two.first, "While hidden");
    passASecond(two);
    CHECK_FALSE(two.has("While hidden"));
    two.window().show();
    passASecond(two);
    CHECK(two.has("While hidden"));
    QDialog question(&two.window());
    question.open();
    elsewhere.note(two.first, "While asked");
    passASecond(two);
    CHECK_FALSE(two.has("While asked"));
    question.close();
    passASecond(two);
    CHECK(two.has("While asked"));
}

TEST_CASE("a casebook that another program keeps is looked at later, and nobody is told")
{
    TwoAssessments two;
    Elsewhere elsewhere(two);
    elsewhere.note(two.first, "Seen elsewhere");
    OtherProgram other(two.session().casebook().path());
    passASecond(two);
    CHECK_FALSE(two.has("Seen elsewhere"));
    other.letGo();
    passASecond(two);
    CHECK(eventually([&] { return two.has("Seen elsewhere"); }));
    CHECK(two.prompts.told.isEmpty());
}

TEST_CASE("undo does not reach behind what another window saved")
{
    TwoAssessments two;
    two.takeHere("Mine");
    Elsewhere elsewhere(two);
    elsewhere.note(two.second, "In the other assessment");
    passASecond(two);
    CHECK(two.session().undoStack().canUndo());
    elsewhere.note(two.first, "Seen elsewhere");
    passASecond(two);
    CHECK_FALSE(two.session().undoStack().canUndo());
    CHECK(two.has("Mine"));
}

TEST_CASE("another window is opened of the same casebook, or it is told why not")
{
    OpenWindow open;
    open.trigger("newWindow");
    CHECK(open.newWindows == std::vector{open.session().casebook().path()});
    CHECK(open.prompts.told.isEmpty());
    open.opensWindows = false;
    open.trigger("newWindow");
    CHECK(open.prompts.told.size() == 1);
}

TEST_CASE("a second window of one's own is nobody to be told of, and leaves the tabs to the first")
{
    TwoAssessments two;
    const auto path = two.session().casebook().path();
    // The window that had the casebook first is another process of the same person.
    const auto lock = path.parent_path() / (".~lock." + path.filename().string() + "#");
    std::filesystem::remove(lock);
    const auto tabs = two.folder() / "settings.ini";
    ui::Preferences(tabs).setOpenTabs(path, "of the first window");
    std::optional<core::LockFile> firstWindow;
    firstWindow.emplace(path, core::lockHolderHere("Lena Dahl", "23.11.2026 09:00"));
    two.startAgain();
    CHECK_FALSE(two.find<QWidget>("fileBanner")->isVisible());
    CHECK(two.strip().count() == 0);
    two.window().openAssessment(two.first);
    REQUIRE(two.window().close());
    CHECK(ui::Preferences(tabs).openTabs(path) == "of the first window");

    // Once that is closed, this one stands for the casebook.
    two.window().show();
    firstWindow.reset();
    passASecond(two);
    CHECK(std::filesystem::exists(lock));
    CHECK(eventually(
        [&] { return ui::Preferences(tabs).openTabs(path).contains(QStringLiteral("tab")); }));
}
