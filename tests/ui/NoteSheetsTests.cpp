#include "core/support/File.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"

#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

#include <catch2/catch.hpp>

TEST_CASE("note sheets of the points that are wanted are saved as a PDF to print")
{
    OpenWindow open;
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    const auto file = open.folder() / "sheets.pdf";
    open.prompts.files.push_back(file);
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* points = dialog.findChild<QLineEdit*>("sheetPoints");
        CHECK_FALSE(points->isEnabled());
        dialog.findChild<QRadioButton*>("sheetsOfSome")->click();
        points->setText("99");
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted);
        points->setText("5, 6");
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    open.trigger("noteSheets");
    REQUIRE(eventually([&] { return !open.prompts.told.isEmpty(); }));
    CHECK(open.prompts.told.back().contains("sheets.pdf"));
    const auto bytes = core::readFile(file, 10'000'000);
    REQUIRE(bytes);
    CHECK(bytes->starts_with("%PDF-"));
}
