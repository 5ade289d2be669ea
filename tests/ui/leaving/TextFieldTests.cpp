#include "tests/ui/leaving/Declared.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <map>

// No field loses with a crash what somebody wrote into it, or it is named here why it may.

namespace {

/// How the words are kept that are in a field.
const std::map<std::string, const char*>& keptByDraft()
{
    static const std::map<std::string, const char*> fields{
        {"AgendaDialog.cpp m_start", "FormDraft"},
        {"AgendaDialog.cpp m_text", "FormDraft"},
        {"AgendaDialog.cpp m_title", "FormDraft"},
        {"AttachmentDialog.cpp m_description", "FormDraft"},
        {"Composer.cpp m_text", "DraftKeeper"},
        {"DetailsDialog.cpp edit", "FormDraft"},
        {"DetailsDialog.cpp line", "FormDraft"},
        {"DetailsDialog.cpp m_competition", "FormDraft"},
        {"DetailsDialog.cpp m_date", "FormDraft"},
        {"Disputes.cpp m_text", "DraftedText"},
        {"MemberForm.cpp m_absence", "FormDraft"},
        {"MemberForm.cpp m_expertise", "FormDraft"},
        {"MemberForm.cpp m_name", "FormDraft"},
        {"MemberForm.cpp m_substitute", "FormDraft"},
        {"NewAssessmentDialog.cpp line", "FormDraft"},
        {"NewAssessmentDialog.cpp m_date", "FormDraft"},
        {"NoteEditor.cpp m_text", "DraftKeeper"},
        {"OutcomeSet.cpp m_reason", "DraftKeeper"},
        {"RatingForm.cpp m_why", "DraftKeeper"},
        {"RecommendationEditor.cpp m_due", "DraftKeeper"},
        {"RecommendationEditor.cpp m_points", "DraftKeeper"},
        {"RecommendationEditor.cpp m_statusReason", "DraftKeeper"},
        {"RecommendationEditor.cpp m_text", "DraftKeeper"},
        {"RecommendationEditor.cpp m_themes", "DraftKeeper"},
        {"RedactDialog.cpp m_reason", "FormDraft"},
        {"Signing.cpp m_changes", "DraftedText"},
        {"Signing.cpp m_without", "DraftedText"},
        {"StatementForm.cpp m_text", "DraftedText"},
        {"TeamRoleForm.cpp m_holder", "FormDraft"},
        {"WashUpPage.cpp m_remark", "DraftKeeper"},
        {"WholeResult.cpp m_reason", "DraftedText"},
    };
    return fields;
}

const std::map<std::string, const char*>& withoutDraft()
{
    static const std::map<std::string, const char*> fields{
        {"CommandPalette.cpp m_words", "looks for something"},
        {"EditionBrowser.cpp m_find", "looks for something"},
        {"FindPane.cpp m_words", "looks for something"},
        {"BetweenDaysDialog.cpp m_from", "a day to look for"},
        {"BetweenDaysDialog.cpp m_to", "a day to look for"},
        {"StartPage.cpp m_words", "looks for something"},
        {"RedactDialog.cpp m_words",
         "looks for what has to go, which must be written down nowhere"},
        {"HandOutDialog.cpp line", "a passphrase, which must be written down nowhere"},
        {"MergePages.cpp m_line", "a passphrase, which must be written down nowhere"},
        {"UnsavedDialog.cpp m_words", "can only be read"},
        {"PreferencesDialog.cpp m_folderLine", "the path of a folder, which is chosen"},
        {"BackupPlace.cpp m_where", "the path of a folder, which is chosen"},
        {"PreferencesDialog.cpp m_name", "one's own name, which belongs to no casebook"},
        {"WhoBanner.cpp m_name", "one's own name, which is asked for until it is said"},
        {"MemberForm.cpp m_leads", "labels of points, no words"},
        {"MemberForm.cpp m_contributes", "labels of points, no words"},
        {"NoteEditor.cpp m_points", "labels of points, no words"},
        {"NoteSheetsDialog.cpp m_points", "labels of points, no words"},
        {"FileUnderDialog.cpp m_points", "labels of points, no words"},
        {"ShortcutsDialog.cpp m_keys", "keys, no words"},
        {"RetentionDialog.cpp m_until", "a day that is there already, to choose another"},
    };
    return fields;
}

/// The places of what is kept in the casebook itself and in the open assessment, with the words.
QString kept(OpenWindow& open)
{
    QString all;
    const auto& casebook = open.session().casebook();
    const auto ids = casebook.ids().value();
    std::vector<core::AssessmentId> of(ids.begin(), ids.end());
    of.emplace_back();
    for (const core::AssessmentId& id : of) {
        for (const core::Draft& row : casebook.drafts(id).value()) {
            all += QString::fromStdString(row.place + " " + row.text + "\n");
        }
    }
    return all;
}

QStringList writeEverywhere(QDialog& dialog, const QStringList& leftOut)
{
    QStringList written;
    QWidgetList fields;
    for (auto* line : dialog.findChildren<QLineEdit*>()) {
        fields << line;
    }
    for (auto* text : dialog.findChildren<QPlainTextEdit*>()) {
        fields << text;
    }
    for (QWidget* field : fields) {
        if (field->isEnabled() && !leftOut.contains(field->objectName())) {
            const QString words = "words in " + field->objectName();
            QTest::keyClicks(field, words);
            written << words;
        }
    }
    return written;
}

QStringList wordsIn(QDialog& dialog)
{
    QStringList words;
    for (auto* line : dialog.findChildren<QLineEdit*>()) {
        words << line->text();
    }
    for (auto* text : dialog.findChildren<QPlainTextEdit*>()) {
        words << text->toPlainText();
    }
    return words;
}

struct Asked {
    const char* what;
    std::function<void(OpenDay&)> ask;
    QStringList leftOut = {};
};

std::vector<Asked> dialogs()
{
    const auto triggers = [](const char* action) {
        return [action](OpenDay& day) { day.trigger(action); };
    };
    return {
        {"newAssessment", triggers("newAssessment"), {"yourName"}},
        {"details", triggers("details")},
        {"redact", triggers("redact"), {"redactFilter"}},
        {"attachment",
         [](OpenDay& day) {
             const auto& id = day.session().assessment().attachments.front().id;
             day.find<QPushButton>(("edit-" + id).c_str())->click();
         }},
    };
}

void attachAFile(OpenDay& day)
{
    day.trigger("goToAssessment");
    const auto file = day.folder() / "evidence.txt";
    std::ofstream(file) << "Ten anglers tried it.\n";
    day.prompts.files.push_back(file);
    day.trigger("attachFile");
    REQUIRE(eventually([&] { return !day.session().assessment().attachments.empty(); }));
}

} // namespace

