#include "core/support/File.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace {

const char* const words = "Forty-one people in six rounds of research";

/// A window over a sample, whose assessment another program takes away and brings back.
class AssessmentTakenAway {
public:
    AssessmentTakenAway()
    {
        open.importSample();
        m_id = open.session().casebook().list()->front().id;
        open.window().openAssessment(m_id);
        REQUIRE(open.session().hasAssessment());
        REQUIRE(sqlite3_open(open.session().casebook().path().c_str(), &m_other) == SQLITE_OK);
        rename(m_id, "elsewhere");
        core::AddNote add;
        add.note.text = words;
        open.session().take("Add note", {{core::noteRecord("n"), add}});
    }
    ~AssessmentTakenAway() { sqlite3_close(m_other); }

    void bringBack() { rename("elsewhere", m_id); }

    /// Does something in the dialog with what the casebook refuses.
    void look(const std::function<bool(QDialog&)>& act)
    {
        open.prompts.dialogs.push_back(act);
        open.find<QPushButton>("lookAtRefused")->click();
        CHECK(open.prompts.dialogs.empty());
    }

    OpenWindow open;

private:
    void rename(const std::string& from, const std::string& to)
    {
        const std::string sql = "UPDATE assessment SET id = '" + to + "' WHERE id = '" + from + "'";
        REQUIRE(sqlite3_exec(m_other, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    std::string m_id;
    sqlite3* m_other = nullptr;
};

QString shownIn(QDialog& dialog)
{
    return dialog.findChild<QPlainTextEdit*>("unsavedWords")->toPlainText();
}

void click(QDialog& dialog, const char* button)
{
    dialog.findChild<QPushButton*>(QString::fromLatin1(button))->click();
}

} // namespace

TEST_CASE("what the casebook refuses is told, and its words can be copied and saved elsewhere")
{
    AssessmentTakenAway taken;
    CHECK(taken.open.find<QLabel>("savedState")->text().contains("cannot be saved"));
    CHECK(taken.open.window().windowTitle().startsWith("Saving failed"));
    const auto file = taken.open.folder() / "words.txt";
    taken.open.prompts.files = {file};
    taken.look([&](QDialog& dialog) {
        CHECK(shownIn(dialog).contains(words));
        CHECK(shownIn(dialog).contains("Why it is not saved"));
        click(dialog, "copyUnsaved");
        CHECK(QApplication::clipboard()->text() == shownIn(dialog));
        click(dialog, "saveUnsavedElsewhere");
        CHECK(core::readFile(file, 100'000).value().find(words) != std::string::npos);
        return false;
    });
    CHECK(taken.open.session().assessment().note("n") != nullptr);
    CHECK_FALSE(taken.open.window().close());
    CHECK(taken.open.prompts.asked.last().contains("will be lost"));
}

TEST_CASE("what the casebook refused is saved once it takes it")
{
    AssessmentTakenAway taken;
    taken.look([&](QDialog& dialog) {
        click(dialog, "tryUnsavedAgain");
        CHECK(dialog.isVisible());
        taken.bringBack();
        click(dialog, "tryUnsavedAgain");
        CHECK_FALSE(dialog.isVisible());
        return true;
    });
    CHECK(taken.open.find<QLabel>("savedState")->text().startsWith("All changes saved"));
    CHECK_FALSE(taken.open.find<QPushButton>("lookAtRefused")->isVisible());
}

TEST_CASE("what is given up goes from the screen, after a question")
{
    AssessmentTakenAway taken;
    taken.bringBack();
    taken.look([&](QDialog& dialog) {
        click(dialog, "giveUpUnsaved");
        CHECK(dialog.isVisible());
        taken.open.prompts.confirmations = {true};
        click(dialog, "giveUpUnsaved");
        CHECK_FALSE(dialog.isVisible());
        return true;
    });
    CHECK(taken.open.session().assessment().note("n") == nullptr);
    CHECK_FALSE(taken.open.session().savedState().fails());
    CHECK(taken.open.window().close());
}

TEST_CASE("giving up what was written to an assessment that is gone leads back to the list")
{
    AssessmentTakenAway taken;
    CHECK(taken.open.find<QWidget>("assessmentPage")->isVisible());
    taken.look([&](QDialog& dialog) {
        taken.open.prompts.confirmations = {true};
        click(dialog, "giveUpUnsaved");
        CHECK_FALSE(dialog.isVisible());
        return true;
    });
    CHECK_FALSE(taken.open.session().hasAssessment());
    CHECK_FALSE(taken.open.session().savedState().fails());
    CHECK(taken.open.find<QWidget>("startPage")->isVisible());
}
