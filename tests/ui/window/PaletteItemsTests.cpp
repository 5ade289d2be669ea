#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"
#include "ui/window/PaletteItems.h"

#include <QAction>
#include <QWidget>

#include <catch2/catch.hpp>

TEST_CASE("what is called so is found before what only tells of it")
{
    QWidget window;
    const ui::Actions actions(&window);
    for (QAction* action : actions.all()) {
        action->setEnabled(true);
    }
    const auto find = ui::findEverything(actions, nullptr, {});
    const auto items = find("recycle").items;
    REQUIRE(items.size() >= 2);
    // The other puts away what is chosen, at once.
    CHECK(items[0].title == "Recycle bin…");
    CHECK(items[1].title == "Remove from the list");
}

TEST_CASE("the palette knows a point by its label, the orders of the list and the colours")
{
    OpenDay day;
    day.trigger("goToAssessment");
    const auto firstFor = [&](const char* typed) {
        ui::PaletteTargets targets;
        targets.point = [](const core::PointRef&) {};
        const auto find = ui::findEverything(day.window().actions(), &day.session(), targets);
        const auto items = find(QString::fromLatin1(typed)).items;
        REQUIRE_FALSE(items.empty());
        return items.front().title.toStdString();
    };
    CHECK(firstFor("W6").starts_with("W6 "));
    CHECK(firstFor("6").starts_with("6 "));
    CHECK(firstFor("agenda").find("genda") != std::string::npos);
    CHECK(firstFor("my points") == "My points");
    CHECK(firstFor("dark") == "Dark colours");
}

TEST_CASE("notes stand before settings that only tell of a word")
{
    OpenDay day;
    core::AddNote add;
    add.note.text = "A quorum of bailiffs has a backup of colours";
    add.note.points = {OpenDay::gds(1)};
    day.take(core::noteRecord("q"), add);
    REQUIRE(day.session().saveNow());
    const auto items =
        ui::findEverything(day.window().actions(), &day.session(), {})("quorum").items;
    REQUIRE_FALSE(items.empty());
    CHECK(items.front().title.contains("quorum"));
}
