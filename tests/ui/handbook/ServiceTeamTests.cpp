#include "tests/ui/handbook/Handed.h"
#include "ui/session/Session.h"

#include <QCheckBox>
#include <QListWidget>

#include <catch2/catch.hpp>

namespace {

const core::Assessment& shown(OpenWindow& open)
{
    return open.session().assessment();
}

void assessThemselves(Play& play, OpenWindow& open)
{
    play.step("Assess yourselves", 1, [&] {
        play.inDialog(2);
        open.trigger("newAssessment");
        REQUIRE(shown(open).type == core::AssessmentType::SelfAssessment);
    });
    play.step("Assess yourselves", 2, [&] {
        play.write("Name of the service", "Apply for a rod licence");
        play.choose("Kind of review", "Self-assessment");
        play.part<QCheckBox>("edition-gds-2019").setChecked(true);
        play.write("Your name", "Tess Team");
    });
    play.step("Assess yourselves", 3, [&] { play.press("Begin the assessment"); });
    play.step("Assess yourselves", 4, [&] {
        open.trigger("goToOutcome");
        play.press("Amber");
        play.write("Reason", "We have not tried it on old phones.");
    });
    play.step("Assess yourselves", 5, [&] {
        open.trigger("newNote");
        open.type("= Ten anglers did it alone >both");
        open.press(Qt::Key_Return);
        REQUIRE(shown(open).notes.size() == 1);
        CHECK(shown(open).notes.front().audience == core::Audience::TeamAndSponsor);
        CHECK(shown(open).outcomes.front().reason == "We have not tried it on old phones.");
    });
    play.step("Assess yourselves", 6, [&] { open.trigger("nextPoint"); });
    const auto pack = open.folder() / "self.standpoint";
    play.step("Hand it to the panel", 1, [&, pack] {
        open.prompts.files = {pack};
        play.inDialog(1);
        open.letTheTaskRun();
        open.trigger("handOut");
        CHECK(std::filesystem::exists(pack));
    });
    play.step("Hand it to the panel", 2, [&] {
        play.press("The panel");
        play.press("Save the pack…");
    });
}

} // namespace

TEST_CASE("the handbook's page for the service team can be done as it says", "[handbook]")
{
    OpenWindow lead;
    OpenWindow open;
    Play play(open, "service-team");
    assessThemselves(play, open);
    playReading(play, open, lead, core::Reader::Team);
    playAnswering(play, open, "Answer the findings", 4);
    play.step("Answer the findings", 3, [&] {
        play.press("We challenge this");
        play.write("In your words", "We showed it on the day");
        play.press("Save this answer");
        CHECK(play.part<QListWidget>("findingList").item(1)->text().startsWith("Challenged"));
    });
    const auto back = open.folder() / "back.standpoint";
    play.step("Hand back", 1, [&, back] {
        open.prompts.files = {back};
        play.inDialog(1);
        open.letTheTaskRun();
        open.trigger("handBack");
        CHECK(std::filesystem::exists(back));
    });
    play.step("Hand back", 2, [&] { play.press("Save the pack…"); });
    play.go();
}
