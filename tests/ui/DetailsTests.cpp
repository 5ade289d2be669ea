#include "core/support/File.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/OpenWindow.h"
#include "ui/assessment/details/DetailsDialog.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <catch2/catch.hpp>

namespace {

/// The sample, open, in an own window.
struct OpenSample {
    OpenSample()
    {
        open.importSample();
        open.window().openAssessment(open.session().casebook().list()->front().id);
    }

    const core::Assessment& assessment() { return open.session().assessment(); }

    OpenWindow open;
};

template <typename T>
T& in(QDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

void choose(QComboBox& combo, const char* data)
{
    combo.setCurrentIndex(combo.findData(QString::fromLatin1(data)));
}

} // namespace

TEST_CASE("the details of an assessment can be changed, as one step that can be undone")
{
    OpenSample sample;
    const core::Assessment before = sample.assessment();
    sample.open.prompts.dialogs.push_back([](QDialog& dialog) {
        CHECK(namelessParts(dialog).isEmpty());
        in<QLineEdit>(dialog, "detailsService").setText("Renew a rod licence");
        in<QPlainTextEdit>(dialog, "detailsScope").setPlainText("Payment is out of scope.");
        in<QLineEdit>(dialog, "detailsDate").setText("1 2 2027");
        choose(in<QComboBox>(dialog, "detailsLanguage"), "cy");
        choose(in<QComboBox>(dialog, "detailsLayout"), "dfe");
        in<QPushButton>(dialog, "saveDetails").click();
        return dialog.result() == QDialog::Accepted;
    });
    sample.open.trigger("details");
    CHECK(sample.assessment().service.name == "Renew a rod licence");
    CHECK(sample.assessment().service.scope == "Payment is out of scope.");
    CHECK(sample.assessment().service.description == before.service.description);
    CHECK(sample.assessment().date == core::Date{2027, 2, 1});
    CHECK(sample.assessment().language == "cy");
    CHECK(sample.assessment().layout == "dfe");

    sample.open.trigger("undo");
    CHECK(sample.assessment().service == before.service);
    CHECK(sample.assessment().date == before.date);
    CHECK(sample.assessment().language == before.language);
    CHECK(sample.assessment().layout == before.layout);
}

TEST_CASE("details without a name or with a day that is none are not taken")
{
    OpenSample sample;
    const core::Assessment before = sample.assessment();
    sample.open.prompts.dialogs.push_back([](QDialog& dialog) {
        in<QLineEdit>(dialog, "detailsService").clear();
        in<QLineEdit>(dialog, "detailsDate").setText("31 2 2027");
        in<QPushButton>(dialog, "saveDetails").click();
        CHECK(dialog.isVisible());
        return false;
    });
    sample.open.trigger("details");
    CHECK(sample.assessment() == before);
}

TEST_CASE("leaving changed details asks first, and unchanged ones not")
{
    OpenSample sample;
    auto& prompts = sample.open.prompts;
    prompts.dialogs.push_back([&](QDialog& dialog) {
        in<QLineEdit>(dialog, "detailsOrganisation").setText("Somebody else");
        prompts.confirmations.push_back(false);
        dialog.reject();
        CHECK(dialog.isVisible());
        in<QLineEdit>(dialog, "detailsOrganisation")
            .setText(QString::fromStdString(sample.assessment().service.organisation));
        dialog.reject();
        CHECK_FALSE(dialog.isVisible());
        return false;
    });
    sample.open.trigger("details");
    CHECK(prompts.asked.filter("not saved yet").size() == 1);
}

TEST_CASE("closing the window behind changed details asks first, and stays when told to")
{
    OpenSample sample;
    auto& prompts = sample.open.prompts;
    prompts.dialogs.push_back([&](QDialog& dialog) {
        in<QLineEdit>(dialog, "detailsOrganisation").setText("Somebody else");
        prompts.confirmations.push_back(false);
        CHECK_FALSE(sample.open.window().close());
        CHECK(dialog.isVisible());
        CHECK(in<QLineEdit>(dialog, "detailsOrganisation").text() == "Somebody else");
        in<QPushButton>(dialog, "saveDetails").click();
        return dialog.result() == QDialog::Accepted;
    });
    sample.open.trigger("details");
    CHECK(sample.open.window().isVisible());
    CHECK(sample.assessment().service.organisation == "Somebody else");
}

TEST_CASE("a house style is put in, shown, refused with its faults and taken out in the window")
{
    OpenSample sample;
    auto& prompts = sample.open.prompts;
    const auto good = sample.open.folder() / "good.yaml";
    const auto pale = sample.open.folder() / "pale.yaml";
    REQUIRE(core::writeFile(good, "format: standpoint-house/1\nname: {en: Rivers Agency}\n"));
    REQUIRE(core::writeFile(pale, "format: standpoint-house/1\nname: {en: Rivers Agency}\n"
                                  "colours: {accent: \"#eeeeee\"}\n"));
    prompts.dialogs.push_back([&](QDialog& dialog) {
        CHECK(namelessParts(dialog).isEmpty());
        auto& text = in<QTextBrowser>(dialog, "houseStyleText");
        CHECK(text.toPlainText().contains("no house style"));
        prompts.files.push_back(pale);
        in<QPushButton>(dialog, "chooseHouseStyle").click();
        CHECK_FALSE(text.isVisible());
        CHECK(sample.open.session().casebook().houseStyle()->empty());
        prompts.files.push_back(good);
        in<QPushButton>(dialog, "chooseHouseStyle").click();
        CHECK(text.toPlainText().contains("Rivers Agency"));
        CHECK_FALSE(sample.open.session().casebook().houseStyle()->empty());
        in<QPushButton>(dialog, "removeHouseStyle").click();
        CHECK(sample.open.session().casebook().houseStyle()->empty());
        prompts.files.push_back(sample.open.folder() / "template.yaml");
        in<QPushButton>(dialog, "houseStyleTemplate").click();
        prompts.files.push_back(sample.open.folder() / "template.yaml");
        in<QPushButton>(dialog, "chooseHouseStyle").click();
        CHECK(text.toPlainText().contains("Name of your organisation"));
        return false;
    });
    sample.open.trigger("houseStyle");
    CHECK_FALSE(sample.open.session().casebook().houseStyle()->empty());
}
