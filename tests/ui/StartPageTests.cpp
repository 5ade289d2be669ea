#include "tests/ui/OpenWindow.h"
#include "ui/base/WindowIcon.h"
#include "ui/start/AssessmentFilter.h"
#include "ui/start/AssessmentTable.h"
#include "ui/start/EditionCatalogue.h"
#include "ui/start/HitList.h"
#include "ui/start/ShowList.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

constexpr core::Date today{2026, 11, 23};

core::AssessmentSummary listed(const std::string& service, const std::string& outcome,
                               std::vector<std::string> points)
{
    core::AssessmentSummary listed;
    listed.id = service;
    listed.service = service;
    listed.organisation = "Rivers Agency";
    listed.phase = "beta";
    listed.date = core::Date{2026, 11, 4};
    listed.standards = {"gds-2019"};
    listed.outcome = outcome;
    listed.points = static_cast<int>(points.size());
    listed.settled = static_cast<int>(
        std::count_if(points.begin(), points.end(), [](const auto& p) { return !p.empty(); }));
    listed.pointOutcomes = points;
    return listed;
}

struct List {
    core::Library library{{STANDARDS_DIR}};
    ui::EditionCatalogue catalogue{library};
    ui::AssessmentTable table{catalogue, today};
    ui::AssessmentFilter filter{table};

