#include "core/support/File.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

/// The sample under rules by which it should be looked at since long.
struct Office : OpenWindow {
    Office()
    {
        importSample();
        const auto id = session().casebook().ids().value().front();
        window().openAssessment(id);
        REQUIRE(eventually([this] { return session().hasAssessment(); }));
        REQUIRE(session().take(
            "Held", {{core::assessmentRecord, core::SetDate{core::Date{2019, 11, 23}}}}));
        REQUIRE(session().saveNow());
        REQUIRE(session().casebook().setRetentionRules(
            "format: standpoint-retention/1\nname: Ours\nrules:\n  - months: 1\n"));
        window().open(session().casebook().path());
        REQUIRE(eventually([this] { return find<QFrame>("retentionBanner")->isVisible(); }));
    }
};

bool isIdle(QDialog& dialog, int rows)
{
    auto* list = dialog.findChild<QListWidget*>("pastRetention");
    return eventually([&] { return list->isEnabled() && list->count() == rows; });
}

} // namespace

TEST_CASE("what is past its retention date is told quietly, and kept for longer where one says so")
{
    Office office;
    CHECK(office.find<QLabel>("retentionWords")->text() ==
          "1 assessment is past its retention date.");
    office.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* until = dialog.findChild<QLineEdit*>("keepUntil");
        until->setText("31/1/2020");
        dialog.findChild<QPushButton*>("keepPast")->click();
        CHECK(until->accessibleDescription().startsWith("Enter a day after today"));
        until->setText("31 Jan 28");
        CHECK(until->accessibleDescription().trimmed().isEmpty());
        dialog.findChild<QPushButton*>("keepPast")->click();
        CHECK(isIdle(dialog, 0));
        return true;
    });
    office.find<QPushButton>("lookAtPast")->click();
    const auto& casebook = office.session().casebook();
    CHECK(casebook.keptUntil(casebook.ids().value().front()).value() == core::Date{2028, 1, 31});
    CHECK(eventually([&] { return !office.find<QFrame>("retentionBanner")->isVisible(); }));
}

TEST_CASE("what is removed from among what is past its date goes to the recycle bin")
{
    Office office;
    office.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QPushButton*>("removePast")->click();
        CHECK(isIdle(dialog, 0));
        return true;
    });
    office.trigger("retention");
    CHECK(office.session().casebook().recycled().value().size() == 1);
    CHECK(eventually([&] {
        const auto list = office.session().casebook().list();
        return list && list->empty();
    }));
}

TEST_CASE("rules with faults are told with their place, and the old ones stay")
{
    Office office;
    const auto file = office.folder() / "rules.yaml";
    REQUIRE(core::writeFile(file, "format: nonsense\n", file));
    office.prompts.files.push_back(file);
    office.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QPushButton*>("otherRules")->click();
        CHECK(dialog.findChild<QLabel*>("retentionAbout")->text().contains("rules.yaml:1"));
        return false;
    });
    office.trigger("retention");
    CHECK(office.session().casebook().retentionRules().value().find("Ours") != std::string::npos);
}
