#include "tests/ui/OpenWindow.h"
#include "ui/Session.h"
#include "ui/report/ReportPage.h"

#include <QLabel>
#include <QRadioButton>

#include <catch2/catch.hpp>

namespace {

ui::ReportPage& openReport(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    open.trigger("goToReport");
    auto* page = open.find<ui::ReportPage>("reportPage");
    REQUIRE(eventually([&] { return page->isUpToDate(); }));
    return *page;
}

} // namespace

TEST_CASE("the report is shown page by page and says what its reader will not see")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    const QString number = open.find<QLabel>("pageNumber")->text();
    CHECK(number.startsWith("Page 1 of "));
    CHECK(number != "Page 1 of 0");

    page.setReader(core::Reader::Panel);
    CHECK(open.find<QLabel>("hiddenFromReader")->text() == "They see everything that was kept.");
    page.setReader(core::Reader::Public);
    CHECK(open.find<QLabel>("hiddenFromReader")->text().startsWith("They will not see "));
}

TEST_CASE("the report follows what changes")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    open.session().take("Rename", {{core::assessmentRecord,
                                    core::Describe{core::Aspect::ServiceName, "Another name"}}});
    CHECK_FALSE(page.isUpToDate());
    CHECK(eventually([&] { return page.isUpToDate(); }));
    CHECK(open.find<QLabel>("pageTitle")->text() == "Report");
}

TEST_CASE("a report that cannot be saved says why where it can be read")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    open.prompts.files.push_back(open.folder() / "no/such/folder/report.pdf");
    page.exportAs(core::ReportFormat::Html);
    auto* message = open.find<QLabel>("exportMessage");
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(message->text().contains("report.pdf"));
    CHECK(message->hasFocus());
}
