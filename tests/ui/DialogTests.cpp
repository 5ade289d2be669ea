#include "tests/support/TemporaryFolder.h"
#include "ui/base/Preferences.h"
#include "ui/base/Prompts.h"
#include "ui/start/ImportTasks.h"
#include "ui/start/NewAssessmentDialog.h"
#include "ui/window/Actions.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include <fstream>
#include <set>

namespace {

struct Form {
    core::Library library{{STANDARDS_DIR}};
    ui::NewAssessmentDialog dialog{library.all().editions, {2026, 11, 23}, "Ada"};

    template <typename T>
    T* find(const char* name)
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace

TEST_CASE("a new assessment needs a name, a standard and a day that exists, and says so in place")
{
    Form form;
    form.dialog.show();
    form.find<QLineEdit>("date")->setText("31 2 2026");
    form.find<QCheckBox>("edition-gds-2019")->setChecked(false);
    form.dialog.accept();
    CHECK(form.dialog.result() == QDialog::Rejected);
    auto* summary = form.find<QWidget>("errorSummary");
    CHECK(summary->isVisible());
    CHECK(summary->findChildren<QPushButton*>().size() == 3);
    CHECK(form.find<QLineEdit>("serviceName")
              ->accessibleDescription()
              .startsWith("Enter the name of the service"));

    form.find<QLineEdit>("serviceName")->setText("  Rods ");
    form.find<QLineEdit>("date")->setText("");
    form.find<QCheckBox>("edition-wales-2025")->setChecked(true);
    form.dialog.accept();
    REQUIRE(form.dialog.result() == QDialog::Accepted);
    const auto begun = form.dialog.begun();
    CHECK(begun.wanted.service.name == "Rods");
    CHECK(begun.wanted.standards == std::vector<std::string>{"wales-2025"});
    CHECK_FALSE(begun.wanted.date);
    CHECK(begun.yourName == "Ada");
    CHECK(begun.wanted.role == core::Role::Lead);
}

TEST_CASE("the phases offered are those of the standards that are chosen")
{
    Form form;
    auto* phase = form.find<QComboBox>("phase");
    CHECK(phase->findData("alpha") >= 0);
    CHECK(phase->itemText(phase->count() - 1) == "No phase");
    form.find<QCheckBox>("edition-gds-2019")->setChecked(false);
    CHECK(phase->count() == 1);
}

TEST_CASE("no two actions share a key, and each says what it does")
{
    std::set<QString> keys;
    std::set<QString> ids;
    for (const ui::ActionText& action : ui::actionTexts()) {
        CHECK(ids.insert(action.id).second);
        CHECK(action.description.endsWith('.'));
        for (const QKeySequence& key : action.shortcuts) {
            CHECK_FALSE(key.isEmpty());
            CHECK(keys.insert(key.toString()).second);
        }
    }
}

TEST_CASE("samples that cannot be read are left out")
{
    TemporaryFolder folder;
    std::ofstream(folder / "broken.json") << "{";
    CHECK(ui::samplesIn(folder.path()).empty());
    CHECK(ui::samplesIn(folder / "nowhere").empty());
    CHECK_FALSE(ui::samplesIn(std::filesystem::path(SOURCE_DIR) / "samples").empty());
}

TEST_CASE("preferences are kept, and odd ones are put right")
{
    TemporaryFolder folder;
    {
        ui::Preferences preferences(folder / "settings.ini");
        CHECK(preferences.appearance() == ui::Appearance::System);
        CHECK(preferences.textSize() == 100);
        CHECK_FALSE(preferences.lastCasebook());
        preferences.setAppearance(ui::Appearance::Dark);
        preferences.setTextSize(900);
        preferences.setLastCasebook(folder / "côd.standpoint");
    }
    const ui::Preferences again(folder / "settings.ini");
    CHECK(again.appearance() == ui::Appearance::Dark);
    CHECK(again.textSize() == 250);
    CHECK(again.lastCasebook() == folder / "côd.standpoint");
}

TEST_CASE("of two choices that read alike, the one that was chosen is meant")
{
    ui::DialogPrompts prompts;
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        dialog->accept();
    });
    CHECK(prompts.choose(nullptr, "Title", "Which one", {"Rods", "Rods"}) == 1);
}
