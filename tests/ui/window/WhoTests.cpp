#include "core/work/People.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"
#include "ui/window/WhoBanner.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

/// The sample before anybody said who they are.
struct Stranger : OpenWindow {
    explicit Stranger(const std::string& name = {})
    {
        prompts.files.push_back(std::filesystem::path(SOURCE_DIR) / "samples/rod-licence.json");
        letTheTaskRun();
        trigger("importFile");
        if (!name.empty()) {
            REQUIRE(session().setAuthor({session().author().id, name}));
        }
        open();
        notes = session().assessment().notes.size();
        members = session().assessment().panel.size();
    }

    void open() { window().openAssessment(session().casebook().list()->front().id); }

    bool isAsked() { return find<ui::WhoBanner>("whoBanner")->isVisible(); }
    QString words() { return find<QLabel>("whoWords")->text(); }
    QString composed() { return find<QPlainTextEdit>("composer")->toPlainText(); }

    void note(const QString& text)
    {
        trigger("newNote");
        type(text);
        press(Qt::Key_Return);
    }

    /// So that nobody has cast a vote.
    void coverRatings()
    {
        const core::Ledger& ledger = session().ledger();
        std::vector<core::Edit> edits;
        for (const core::PointRef& point : session().assessment().revealed) {
            edits.push_back(ledger.compose(session().ids().next(), core::revealRecord(point),
                                           core::Remove{}, "lead", session().clock()()));
        }
        REQUIRE(session().casebook().append(ledger.id(), edits));
        REQUIRE(session().reload());
    }

    void choose(int row) { find<QComboBox>("whoMembers")->setCurrentIndex(row); }
    void say() { find<QPushButton>("whoSay")->click(); }

    std::size_t notes = 0;
    std::size_t members = 0;
};

} // namespace

TEST_CASE("who writes is asked in one line when they first write, and what they typed stays")
{
    Stranger day;
    CHECK_FALSE(day.isAsked());
    day.note("+ Six rounds of research");
    CHECK(day.session().assessment().notes.size() == day.notes);
    REQUIRE(day.isAsked());
    CHECK(day.words() == "Which of these are you?");
    CHECK(day.composed() == "+ Six rounds of research");
    CHECK(day.prompts.told.isEmpty());
    CHECK(QApplication::focusWidget() == day.find<QComboBox>("whoMembers"));
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());

    day.choose(static_cast<int>(day.members));
    day.say();
    CHECK(day.words().startsWith("Enter your name"));
    day.type("Lena Dahl");
    day.say();
    CHECK_FALSE(day.isAsked());
    CHECK(QApplication::focusWidget()->objectName() == "composer");
    CHECK(day.composed() == "+ Six rounds of research");
    day.press(Qt::Key_Return);
    const core::Assessment& now = day.session().assessment();
    REQUIRE(now.notes.size() == day.notes + 1);
    CHECK(now.panel.size() == day.members + 1);
    CHECK(now.member(now.notes.back().author)->name == "Lena Dahl");
    CHECK(day.session().author().name == "Lena Dahl");
}

TEST_CASE("who types on without looking at the line loses no letter")
{
    Stranger day;
    day.note("+ Six rounds");
    REQUIRE(QApplication::focusWidget() == day.find<QComboBox>("whoMembers"));
    for (const char letter : std::string("and more")) {
        QTest::keyClick(QApplication::focusWidget(), letter);
    }
    CHECK(QApplication::focusWidget()->objectName() == "composer");
    CHECK(day.composed() == "+ Six roundsand more");
    CHECK(day.isAsked());
}

