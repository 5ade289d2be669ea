#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"
#include "ui/base/Preferences.h"
#include "ui/window/KeptTabs.h"
#include "ui/window/OpenTabs.h"

#include <catch2/catch.hpp>

namespace {

ui::OpenTabs tabs(std::initializer_list<const char*> ids)
{
    ui::OpenTabs all;
    for (const char* id : ids) {
        all.add(id).service = QStringLiteral("Renew a licence");
    }
    return all;
}

std::string order(const ui::OpenTabs& tabs)
{
    std::string ids;
    for (const ui::OpenTab& tab : tabs.all()) {
        ids += tab.id;
    }
    return ids;
}

} // namespace

TEST_CASE("an assessment has one tab, however often it is opened")
{
    ui::OpenTabs all = tabs({"a", "b", "a"});
    CHECK(order(all) == "ab");
    CHECK(all.indexOf("b") == 1);
    CHECK(all.indexOf("c") == -1);
}

TEST_CASE("tabs are moved either way")
{
    ui::OpenTabs all = tabs({"a", "b", "c", "d"});
    all.move(0, 2);
    CHECK(order(all) == "bcad");
    all.move(3, 1);
    CHECK(order(all) == "bdca");
    all.move(1, 1);
    CHECK(order(all) == "bdca");
}

TEST_CASE("a tab that closes leads on to its neighbour, and comes back where it was in the work")
{
    ui::OpenTabs all = tabs({"a", "b"});
    CHECK(all.neighbourOf("a") == core::AssessmentId("b"));
    CHECK(all.neighbourOf("b") == core::AssessmentId("a"));
    CHECK_FALSE(tabs({"a"}).neighbourOf("a"));
    ui::AssessmentPlace place;
    place.view = ui::AssessmentView::WashUp;
    all.close("a", place);
    CHECK(order(all) == "b");
    const auto closed = all.takeClosed();
    REQUIRE(closed);
    CHECK(closed->id == "a");
    CHECK(closed->place == place);
    CHECK_FALSE(all.takeClosed());
    // What is open again need not be opened.
    all.close("b", {});
    all.add("b");
    CHECK_FALSE(all.hasClosed());
}

TEST_CASE("tabs with one name are told apart, and what waits in them is told in words")
{
    ui::OpenTabs all = tabs({"a", "b", "c", "d"});
    CHECK(all.nameOf(0) == "Renew a licence (1)");
    all.find("a")->phase = QStringLiteral("Beta");
    CHECK(all.nameOf(0) == "Renew a licence, Beta");
    all.find("b")->day = QStringLiteral("23 Nov 2026");
    CHECK(all.nameOf(1) == "Renew a licence, 23 Nov 2026");
    CHECK(all.nameOf(2) == "Renew a licence (1)");
    CHECK(all.nameOf(3) == "Renew a licence (2)");
    all.find("a")->hasDraft = true;
    all.find("a")->isWaiting = true;
    CHECK(all.spokenNameOf(0) ==
          "Renew a licence, Beta – not all of it is saved yet – a draft waits here");
}

TEST_CASE("what is remembered of tabs comes back, and tells nothing of an assessment")
{
    ui::KeptTabs kept;
    ui::AssessmentPlace point;
    point.on = {1, "gds-2019/5", "a-note-of-somebody"};
    point.keyboard = QStringLiteral("composer");
    ui::AssessmentPlace panel;
    panel.view = ui::AssessmentView::Panel;
    panel.on.chosen = "ann-example";
    kept.tabs = {{ui::KeptTabs::markOf("rod-licence"), point},
                 {ui::KeptTabs::markOf("other"), panel}};
    kept.shown = 1;
    const QString text = kept.toText();
    for (const char* told : {"rod", "licence", "ann", "note"}) {
        INFO(told);
        CHECK_FALSE(text.contains(QLatin1String(told)));
    }
    const auto read = ui::KeptTabs::fromText(text);
    REQUIRE(read.tabs.size() == 2);
    CHECK(read.shown == 1);
    point.on.note.clear();
    panel.on.chosen.clear();
    CHECK(read.tabs[0].place == point);
    CHECK(read.tabs[1].place == panel);
    CHECK(read.tabs[0].mark == ui::KeptTabs::markOf("rod-licence"));
}

TEST_CASE("settings that hold anything else than tabs are no tabs")
{
    for (const char* text : {"", "nonsense", "[]", R"({"tabs":5})", R"({"tabs":[1,{}],"shown":7})",
                             R"({"tabs":[{"tab":"x","page":"kitchen"}],"shown":0})"}) {
        INFO(text);
        const auto read = ui::KeptTabs::fromText(QString::fromLatin1(text));
        CHECK(read.tabs.empty());
        CHECK_FALSE(read.shown);
    }
    const auto odd =
        ui::KeptTabs::fromText(R"({"tabs":[{},{"tab":"x","page":"points","view":-7}],"shown":1})");
    REQUIRE(odd.tabs.size() == 1);
    CHECK(odd.shown == 0);
}

TEST_CASE("tabs are remembered by casebook, and those of long ago make way")
{
    const TemporaryFolder folder;
    ui::Preferences preferences(folder / "settings.ini");
    CHECK(preferences.openTabs("/a").isEmpty());
    preferences.setOpenTabs("/a", "one");
    preferences.setOpenTabs("/b", "two");
    preferences.setOpenTabs("/a", "three");
    CHECK(preferences.openTabs("/a") == "three");
    CHECK(preferences.openTabs("/b") == "two");
    for (int i = 0; i < 40; ++i) {
        preferences.setOpenTabs("/" + std::to_string(i), "many");
    }
    CHECK(preferences.openTabs("/a").isEmpty());
    CHECK(preferences.openTabs("/39") == "many");
}
