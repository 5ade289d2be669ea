#include "tests/ui/handbook/Handed.h"

#include "core/packs/Pack.h"
#include "core/support/File.h"
#include "ui/packs/MergeDialog.h"
#include "ui/session/Session.h"

#include <QListWidget>
#include <QTableView>

#include <catch2/catch.hpp>

void mergeAsTold(Play& play)
{
    play.press("Merge");
    auto& merging = dynamic_cast<ui::MergeDialog&>(play.where());
    REQUIRE(eventually([&] { return merging.isFinished(); }));
    play.press("Close");
}

void playReading(Play& play, OpenWindow& open, OpenWindow& lead, core::Reader reader)
{
    play.before("Read what you were handed", [&, reader] {
        lead.importSample();
        const auto id = lead.session().casebook().list()->front().id;
        const auto bytes =
            core::makePack(lead.session().casebook(), {{id}, reader, true, {}}, core::systemTime);
        REQUIRE(bytes);
        const auto file = open.folder() / "handed.standpoint";
        REQUIRE(core::writeFile(file, *bytes));
        open.prompts.files = {file};
        open.window().activateWindow();
    });
    play.step("Read what you were handed", 1, [&] {
        play.inDialog(1);
        open.trigger("mergePacks");
    });
    play.step("Read what you were handed", 2, [&] { mergeAsTold(play); });
    play.step("Read what you were handed", 3, [&] {
        open.trigger("goToCasebook");
        auto& table = play.part<QTableView>("assessmentTable");
        REQUIRE(eventually([&] { return table.model()->rowCount() > 0; }));
        // What was handed over has points settled; what the team began itself has hardly any.
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            table.setFocus();
            table.selectRow(row);
            QTest::keyClick(&table, Qt::Key_Return);
            if (open.session().cutFor()) {
                break;
            }
            open.trigger("goToCasebook");
        }
        REQUIRE(open.session().cutFor());
        CHECK(play.part<QWidget>("handedBanner").isVisible());
    });
    play.step("Read what you were handed", 4, [&] { open.trigger("goToReport"); });
}

void playAnswering(Play& play, OpenWindow& open, const QString& heading, int steps)
{
    play.step(heading, 1, [&, steps] {
        play.inDialog(steps - 1);
        open.trigger("answerFindings");
        CHECK(open.session().assessment().answers.size() == static_cast<std::size_t>(steps - 2));
    });
    play.step(heading, 2, [&] {
        play.press("We accept this");
        play.press("Save this answer");
        CHECK(play.part<QListWidget>("findingList").item(0)->text().startsWith("Accepted"));
    });
    play.step(heading, steps, [&] { play.press("Close"); });
}
