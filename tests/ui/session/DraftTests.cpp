#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/DraftKeeper.h"
#include "ui/session/DraftMarks.h"
#include "ui/session/DraftedText.h"
#include "ui/session/FormDraft.h"
#include "ui/session/editors/Composer.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <map>

using namespace std::chrono_literals;

namespace {

const std::string place = "note/gds-2019/1";

/// The same casebook in another window.
class OtherWindow {
public:
    explicit OtherWindow(OpenAssessment& open)
        : m_library({STANDARDS_DIR})
        , m_session(opened(open.session()), {"p", "Somebody"}, m_library, core::systemTime,
                    core::systemRandom)
    {
        REQUIRE(m_session.openAssessment(open.session().ledger().id()));
    }

    ui::Session& session() { return m_session; }

private:
    static core::Casebook opened(ui::Session& session)
    {
        core::CasebookOptions impatient;
        impatient.waitMilliseconds = 0;
        return core::Casebook::open(session.casebook().path(), impatient).value();
    }

    core::Library m_library;
    ui::Session m_session;
};

/// What a crash leaves of the words at `place`.
QString onDisk(OpenAssessment& open)
{
    for (const core::Draft& row : open.session().casebook().drafts(open.assessment().id).value()) {
        if (row.place == place) {
            return QString::fromStdString(row.text);
        }
    }
    return {};
}

QString rowsOnDisk(OpenAssessment& open)
{
    QStringList texts;
    for (const core::Draft& row : open.session().casebook().drafts(open.assessment().id).value()) {
        texts << QString::fromStdString(row.text);
    }
    return texts.join(u'|');
}

/// A form of three fields about a member.
struct Form {
    explicit Form(ui::Session& session) : draft(session, {&name, &about, &role}), banner(draft)
    {
        name.setObjectName("name");
        about.setObjectName("about");
        role.setObjectName("role");
        name.setText("Ada");
        role.addItem("Lead", "lead");
        role.addItem("Assessor", "assessor");
        draft.begin("member/a");
    }

    QLineEdit name;
    QPlainTextEdit about;
    QComboBox role;
    ui::FormDraft draft;
    ui::DraftBanner banner;
};

} // namespace

TEST_CASE("ten seconds of typing without a pause never have more than a second that is not kept")
{
    OpenAssessment open({"gds-2019"});
    ui::DraftPace::Time now = 5s;
    ui::DraftKeeper keeper(open.session(), [&] { return now; });
    QString typed;
    std::map<qsizetype, ui::DraftPace::Time> typedAt;
    int saves = 0;
    QString kept;
    // A key every 70 milliseconds, while the timer looks every 10.
    for (const auto end = now + 10s; now < end; now += 10ms) {
        if (now.count() % 70 == 0) {
            typed += u'x';
            typedAt[typed.size()] = now;
            keeper.keepSoon(place, typed);
        }
        keeper.keepDue();
        const QString disk = onDisk(open);
        saves += disk != kept ? 1 : 0;
        kept = disk;
        if (kept.size() < typed.size()) {
            CHECK(now - typedAt.at(kept.size() + 1) < 1s);
        }
    }
    // It is not kept at each key either, which would make typing wait for the disk.
    CHECK(saves >= 10);
    CHECK(saves <= 13);
    for (int i = 0; i < 50; ++i, now += 10ms) {
        keeper.keepDue();
    }
    CHECK(onDisk(open) == typed);
}

TEST_CASE("a pause in typing is enough for it to be kept")
{
    OpenAssessment open({"gds-2019"});
    ui::DraftPace::Time now = 0s;
    ui::DraftKeeper keeper(open.session(), [&] { return now; });
    keeper.keepSoon(place, "Half");
    keeper.keepDue();
    CHECK(onDisk(open).isEmpty());
    now += ui::DraftPace::pause;
    keeper.keepDue();
    CHECK(onDisk(open) == "Half");
    // The next word begins anew, however long the pause was.
    now += 1h;
    keeper.keepSoon(place, "Half a");
    CHECK(onDisk(open) == "Half");
}

TEST_CASE("what two windows type at one place is lost to neither, and both come back")
{
    OpenAssessment open({"gds-2019"});
    {
        OtherWindow other(open);
        open.session().keepDraft(place, "Nobody on the team");
        other.session().keepDraft(place, "Six rounds");
        open.session().keepDraft(place, "Nobody on the team has seen it.");
        other.session().keepDraft(place, "Six rounds of research");
        CHECK(rowsOnDisk(open) == "Nobody on the team has seen it.|Six rounds of research");
        // Looking again when the window is used again takes nothing away, and mixes nothing.
        REQUIRE(open.session().reload());
        REQUIRE(other.session().reload());
        CHECK(open.session().draft(place) == "Nobody on the team has seen it.");
        CHECK(other.session().draft(place) == "Six rounds of research");
    }
    open.crash();
    open.reopen();
    ui::Composer composer(open.session());
    composer.showPoints({{"gds-2019", 1}});
    auto* text = composer.findChild<QPlainTextEdit*>("composer");
    CHECK(text->toPlainText() == "Nobody on the team has seen it.");
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(open.assessment().notes.size() == 1);
    CHECK(text->toPlainText() == "Six rounds of research");
    CHECK(rowsOnDisk(open) == "Six rounds of research");
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(open.assessment().notes.size() == 2);
    CHECK(text->toPlainText().isEmpty());
    CHECK(rowsOnDisk(open).isEmpty());
}