TEST_CASE("every text field keeps a draft, or it is said why not")
{
    const auto made = textFieldsMade();
    CHECK(made.size() >= 35);
    for (const std::string& field : made) {
        INFO(field << ": give it a draft (FormDraft, DraftedText), or say why it needs none");
        CHECK(keptByDraft().contains(field) + withoutDraft().contains(field) == 1);
    }
    for (const auto& [field, by] : keptByDraft()) {
        INFO(field);
        CHECK(made.contains(field));
        const std::string file = field.substr(0, field.find('.'));
        const auto users = filesWith(by);
        CHECK((users.contains(file + ".h") || users.contains(file + ".cpp")));
    }
    for (const auto& [field, why] : withoutDraft()) {
        INFO(field << ", " << why);
        CHECK(made.contains(field));
    }
}

TEST_CASE("what is written in a dialog is there again after a crash, and goes with an answer")
{
    OpenDay day;
    attachAFile(day);
    for (const Asked& one : dialogs()) {
        INFO(one.what);
        QStringList written;
        // The process ends while the dialog is open: nobody is asked anything.
        day.prompts.dialogs.push_back([&](QDialog& dialog) {
            CHECK(dialog.findChild<QWidget*>("draftBanner")->isHidden());
            written = writeEverywhere(dialog, one.leftOut);
            CHECK(eventually([&] {
                const QString now = kept(day);
                return std::ranges::all_of(
                    written, [&](const QString& words) { return now.contains(words); });
            }));
            return false;
        });
        one.ask(day);
        CHECK_FALSE(written.isEmpty());

        // It comes back, and whoever gives the dialog up gives it up.
        day.prompts.confirmations.push_back(true);
        day.prompts.dialogs.push_back([&](QDialog& dialog) {
            CHECK_FALSE(dialog.findChild<QWidget*>("draftBanner")->isHidden());
            CHECK(dialog.focusWidget()->objectName() == "goOnWriting");
            const QStringList there = wordsIn(dialog);
            for (const QString& words : written) {
                INFO(words.toStdString());
                CHECK(std::ranges::any_of(
                    there, [&](const QString& text) { return text.contains(words); }));
            }
            dialog.reject();
            return false;
        });
        one.ask(day);
        CHECK(kept(day).isEmpty());
        day.prompts.confirmations.clear();
    }
}

TEST_CASE("what was brought back is recorded like anything else, and is no draft then")
{
    OpenDay day;
    day.prompts.dialogs.push_back([&](QDialog& dialog) {
        dialog.findChild<QPlainTextEdit*>("detailsScope")->setPlainText("Payment is left out.");
        CHECK(eventually([&] { return kept(day).contains("Payment is left out."); }));
        return false;
    });
    day.trigger("details");
    day.prompts.dialogs.push_back([&](QDialog& dialog) {
        dialog.findChild<QPushButton*>("goOnWriting")->click();
        dialog.findChild<QPushButton*>("saveDetails")->click();
        return dialog.result() == QDialog::Accepted;
    });
    day.trigger("details");
    CHECK(day.assessment().service.scope == "Payment is left out.");
    CHECK(kept(day).isEmpty());

    day.prompts.dialogs.push_back([&](QDialog& dialog) {
        dialog.findChild<QLineEdit*>("serviceName")->setText("Renew a passport");
        CHECK(eventually([&] { return kept(day).contains("Renew a passport"); }));
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    day.trigger("newAssessment");
    CHECK(eventually([&] { return day.assessment().service.name == "Renew a passport"; }));
    CHECK(kept(day).isEmpty());
}

TEST_CASE("what is written about a member or a role comes back after a crash")
{
    OpenDay day;
    day.trigger("goToPanel");
    REQUIRE(day.grid("members").choose("design"));
    for (const char* name :
         {"memberName", "memberExpertise", "memberAbsence", "memberSubstitute"}) {
        INFO(name);
        auto* field = day.find<QLineEdit>(name);
        field->setFocus();
        field->setText(QString::fromLatin1(name) + " typed");
        CHECK(eventually([&] { return kept(day).contains(field->text()); }));
    }
    REQUIRE(day.grid("teamRoles").choose("product-manager"));
    auto* holder = day.find<QLineEdit>("roleHolder");
    holder->setFocus();
    holder->setText("Somebody new");
    CHECK(eventually([&] { return kept(day).contains("Somebody new"); }));
}