    QString text(int row, int column) const { return filter.index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("the points of an assessment are told in words")
{
    List list;
    list.catalogue.want({"gds-2019"});
    REQUIRE(QTest::qWaitFor([&] { return list.catalogue.find("gds-2019") != nullptr; }, 5000));
    list.table.setAssessments({listed("Rods", {}, {"green", "green", "amber", "", ""})});
    CHECK(list.text(0, ui::AssessmentTable::Points) == "3 of 5 points settled: 2 green, 1 amber");
    CHECK(list.text(0, ui::AssessmentTable::Result) == "In progress");
    CHECK(list.text(0, ui::AssessmentTable::Standard) == "GDS 2019");
}

TEST_CASE("the list shows what was chosen beside it")
{
    List list;
    auto late = listed("Late", "amber", {"amber"});
    late.openRecommendations = 2;
    late.nextDue = core::Date{2026, 11, 22};
    auto due = listed("Due today", "amber", {"amber"});
    due.openRecommendations = 1;
    due.nextDue = today;
    list.table.setAssessments({late, due, listed("Begun", {}, {"green", ""})});
    const auto shown = [&](ui::Show::What what, const std::string& id = {}) {
        list.filter.show({what, id});
        return list.filter.rowCount();
    };
    CHECK(shown(ui::Show::What::All) == 3);
    CHECK(shown(ui::Show::What::InProgress) == 1);
    CHECK(shown(ui::Show::What::WithOpenActions) == 2);
    CHECK(shown(ui::Show::What::Overdue) == 1);
    CHECK(shown(ui::Show::What::Standard, "wales-2025") == 0);
    CHECK(shown(ui::Show::What::Phase, "beta") == 3);
    CHECK(shown(ui::Show::What::Overdue) == 1);
    CHECK(list.text(0, ui::AssessmentTable::Actions) == "2 open, overdue");
}

TEST_CASE("words narrow the list, in any order and case")
{
    List list;
    list.table.setAssessments(
        {listed("Apply for a rod licence", {}, {""}), listed("Renew a blue badge", {}, {""})});
    list.filter.setWords("LICENCE rod");
    REQUIRE(list.filter.rowCount() == 1);
    CHECK(list.text(0, ui::AssessmentTable::Service) == "Apply for a rod licence");
    list.filter.setWords("licence badge");
    CHECK(list.filter.rowCount() == 0);
}

TEST_CASE("an assessment without a day is still to come")
{
    List list;
    auto old = listed("Old", {}, {""});
    auto undated = listed("Undated", {}, {""});
    undated.date.reset();
    list.table.setAssessments({old, undated});
    list.filter.sort(ui::AssessmentTable::Held, Qt::DescendingOrder);
    CHECK(list.text(0, ui::AssessmentTable::Service) == "Undated");
}

TEST_CASE("ten thousand assessments are listed, narrowed and sorted while a key is held down")
{
    List list;
    std::vector<core::AssessmentSummary> many;
    for (int i = 0; i < 10'000; ++i) {
        many.push_back(listed("Service " + std::to_string(i * 7919 % 10'000), "green",
                              std::vector<std::string>(14, "green")));
    }
    QElapsedTimer timer;
    timer.start();
    list.table.setAssessments(std::move(many));
    list.filter.setWords("service 99");
    list.filter.setWords("");
    list.filter.sort(ui::AssessmentTable::Service);
    // A debug build on a busy machine; it is a tenth of this otherwise.
    CHECK(timer.elapsed() < 3000);
    CHECK(list.text(0, ui::AssessmentTable::Service) == "Service 0");
}

TEST_CASE("the list beside the table counts, and keeps what was chosen")
{
    List list;
    list.table.setAssessments({listed("Begun", {}, {"green", ""})});
    ui::ShowList show(list.table);
    show.refresh();
    CHECK(show.chosen() == ui::Show{});
    const auto row = show.model()->index(2, 0);
    CHECK(row.data(Qt::AccessibleTextRole).toString() == "In progress, 1");
    show.setCurrentIndex(row);
    show.refresh();
    CHECK(show.chosen().what == ui::Show::What::InProgress);
}

TEST_CASE("an excerpt begins near the first of the words")
{
    const QString text =
        "The team has done many rounds of research with people of all kinds and at "
        "the end they met anglers who cannot see the map.";
    const QString excerpt = ui::excerptOf(text, "anglers map");
    CHECK(excerpt.startsWith(QStringLiteral("… ")));
    CHECK(excerpt.contains("anglers who"));
    CHECK(ui::excerptOf(text, "team") == text);
    CHECK(ui::excerptOf("two\nlines", "lines") == "two lines");
}

TEST_CASE("the columns of the list give way to a narrow window and to large text")
{
    OpenWindow open;
    open.importSample();
    auto* view = open.find<QTableView>("assessmentTable");
    const int letter = view->fontMetrics().averageCharWidth();
    for (const int letters : {200, 150, 110, 90}) {
        INFO(letters);
        open.window().resize(letters * letter, 600);
        QApplication::processEvents();
        CHECK(view->horizontalScrollBar()->maximum() == 0);
        CHECK_FALSE(view->isColumnHidden(ui::AssessmentTable::Service));
        CHECK_FALSE(view->isColumnHidden(ui::AssessmentTable::Result));
        CHECK(open.find<ui::ShowList>("showList")->width() >= 18 * letter);
    }
    CHECK(view->isColumnHidden(ui::AssessmentTable::Organisation));
    const QString spoken = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains("Rivers Agency"));
    open.window().resize(200 * letter, 600);
    QApplication::processEvents();
    CHECK_FALSE(view->isColumnHidden(ui::AssessmentTable::Organisation));
}

TEST_CASE("the window has a picture for task lists")
{
    CHECK(ui::windowIcon().availableSizes().size() == 6);
    const QImage drawn = ui::windowIcon().pixmap(64, 64).toImage();
    CHECK(drawn.pixelColor(32, 56).alpha() > 0);
    CHECK(drawn.pixelColor(32, 40) == QColor("#ffffff"));
}

TEST_CASE(
    "the filters of the list combine with what is chosen beside it, and go again by their chips")
{
    OpenWindow open;
    open.importSample();
    auto* view = open.find<QTableView>("assessmentTable");
    auto* menu = open.find<QPushButton>("listFilter")->menu();
    const auto choose = [&](const QString& in, const QString& words) {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (in.isEmpty() && action->text() == words) {
                action->trigger();
                return;
            }
            if (action->menu() != nullptr && action->text().remove(u'&') == in) {
                for (QAction* entry : action->menu()->actions()) {
                    if (words.isEmpty() || entry->text() == words) {
                        entry->trigger();
                        return;
                    }
                }
            }
        }
        FAIL("There is no " << in.toStdString() << " " << words.toStdString());
    };
    REQUIRE(view->model()->rowCount() == 1);
    choose("Organisation", "Rivers Agency");
    CHECK(view->model()->rowCount() == 1);
    choose("Held", "Last year");
    CHECK(view->model()->rowCount() == 0);
    CHECK(open.find<QLabel>("listCount")->text().startsWith("0 of 1"));
    const auto chips = open.window().findChildren<QPushButton*>("filterChip");
    REQUIRE(chips.size() == 2);
    chips[1]->click();
    CHECK(view->model()->rowCount() == 1);
    choose("Phase", {});
    open.find<QPushButton>("clearFilters")->click();
    CHECK(view->model()->rowCount() == 1);
    CHECK(open.find<QPushButton>("filterChip") == nullptr);
}

TEST_CASE("the list with what was found fits a small screen with text of twice the size")
{
    OpenWindow open;
    open.importSample();
    for (int i = 0; i < 10; ++i) {
        open.trigger("largerText");
    }
    open.trigger("goToCasebook");
    open.window().resize(1020, 540);
    open.find<QLineEdit>("searchWords")->setText("licence");
    auto* hits = open.find<ui::HitList>("hitList");
    REQUIRE(eventually([&] { return hits->isVisible() && hits->count() > 0; }));
    CHECK(eventually([&] { return open.window().minimumSizeHint().height() <= 540; }));
    CHECK(open.window().minimumSizeHint().width() <= 1020);
    CHECK(open.window().height() <= 540);
    open.trigger("resetText");
}
