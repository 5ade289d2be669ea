#include "tests/ui/leaving/Leaver.h"
#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/widgets/InPlaceEditor.h"
#include "ui/window/Actions.h"
#include "ui/window/WhoBanner.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <algorithm>

// Every field on a page is left by each of its ways, and what was typed is in the casebook then.

namespace {

enum class Keeps {
    Words,         ///< As an edit or as a draft.
    Points,        ///< As points of a member.
    ButNotGivenUp, ///< As words, and Escape gives them up.
    Nothing,       ///< It looks for something, or a button takes it.
};

struct Field {
    const char* name;
    std::function<void(OpenDay&)> show;
    Keeps keeps = Keeps::Words;
    QString typed = {}; ///< The field's name, unless this says otherwise.
};

std::function<void(OpenDay&)> on(const char* page, int view = -1)
{
    return [=](OpenDay& day) {
        day.trigger(page);
        if (view >= 0) {
            const char* views =
                std::string_view(page) == "goToReview" ? "reviewViews" : "ratingViews";
            day.find<QWidget>(views)->findChildren<QAbstractButton*>().at(view)->click();
        }
    };
}

std::function<void(OpenDay&)> onChosen(const std::function<void(OpenDay&)>& page, const char* grid,
                                       const char* row)
{
    return [=](OpenDay& day) {
        page(day);
        REQUIRE(day.grid(grid).choose(row));
    };
}

void showDeclaring(OpenDay& day)
{
    day.trigger("goToAssessment");
    if (!day.find<QWidget>("declaredReason")->isVisible()) {
        day.click("declareOther");
    }
}

void askWho(OpenDay& day)
{
    day.trigger("goToAssessment");
    day.find<ui::WhoBanner>("whoBanner")->ask({}, {}, {});
}

void findHere(OpenDay& day)
{
    day.trigger("goToAssessment");
    day.trigger("find");
}

/// Who goes away last: they may do less from then on.
std::vector<Field> fields()
{
    return {
        {"composer", on("goToAssessment")},
        {"reason", on("goToAssessment")},
        {"declaredReason", showDeclaring, Keeps::ButNotGivenUp},
        {"ratingWhy", on("goToRatings", 0)},
        {"ownRemark", onChosen(on("goToWashUp"), "washUp", "gds-2019/1")},
        {"combinedText", on("goToReview", 1)},
        {"whatChanged", on("goToReview", 2)},
        {"whyWithout", on("goToReview", 2)},
        {"answerDays", on("goToReview", 2), Keeps::Nothing, "3"},
        {"answerText", onChosen(on("goToReview", 4), "answers", "outcome/gds-2019/1")},
        {"replyText", onChosen(on("goToReview", 4), "answers", "outcome/gds-2019/1")},
        {"roleHolder", onChosen(on("goToPanel"), "teamRoles", "product-manager")},
        {"memberName", onChosen(on("goToPanel"), "members", "design")},
        {"memberExpertise", onChosen(on("goToPanel"), "members", "design")},
        {"memberLeads", onChosen(on("goToPanel"), "members", "design"), Keeps::Points, "9"},
        {"memberContributes", onChosen(on("goToPanel"), "members", "design"), Keeps::Points, "8"},
        {"memberSubstitute", onChosen(on("goToPanel"), "members", "design"), Keeps::Words,
         "Somebody else"},
        {"memberAbsence", onChosen(on("goToPanel"), "members", "design")},
        {"whoName", askWho, Keeps::Nothing},
        {"searchWords", on("goToCasebook"), Keeps::Nothing},
        {"findWords", findHere, Keeps::Nothing},
        {"standardFind", on("goToStandards"), Keeps::Nothing},
    };
}

/// A day on which every field is there: a version was signed, and a note stands in two versions.
void prepare(OpenDay& day)
{
    day.take(core::signatureRecord(1), core::Sign{{1, day.me(), "00", {}, {}, {}, {}, {}}});
    day.take(core::answerRecord(core::outcomeRecord(OpenDay::gds(1))),
             core::AnswerFinding{core::Stance::Challenge, "We did", core::Reader::Panel});
    core::AddNote add;
    add.note.text = "The gaps are known.";
    day.take(core::noteRecord("disputed"), add);
    std::vector<core::Edit> edits;
    for (const char* text : {"Six rounds.", "41 people."}) {
        edits.push_back(
            day.session().ledger().compose(day.session().ids().next(), core::noteRecord("disputed"),
                                           core::SetText{text}, text, day.session().clock()()));
    }
    REQUIRE(day.session().casebook().append(day.session().ledger().id(), edits));
    REQUIRE(day.session().reload());
}

/// Whether an edit or a draft in the file says it.
bool isInTheFile(OpenDay& day, const QString& words)
{
    sqlite3* casebook = nullptr;
    REQUIRE(sqlite3_open_v2(day.session().casebook().path().c_str(), &casebook,
                            SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    sqlite3_stmt* found = nullptr;
    REQUIRE(sqlite3_prepare_v2(casebook,
                               "SELECT (SELECT count(*) FROM edit WHERE instr(value, ?1)) + "
                               "(SELECT count(*) FROM draft WHERE instr(text, ?1))",
                               -1, &found, nullptr) == SQLITE_OK);
    const std::string text = words.toStdString();
    sqlite3_bind_text(found, 1, text.c_str(), -1, SQLITE_TRANSIENT);
    REQUIRE(sqlite3_step(found) == SQLITE_ROW);
    const bool is = sqlite3_column_int(found, 0) > 0;
    sqlite3_finalize(found);
    sqlite3_close(casebook);
    return is;
}

bool isKept(OpenDay& day, const Field& field, const QString& typed)
{
    switch (field.keeps) {
    case Keeps::Words:
    case Keeps::ButNotGivenUp: return isInTheFile(day, typed);
    case Keeps::Points: {
        const std::vector<core::PointRef> points{OpenDay::gds(typed.toInt())};
        return day.session().savedState().waiting == 0 &&
               std::ranges::any_of(day.assessment().panel, [&](const core::Member& one) {
                   return one.leads == points || one.contributes == points;
               });
    }
    case Keeps::Nothing: break;
    }
    return true;
}

/// Something else that takes the keyboard when it is clicked.
void clickBeside(OpenDay& day, const QWidget& field)
{
    for (auto* view : day.window().findChildren<QAbstractItemView*>()) {
        // A long page may have been scrolled to what stands between its lists.
        for (QWidget* around = view; around != nullptr; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(view);
                QCoreApplication::processEvents();
            }
        }
        const QRect seen = seenPartOf(*view);
        if (view->window() == &day.window() && view->isEnabled() && !seen.isEmpty() &&
            (view->focusPolicy() & Qt::ClickFocus) != 0) {
            clickAt(day.window(), seen.center());
            CHECK_FALSE(field.hasFocus());
            return;
        }
    }
    FAIL_CHECK("There is nothing else to click");
}

void leave(OpenDay& day, const Field& one, Way way)
{
    one.show(day);
    auto* field = day.find<QWidget>(one.name);
    REQUIRE(field != nullptr);
    REQUIRE(field->isVisible());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    const QString typed = one.typed.isEmpty() ? QString::fromLatin1(one.name) : one.typed;
    QTest::keyClicks(field, typed);
    bool stays = true;
    switch (way) {
    case Way::Enter: pressKey(day.window(), Qt::Key_Return); break;
    case Way::Escape:
        pressKey(day.window(), Qt::Key_Escape);
        stays = one.keeps != Keeps::ButNotGivenUp;
        day.trigger("goToReport");
        break;
    case Way::ClickElsewhere: clickBeside(day, *field); break;
    case Way::Close:
        // Before the window says that all is saved, and not after.
        CHECK(closeAndComeBack(day, [&] { CHECK(isKept(day, one, typed)); }));
        break;
    }
    CHECK(eventually([&] { return isKept(day, one, typed) == stays; }));
    CHECK(day.window().isVisible());
    CHECK(eventually([&] { return QApplication::focusWidget() != nullptr; }));
}

} // namespace

TEST_CASE("every field on a page is left by each of its ways, and nothing that was typed is lost",
          "[x11]")
{
    for (const Way way : allWays) {
        OpenDay day;
        prepare(day);
        for (const Field& one : fields()) {
            INFO(one.name << ", left " << inWords(way));
            leave(day, one, way);
        }
    }
}

TEST_CASE("no field on a page is missing in the table of fields")
{
    OpenDay day;
    prepare(day);
    allPages(day);
    QStringList known;
    for (const Field& field : fields()) {
        field.show(day);
        known << QString::fromLatin1(field.name);
    }
    QWidgetList there;
    for (auto* line : day.window().findChildren<QLineEdit*>()) {
        there << line;
    }
    for (auto* text : day.window().findChildren<QPlainTextEdit*>()) {
        there << text;
    }
    for (auto* number : day.window().findChildren<QAbstractSpinBox*>()) {
        there << number;
    }
    CHECK(there.size() >= known.size());
    for (QWidget* field : there) {
        bool elsewhere = qobject_cast<QAbstractSpinBox*>(field->parentWidget()) != nullptr;
        for (QWidget* around = field; around != nullptr; around = around->parentWidget()) {
            // Those have tables of their own.
            elsewhere = elsewhere || qobject_cast<ui::InPlaceEditor*>(around) != nullptr ||
                        qobject_cast<QDialog*>(around) != nullptr;
        }
        INFO("Add to the table how this is shown: " << field->objectName().toStdString());
        CHECK((elsewhere || known.contains(field->objectName())));
    }
}
