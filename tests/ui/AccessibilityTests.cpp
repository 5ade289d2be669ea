#include "tests/ui/NamelessParts.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/start/NewAssessmentDialog.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/PreferencesDialog.h"
#include "ui/window/ShortcutsDialog.h"

#include <QApplication>
#include <QListWidget>
#include <QTableView>

#include <catch2/catch.hpp>

#include <set>

namespace {

/// The widgets that Tab visits until it comes back to the first.
std::set<QWidget*> visitedByTab()
{
    std::set<QWidget*> visited;
    for (int i = 0; i < 200; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || !visited.insert(focus).second) {
            break;
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return visited;
}

} // namespace

TEST_CASE("every part of every page and dialog has a name")
{
    OpenWindow open;
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());
    open.importSample();
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());
    open.window().openAssessment(open.session().casebook().list()->front().id);
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());
    open.trigger("goToStandards");
    auto* editions = open.find<QListWidget>("editionList");
    REQUIRE(eventually([&] { return editions->count() > 0; }));
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());
    open.trigger("goToReport");
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());
    open.window().open(open.folder() / "nowhere.standpoint");
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());

    const auto check = [&](const char* action) {
        open.prompts.dialogs.push_back([](QDialog& dialog) {
            CHECK(namelessParts(dialog).join("; ").toStdString().empty());
            return false;
        });
        open.trigger(action);
    };
    for (const char* action :
         {"newAssessment", "preferences", "shortcuts", "findOrRun", "moveEdition"}) {
        check(action);
    }
    CHECK(open.prompts.dialogs.empty());
}

TEST_CASE("a row of the list is spoken as one sentence")
{
    OpenWindow open;
    open.importSample();
    auto* table = open.find<QTableView>("assessmentTable");
    REQUIRE(eventually(
        [&] { return table->model()->index(0, 3).data().toString().startsWith("GDS"); }));
    const QString row = table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(row.contains("points settled"));
    CHECK(row.contains("result: "));
}

TEST_CASE("Tab reaches the list, the filters and the search, and leaves each of them")
{
    OpenWindow open;
    open.importSample();
    QStringList names;
    for (const QWidget* widget : visitedByTab()) {
        names.append(widget->objectName());
    }
    for (const char* name : {"assessmentTable", "showList", "searchWords", "importButton",
                             "newAssessmentButton", "savedState", "whoAmI"}) {
        INFO(name);
        CHECK(names.contains(name));
    }
}
