#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"

#include <QApplication>
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