TEST_CASE("a note that holds a draft leaves what another window typed on to it meanwhile")
{
    OpenAssessment open({"gds-2019"});
    open.session().keepDraft(place, "Half");
    OtherWindow other(open);
    CHECK(other.session().draft(place) == "Half");
    other.session().keepDraft(place, "Half a thought, and a whole one");
    core::AddNote add;
    add.note.text = "Half";
    REQUIRE(open.session().take("Add note", {{core::noteRecord("n"), add}}, {place}));
    CHECK(rowsOnDisk(open) == "Half a thought, and a whole one");
    open.session().keepDraft(place, "Another");
    CHECK(rowsOnDisk(open) == "Half a thought, and a whole one|Another");
    open.session().keepDraft(place, {});
    CHECK(rowsOnDisk(open) == "Half a thought, and a whole one");
}

TEST_CASE("another window's words for one reason come when the first are done, and replace nothing "
          "unseen")
{
    OpenAssessment open({"gds-2019"});
    const std::string reason = "reason/gds-2019/1";
    {
        OtherWindow other(open);
        open.session().keepDraft(reason, "Half of it.");
        other.session().keepDraft(reason, "All of it.");
    }
    open.crash();
    open.reopen();
    const core::RecordId record = core::outcomeRecord({"gds-2019", 1});
    REQUIRE(
        open.session().take("Settle", {{record, core::Settle{"amber", "Half of it."}}}, {reason}));
    // Whoever changes the outcome now finishes nothing that they have not seen.
    CHECK(open.session().draft(reason).empty());
    REQUIRE(
        open.session().take("Settle", {{record, core::Settle{"red", "Half of it."}}}, {reason}));
    CHECK(rowsOnDisk(open) == "All of it.");
    CHECK(ui::Drafted::in(open.session()).points.contains({"gds-2019", 1}));
    open.crash();
    open.reopen();
    CHECK(open.session().draft(reason) == "All of it.");
}

TEST_CASE("what was being written into a form comes back, says from when, and can be dropped")
{
    OpenAssessment open({"gds-2019"});
    {
        Form form(open.session());
        CHECK(form.banner.isHidden());
        QTest::keyClicks(&form.name, " Byron");
        form.about.setPlainText("Counts\nand writes");
        form.role.setCurrentIndex(1);
        CHECK_FALSE(form.draft.foundFrom());
    }
    open.crash();
    open.reopen();
    {
        Form form(open.session());
        CHECK(form.name.text() == "Ada Byron");
        CHECK(form.about.toPlainText() == "Counts\nand writes");
        CHECK(form.role.currentIndex() == 1);
        REQUIRE(form.draft.foundFrom());
        CHECK_FALSE(form.banner.isHidden());
        CHECK(form.banner.findChild<QLabel*>("draftWords")
                  ->text()
                  .startsWith("You were writing this on "));
        form.name.selectAll();
        form.banner.findChild<QPushButton*>("goOnWriting")->click();
        CHECK(form.banner.isHidden());
        CHECK_FALSE(form.name.hasSelectedText());
    }
    {
        Form form(open.session());
        form.banner.findChild<QPushButton*>("startAfresh")->click();
        CHECK(form.banner.isHidden());
        CHECK(form.name.text() == "Ada");
        CHECK(form.about.toPlainText().isEmpty());
        CHECK(form.role.currentIndex() == 0);
    }
    CHECK(rowsOnDisk(open).isEmpty());
}

TEST_CASE("only what differs is kept of a form, so that nothing newer is written over")
{
    OpenAssessment open({"gds-2019"});
    {
        Form form(open.session());
        form.about.setPlainText("Counts");
    }
    Form form(open.session());
    form.draft.leave();
    form.name.setText("Ada, who was renamed meanwhile");
    form.about.clear();
    form.draft.begin("member/a");
    CHECK(form.name.text() == "Ada, who was renamed meanwhile");
    CHECK(form.about.toPlainText() == "Counts");
    // Who takes back what they typed has no draft any more.
    form.about.clear();
    form.draft.keepNow();
    CHECK(rowsOnDisk(open).isEmpty());
}

TEST_CASE("points, cards and the list say where a draft waits, and no longer once it is done")
{
    OpenAssessment open({"gds-2019"});
    open.addNote("The gaps are known.", {{"gds-2019", 4}});
    const std::string note = open.assessment().notes.front().id;
    CHECK(ui::Drafted::in(open.session()).points.empty());
    open.session().keepDraft(place, "Half");
    open.session().keepDraft("edit/" + note, "The gaps are");
    open.session().keepDraft("answer/outcome/gds-2019/7", "We did");
    open.session().keepDraft("signature/changes", "All");
    auto drafted = ui::Drafted::in(open.session());
    CHECK(drafted.points ==
          std::set<core::PointRef>{{"gds-2019", 1}, {"gds-2019", 4}, {"gds-2019", 7}});
    CHECK_FALSE(drafted.wholeService);
    std::vector<ui::CardRow> cards{{note, {}, "A note"}, {"another", {}, "Another"}};
    ui::markDrafted(cards, open.session(), core::RecordKind::Note);
    REQUIRE(cards.front().card.chips.size() == 1);
    CHECK(cards.front().card.chips.front().words == "Draft");
    CHECK(cards.front().spoken == "A note, a draft waits here");
    CHECK(cards.back().card.chips.empty());
    CHECK(open.session().casebook().list().value().front().hasDrafts);

    open.session().keepDraft("note/whole", "Half");
    CHECK(ui::Drafted::in(open.session()).wholeService);
    for (const std::string& one : open.session().draftPlaces()) {
        open.session().keepDraft(one, {});
    }
    drafted = ui::Drafted::in(open.session());
    CHECK(drafted.points.empty());
    CHECK_FALSE(drafted.wholeService);
    CHECK_FALSE(open.session().casebook().list().value().front().hasDrafts);
}
