#include "tests/ui/handbook/Handed.h"
#include "ui/session/Session.h"
#include "ui/widgets/TaskDialog.h"

#include <QLabel>

#include <catch2/catch.hpp>

namespace {

/// A report that the lead saved.
std::filesystem::path reportOf(OpenWindow& lead)
{
    lead.importSample();
    lead.window().openAssessment(lead.session().casebook().list()->front().id);
    const auto report = lead.folder() / "report.pdf";
    lead.prompts.files = {report};
    lead.trigger("exportReport");
    REQUIRE(eventually([&] { return std::filesystem::exists(report); }));
    return report;
}

void checkReport(Play& play, OpenWindow& open, OpenWindow& lead)
{
    play.before("Check a report", [&] {
        open.prompts.files = {reportOf(lead)};
        open.window().activateWindow();
    });
    play.step("Check a report", 1, [&] {
        play.inDialog(1);
        open.trigger("checkReport");
    });
    play.step("Check a report", 2, [&] {
        auto& task = dynamic_cast<ui::TaskDialog&>(play.where());
        REQUIRE(eventually([&] { return task.isFinished(); }));
        CHECK(play.part<QLabel>("taskMessage").text().contains("was altered"));
        play.press("Close");
    });
}

} // namespace

TEST_CASE("the handbook's page for sponsors can be done as it says", "[handbook]")
{
    OpenWindow lead;
    OpenWindow open;
    Play play(open, "sponsor");
    checkReport(play, open, lead);
    playReading(play, open, lead, core::Reader::Sponsor);
    play.step("Read what you were handed", 5, [&] {
        const auto report = open.folder() / "report.pdf";
        open.prompts.files = {report};
        play.press("Save…");
        CHECK(eventually([&] { return std::filesystem::exists(report); }));
    });
    playAnswering(play, open, "Answer what is yours", 3);
    const auto back = open.folder() / "back.standpoint";
    play.step("Answer what is yours", 4, [&, back] {
        open.prompts.files = {back};
        play.inDialog([&] { play.press("Save the pack…"); });
        open.letTheTaskRun();
        open.trigger("handBack");
        CHECK(std::filesystem::exists(back));
    });
    play.go();
}
