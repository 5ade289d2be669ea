#include "tests/ui/NamelessParts.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"

#include <catch2/catch.hpp>

#include <algorithm>

TEST_CASE("the lead joins two members who are one person, and takes them apart again")
{
    OpenDay day;
    day.trigger("goToPanel");
    CHECK_FALSE(day.find<QWidget>("takeApart")->isVisible());
    const std::size_t before = day.assessment().panel.size();
    REQUIRE(day.grid("members").choose("technology"));
    const auto leads = day.assessment().member("technology")->leads;
    REQUIRE_FALSE(leads.empty());
    const auto design = std::ranges::find(day.assessment().panel, "design", &core::Member::id);
    const auto row = static_cast<int>(design - day.assessment().panel.begin());
    day.prompts.choices.push_back(row);
    day.prompts.confirmations.push_back(false);
    day.click("samePerson");
    CHECK(day.prompts.asked.last().contains("Technology assessor will be listed as Design"));
    CHECK(day.assessment().panel.size() == before);
    day.prompts.choices.push_back(row);
    day.prompts.confirmations.push_back(true);
    day.click("samePerson");
    CHECK(day.assessment().panel.size() == before - 1);
    CHECK(day.grid("members").chosenId() == "design");
    for (const core::PointRef& point : leads) {
        const auto& all = day.assessment().member("technology")->leads;
        CHECK(std::ranges::find(all, point) != all.end());
    }
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());
    day.prompts.choices.push_back(0);
    day.click("takeApart");
    CHECK(day.assessment().panel.size() == before);
    day.trigger("undo");
    CHECK(day.assessment().panel.size() == before - 1);
    day.trigger("undo");
    CHECK(day.assessment().panel.size() == before);
    CHECK(day.assessment().member("technology")->leads == leads);
}

TEST_CASE("somebody who has left is joined to who is there, and that is undone")
{
    OpenDay day;
    core::Note note;
    note.id = "before";
    note.author = "design";
    note.text = "Before they left";
    day.take(core::noteRecord(note.id), core::AddNote{note});
    day.take(core::memberRecord("design"), core::Remove{});
    day.trigger("goToPanel");
    REQUIRE(day.assessment().formerly.size() == 1);
    REQUIRE(day.grid("members").choose("technology"));
    // Those who have left come last.
    day.prompts.choices.push_back(static_cast<int>(day.assessment().panel.size()) - 1);
    day.prompts.confirmations.push_back(true);
    day.click("samePerson");
    CHECK(day.prompts.asked.last().contains("Design assessor will be listed as Technology"));
    CHECK(day.assessment().formerly.empty());
    CHECK(day.assessment().personOf("design") == "technology");
    CHECK(day.grid("members").chosenId() == "technology");
    day.trigger("undo");
    CHECK(day.assessment().personOf("design") == "design");
    CHECK(day.assessment().formerly.size() == 1);
    day.trigger("redo");
    day.prompts.choices.push_back(0);
    day.click("takeApart");
    CHECK(day.assessment().formerly.size() == 1);
    CHECK(
        day.session().casebook().apartIn(day.assessment().id)->contains({"design", "technology"}));
}