TEST_CASE("whoever is listed is asked at once, and is that member from then on")
{
    Stranger day("LEAD  assessor");
    REQUIRE(day.isAsked());
    CHECK(day.words() == "Are you Lead assessor of this panel?");
    CHECK(day.find<QComboBox>("whoMembers")->currentIndex() == 0);
    CHECK(QApplication::focusWidget() != day.find<QComboBox>("whoMembers"));
    day.say();
    CHECK_FALSE(day.isAsked());
    CHECK(day.session().me() == "lead");
    day.note("+ Seen");
    CHECK(day.session().assessment().panel.size() == day.members);
    CHECK(day.session().assessment().notes.back().author == "lead");
    day.trigger("goToCasebook");
    day.open();
    CHECK(day.session().me() == "lead");
    CHECK_FALSE(day.isAsked());
}

TEST_CASE("a namesake who says that they are new is asked no more")
{
    Stranger day("Lead assessor");
    day.choose(static_cast<int>(day.members));
    day.say();
    CHECK_FALSE(day.isAsked());
    day.note("+ Seen");
    CHECK(day.session().assessment().panel.size() == day.members + 1);
    day.trigger("goToCasebook");
    day.open();
    CHECK_FALSE(day.isAsked());
}

TEST_CASE("who has no name takes that of the member they are")
{
    Stranger day;
    day.note("+ Seen");
    REQUIRE(day.isAsked());
    day.choose(2);
    day.say();
    const core::Member& member = day.session().assessment().panel[2];
    CHECK(day.session().me() == member.id);
    CHECK(day.session().author().name == member.name);
}

TEST_CASE("typing shows the line and keeps the keyboard, and not now puts it away")
{
    Stranger day("Lena Dahl");
    CHECK_FALSE(day.isAsked());
    day.trigger("newNote");
    day.type("+ Half a");
    CHECK(eventually([&] { return day.isAsked(); }));
    CHECK(QApplication::focusWidget()->objectName() == "composer");
    day.find<QPushButton>("whoNotNow")->click();
    CHECK_FALSE(day.isAsked());
    day.trigger("newNote");
    day.type(" note");
    day.press(Qt::Key_Return);
    CHECK(day.isAsked());
    CHECK(day.composed() == "+ Half a note");
    CHECK(day.session().assessment().notes.size() == day.notes);
}

TEST_CASE("a reason that waits for who wrote it stays, and is recorded once they have said it")
{
    Stranger day("Lena Dahl");
    day.coverRatings();
    auto* reason = day.find<QPlainTextEdit>("reason");
    reason->setFocus();
    reason->selectAll();
    day.type("Six rounds with 41 people");
    const auto isRecorded = [&] {
        return std::ranges::any_of(day.session().assessment().outcomes,
                                   [](const core::Outcome& outcome) {
                                       return outcome.reason == "Six rounds with 41 people";
                                   });
    };
    CHECK(eventually([&] { return day.isAsked(); }));
    CHECK(reason->hasFocus());
    day.find<QPlainTextEdit>("composer")->setFocus();
    CHECK(reason->toPlainText() == "Six rounds with 41 people");
    CHECK_FALSE(isRecorded());
    day.choose(static_cast<int>(day.members));
    day.say();
    CHECK_FALSE(day.isAsked());
    CHECK(isRecorded());
    CHECK(day.find<QPlainTextEdit>("reason")->toPlainText() == "Six rounds with 41 people");
}

TEST_CASE("the question goes with its assessment")
{
    Stranger day("Lead assessor");
    REQUIRE(day.isAsked());
    day.trigger("goToCasebook");
    CHECK_FALSE(day.isAsked());
    day.open();
    CHECK(day.isAsked());
}

TEST_CASE("whose name is near a member’s is asked at once whether that is them")
{
    Stranger day("Assessor, Lead");
    REQUIRE(day.isAsked());
    CHECK(day.words() == "Are you Lead assessor of this panel?");
    day.choose(static_cast<int>(day.members));
    day.say();
    day.note("+ Seen");
    CHECK(day.session().assessment().panel.size() == day.members + 1);
    const auto apart = day.session().casebook().apartIn(day.session().assessment().id);
    CHECK(apart->contains({day.session().me(), "lead"}));
}
