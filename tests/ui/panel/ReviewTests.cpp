#include "core/assessment/Doer.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/panel/review/Disputes.h"
#include "ui/session/Session.h"
#include "ui/widgets/FormField.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

void showView(OpenDay& day, int view)
{
    day.trigger("goToReview");
    day.find<QWidget>("reviewViews")->findChildren<QAbstractButton*>().at(view)->click();
}

/// Two people give a note different words apart from each other, and both come together.
void dispute(OpenDay& day, const std::string& one, const std::string& other)
{
    auto& session = day.session();
    core::AddNote add;
    add.note.text = "The gaps are known.";
    add.note.points = {OpenDay::gds(1)};
    day.take(core::noteRecord("disputed"), add);
    const core::Ledger& ledger = session.ledger();
    std::vector<core::Edit> edits;
    for (const auto& [author, text] : {std::pair("design", one), std::pair("technology", other)}) {
        edits.push_back(ledger.compose(session.ids().next(), core::noteRecord("disputed"),
                                       core::SetText{text}, author,
                                       core::Timestamp{1795428000000}));
    }
    const auto id = ledger.id();
    REQUIRE(session.casebook().append(id, edits, {}));
    session.closeAssessment();
    REQUIRE(session.openAssessment(id));
    REQUIRE(session.ledger().disputes().size() == 1);
}

} // namespace

TEST_CASE("what is open is listed by who has to do what, and Enter goes there")
{
    OpenDay day;
    day.press(Qt::Key_G, Qt::ControlModifier);
    auto& list = day.grid("reviewIssues");
    REQUIRE(list.hasFocus());
    const auto open = core::review(day.session().ledger(), day.session().editions());
    REQUIRE(list.rows().size() == open.size());
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());

    // By who has to do what, the reader's own first.
    const auto groups = core::byDoer(open, day.assessment(), day.session().me());
    REQUIRE(groups.size() > 1);
    CHECK(groups.front().doer == day.session().me());
    CHECK(list.rows().front().cells[0].text == "You");
    std::vector<core::ReviewIssue> ordered;
    for (const auto& group : groups) {
        ordered.insert(ordered.end(), group.issues.begin(), group.issues.end());
    }
    const auto choose = [&](core::ReviewIssue::Kind kind) {
        const auto found = std::ranges::find(ordered, kind, &core::ReviewIssue::kind);
        REQUIRE(found != ordered.end());
        const int row = static_cast<int>(found - ordered.begin());
        list.setCurrentIndex(list.model()->index(row, 0));
        return list.rows()[static_cast<std::size_t>(row)].cells;
    };
    const auto cells = choose(core::ReviewIssue::Kind::NotSettled);
    CHECK(cells[1].text.contains("is not settled."));
    CHECK(cells[2].text == "before signing");
    day.press(Qt::Key_Return);
    CHECK(day.find<QWidget>("assessmentPage")->isVisible());

    day.trigger("goToReview");
    choose(core::ReviewIssue::Kind::NotRevealed);
    day.press(Qt::Key_Return);
    CHECK(day.find<QWidget>("ratingsPage")->isVisible());
}

TEST_CASE("two versions stand side by side with their words marked, and one is chosen")
{
    OpenDay day;
    dispute(day, "The gaps are known and planned for.", "The gaps are wide and planned for.");
    day.window().openAssessment(day.session().ledger().id());
    day.trigger("goToAssessment");
    day.click("openDisputes");
    auto* first = day.find<QLabel>("version-0");
    auto* second = day.find<QLabel>("version-1");
    REQUIRE(first != nullptr);
    REQUIRE(second != nullptr);
    CHECK(first->text().contains("underline\">known"));
    CHECK(second->text().contains("underline\">wide"));
    CHECK_FALSE(first->text().contains("underline\">planned"));
    CHECK(first->accessibleDescription() == "Only here: known");
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());

    day.click("choose-1");
    REQUIRE(eventually([&] { return day.session().ledger().disputes().empty(); }));
    CHECK(day.assessment().note("disputed")->text == "The gaps are wide and planned for.");
    CHECK(day.find<QLabel>("disputeSummary")->text() == "Nothing stands in two versions.");
}

TEST_CASE("two versions are combined into one that replaces both")
{
    OpenDay day;
    dispute(day, "Six rounds.", "41 people.");
    showView(day, 1);
    auto* text = day.find<QPlainTextEdit>("combinedText");
    CHECK(text->toPlainText() == "Six rounds.\n\n41 people.");
    text->setPlainText("41 people in six rounds.");
    day.click("useCombined");
    CHECK(day.session().ledger().disputes().empty());
    CHECK(day.assessment().note("disputed")->text == "41 people in six rounds.");
}

