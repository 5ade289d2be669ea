#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QDialog>

#include <catch2/catch.hpp>

namespace {

void openSampleAssessment(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    REQUIRE(open.session().hasAssessment());
}

} // namespace

TEST_CASE("the window closes safely while one of its dialogs is open")
{
    for (const char* action : {"newAssessment", "details", "houseStyle", "handOut", "undoMerge",
                               "moveEdition", "preferences", "findOrRun", "shortcuts"}) {
        INFO(action);
        OpenWindow open;
        openSampleAssessment(open);
        bool wasVisible = false;
        open.prompts.dialogs.push_back([&](QDialog& dialog) {
            wasVisible = dialog.isVisible();
            CHECK(open.window().close());
            CHECK_FALSE(dialog.isVisible());
            return false;
        });
        open.window().actions()[QString::fromLatin1(action)]->trigger();
        CHECK(wasVisible);
        CHECK_FALSE(open.window().isVisible());
        CHECK(open.session().hasAssessment());
    }
}

TEST_CASE("a task that is under way when the window closes is stopped")
{
    OpenWindow open;
    open.prompts.files.push_back(std::filesystem::path(SOURCE_DIR) / "samples/rod-licence.json");
    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        CHECK(open.window().close());
        return eventually([&] { return !dialog.isVisible(); }) && false;
    });
    open.window().actions()["importFile"]->trigger();
    CHECK_FALSE(open.window().isVisible());
}

TEST_CASE("an answer about an assessment that is gone meanwhile changes nothing")
{
    OpenWindow open;
    openSampleAssessment(open);
    open.prompts.dialogs.push_back([&](QDialog&) {
        open.session().closeAssessment();
        return true;
    });
    open.window().actions()["details"]->trigger();
    CHECK_FALSE(open.session().hasAssessment());
    CHECK_FALSE(open.session().undoStack().canUndo());
}
