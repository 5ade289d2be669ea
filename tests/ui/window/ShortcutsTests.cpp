#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/widgets/KeyField.h"
#include "ui/window/Actions.h"
#include "ui/window/Shortcuts.h"
#include "ui/window/ShortcutsDialog.h"

#include <QAction>
#include <QPushButton>
#include <QTableWidget>

#include <catch2/catch.hpp>

namespace {

QKeySequence keys(const char* text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("keys are given, taken from whoever had them, and given back")
{
    ui::Shortcuts shortcuts;
    CHECK(shortcuts.holder(keys("Ctrl+M"), "importFile") == QString("mergePacks"));
    shortcuts.give("importFile", keys("Ctrl+M"));
    CHECK(shortcuts.of("importFile") == QList{keys("Ctrl+M")});
    CHECK(shortcuts.of("mergePacks").isEmpty());
    // What another action has now does not come back by itself.
    shortcuts.reset("mergePacks");
    CHECK(shortcuts.of("mergePacks").isEmpty());
    shortcuts.reset("importFile");
    shortcuts.reset("mergePacks");
    CHECK(shortcuts.of("importFile") == QList{keys("Ctrl+I")});
    CHECK(shortcuts.of("mergePacks") == QList{keys("Ctrl+M")});
    CHECK(shortcuts.changes().isEmpty());
}

TEST_CASE("no action takes the keys that one types, moves or leaves with")
{
    for (const char* good : {"Ctrl+J", "Alt+7", "F6", "Ctrl+Shift+Down", "Shift+F3", "Ctrl+Tab"}) {
        INFO(good);
        CHECK(ui::Shortcuts::mayBe(keys(good)));
    }
    for (const char* bad : {"", "A", "Shift+A", "Tab", "Return", "Esc", "Space", "Down",
                            "Shift+Tab", "Ctrl+K, Ctrl+K"}) {
        INFO(bad);
        CHECK_FALSE(ui::Shortcuts::mayBe(keys(bad)));
    }
    // Settings may hold anything.
    const ui::Shortcuts read({{"importFile", {keys("A")}}, {"noSuchAction", {keys("Ctrl+J")}}});
    CHECK(read.changes().isEmpty());
}

TEST_CASE("keys are changed in the page of shortcuts, count at once and next time, and a conflict "
          "is told")
{
    OpenWindow open;
    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        auto* table = dialog.findChild<QTableWidget*>("shortcutTable");
        auto* field = dialog.findChild<ui::KeyField*>("shortcutKeys");
        auto* give = dialog.findChild<QPushButton*>("giveKeys");
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->data(Qt::UserRole).toString() == "backUp") {
                table->setCurrentCell(row, 0);
            }
        }
        QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        give->click();
        CHECK(open.window().actions()["backUp"]->shortcut() == keys("Ctrl+Alt+J"));
        CHECK(table->item(table->currentRow(), 1)->text() == "Ctrl+Alt+J");

        QTest::keyClick(field, Qt::Key_M, Qt::ControlModifier);
        dialog.show();
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(open.window().actions()["mergePacks"]->shortcut() == keys("Ctrl+M"));
        CHECK(field->accessibleDescription().contains("Merge"));
        give->click();
        CHECK(open.window().actions()["mergePacks"]->shortcut().isEmpty());
        CHECK(open.window().actions()["backUp"]->shortcut() == keys("Ctrl+M"));

        QTest::keyClick(field, Qt::Key_A);
        give->click();
        CHECK(open.window().actions()["backUp"]->shortcut() == keys("Ctrl+M"));
        return false;
    });
    open.trigger("shortcuts");
    REQUIRE(open.prompts.dialogs.empty());
    CHECK(ui::Preferences(open.folder() / "settings.ini").shortcuts().size() == 2);
}