TEST_CASE("an assessor confirms, the lead signs, and a later change is said")
{
    OpenDay day;
    showView(day, 2);
    day.click("signVersion");
    CHECK(day.assessment().signatures.empty());
    CHECK(day.find<QLabel>("signMessage")->text().contains("should be put right first"));
    CHECK(day.find<QWidget>("signVersion")->accessibleDescription() ==
          day.find<QLabel>("signMessage")->text());

    day.makeReady();
    day.click("confirmVersion");
    CHECK(core::confirmedBy(day.session().ledger()) == std::vector{day.me()});
    CHECK(OpenDay::cell(day.grid("confirmations"), day.me(), 1) == "stands by it");
    CHECK(day.find<QLabel>("answerUntil")->text() == "The team may answer until 7 December 2026.");
    day.prompts.confirmations.push_back(true);
    day.click("signVersion");
    REQUIRE(day.assessment().signatures.size() == 1);
    const core::Signature first = day.assessment().signatures.front();
    CHECK(first.version == 1);
    CHECK(first.answerBy == core::Date{2026, 12, 7});
    CHECK(day.find<QLabel>("signState")->text().contains("Version 1, signed on"));
    CHECK_FALSE(day.find<QWidget>("signVersion")->isVisible());
    CHECK_FALSE(day.window().actions()["undo"]->isEnabled());

    day.take(core::outcomeRecord(OpenDay::gds(5)), core::Settle{"green", "Seen again."});
    CHECK(day.find<QLabel>("signState")->text().contains("Changed since version 1 was signed."));
    CHECK(OpenDay::cell(day.grid("confirmations"), day.me(), 1) == "read an earlier version");

    // The second version has to say what it changes.
    day.click("signVersion");
    CHECK(day.assessment().signatures.size() == 1);
    REQUIRE(QApplication::focusWidget()->objectName() == "whatChanged");
    day.type("The reason of point 5");
    day.prompts.confirmations.push_back(true);
    day.click("signVersion");
    REQUIRE(day.assessment().signatures.size() == 2);
    CHECK(day.assessment().signatures.back().changes == "The reason of point 5");
    CHECK(day.assessment().signatures.front() == first);

    showView(day, 3);
    CHECK(day.grid("versions").rows().size() == 2);
    auto* to = day.find<QComboBox>("compareTo");
    auto* from = day.find<QComboBox>("compareFrom");
    from->setCurrentIndex(0);
    to->setCurrentIndex(1);
    emit to->activated(1);
    const auto& rows = day.grid("differences").rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells[0].text.startsWith("The outcome of 5 "));
    CHECK(rows[0].cells[2].text == "As shown.");
    CHECK(rows[0].cells[3].text == "Seen again.");
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());
}

TEST_CASE("who thinks long before they sign signs nothing else than they read")
{
    OpenDay day;
    day.makeReady();
    showView(day, 2);
    const auto change = [&](const char* reason) {
        day.take(core::outcomeRecord(OpenDay::gds(5)), core::Settle{"green", reason});
    };
    day.prompts.confirmations.push_back(true);
    day.click("signVersion");
    REQUIRE(day.assessment().signatures.size() == 1);
    change("Seen again.");
    auto* changes = day.find<QPlainTextEdit>("whatChanged");
    changes->setFocus();
    day.type("The reason of point 5");

    day.prompts.meanwhile = [&] { change("Seen a third time."); };
    day.prompts.confirmations.push_back(true);
    day.click("signVersion");
    CHECK(day.assessment().signatures.size() == 1);
    REQUIRE_FALSE(day.prompts.told.empty());
    CHECK(day.prompts.told.back().contains("has changed since you read it"));
    CHECK(changes->toPlainText() == "The reason of point 5");

    day.prompts.meanwhile = [&] { day.session().closeAssessment(); };
    day.prompts.confirmations.push_back(true);
    day.click("signVersion");
    CHECK_FALSE(day.session().hasAssessment());
    CHECK(day.prompts.told.back().contains("was closed meanwhile"));

    // What was typed and what was signed are there when it is opened again.
    day.window().openAssessment(day.session().casebook().list()->front().id);
    CHECK(day.assessment().signatures.size() == 1);
    showView(day, 2);
    CHECK(changes->toPlainText() == "The reason of point 5");
    day.prompts.confirmations.push_back(true);
    day.click("signVersion");
    REQUIRE(day.assessment().signatures.size() == 2);
    CHECK(day.assessment().signatures.back().changes == "The reason of point 5");
}

TEST_CASE("nobody chooses between two versions of what is somebody else's to say")
{
    OpenDay day;
    const auto id = day.session().ledger().id();
    const core::Ledger& ledger = day.session().ledger();
    const core::RecordId record = core::remarkRecord("design", OpenDay::gds(1));
    std::vector<core::Edit> edits;
    for (const std::string words : {"Fine.", "Not fine."}) {
        edits.push_back(ledger.compose(day.session().ids().next(), record, core::MakeRemark{words},
                                       "design", core::Timestamp{1795428000000}));
    }
    REQUIRE(day.session().casebook().append(id, edits));
    REQUIRE(day.session().reload());
    REQUIRE(day.session().ledger().disputes().size() == 1);
    showView(day, 1);
    CHECK_FALSE(day.find<QWidget>("choose-0")->isEnabled());
    CHECK_FALSE(day.find<QWidget>("choose-1")->isEnabled());
    CHECK_FALSE(day.find<QWidget>("useCombined")->isVisible());
    const auto labels = day.find<QWidget>("reviewPage")->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains("can say this. Ask them to.");
    }));
}

TEST_CASE("the team's answers are recorded finding by finding")
{
    OpenDay day;
    showView(day, 4);
    auto& list = day.grid("answers");
    REQUIRE(list.choose("outcome/gds-2019/1"));
    day.click("recordAnswer");
    CHECK(day.find<ui::FormField>("answerStance")->error().contains("accepted or challenged"));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains("accepted or challenged"));
    day.click("stance-challenge");
    day.click("recordAnswer");
    CHECK(day.assessment().answers.empty());
    day.find<QPlainTextEdit>("answerText")->setFocus();
    day.type("We tested with twelve people in October.");
    day.click("recordAnswer");
    REQUIRE(day.assessment().answers.size() == 1);
    CHECK(day.assessment().answers.front().stance == core::Stance::Challenge);
    CHECK(OpenDay::cell(list, "outcome/gds-2019/1", 1) == "Challenged (recorded by the panel)");
    CHECK(list.chosenId() != "outcome/gds-2019/1");
    CHECK(day.find<QLabel>("answerSummary")->text().contains("0 accepted, 1 challenged"));
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());
    day.trigger("undo");
    CHECK(day.assessment().answers.empty());
}
