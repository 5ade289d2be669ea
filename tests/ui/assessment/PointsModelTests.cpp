#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/points/PointsModel.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

namespace {

std::vector<ui::PointRow> rowsOf(OpenAssessment& open, ui::PointOrder order)
{
    return ui::pointRows(open.assessment(), open.session().editions(), order,
                         open.session().author().id);
}

QStringList labels(const std::vector<ui::PointRow>& rows)
{
    QStringList all;
    for (const ui::PointRow& row : rows) {
        if (row.kind == ui::PointRow::Kind::Points) {
            all << row.label;
        }
    }
    return all;
}

const ui::PointRow& rowWith(const std::vector<ui::PointRow>& rows, const QString& label)
{
    return *std::ranges::find(rows, label, &ui::PointRow::label);
}

} // namespace

TEST_CASE("The agenda puts the points under themes with their minutes")
{
    OpenAssessment open({"gds-2019"});
    const auto rows = rowsOf(open, ui::PointOrder::Agenda);
    CHECK(rows.front().kind == ui::PointRow::Kind::Section);
    CHECK(rows.front().title == "User needs");
    CHECK(rows.front().minutes == 40);
    CHECK(rows[1].label == "1");
    CHECK(rows.back().kind == ui::PointRow::Kind::WholeService);
    CHECK(labels(rows).size() == 14);
}

TEST_CASE("The order of the standard is by number, within the groups of each edition")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    const auto rows = rowsOf(open, ui::PointOrder::Standard);
    const QStringList all = labels(rows);
    CHECK(all.mid(0, 5) == QStringList{"1", "2", "3", "4", "5"});
    CHECK(all.back().startsWith("W"));
    CHECK(all.size() == static_cast<int>(core::judgedTogether(open.session().editions()).size()));
}

TEST_CASE("Points that are judged together are one row")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    const auto rows = rowsOf(open, ui::PointOrder::Agenda);
    const ui::PointRow& first = rowWith(rows, "1");
    CHECK(first.points == std::vector<core::PointRef>{{"gds-2019", 1}, {"wales-2025", 3}});
    CHECK(first.together == "W3");
    CHECK_FALSE(labels(rows).contains("W3"));
}

TEST_CASE("My points are those I lead and those I contribute to")
{
    OpenAssessment open({"gds-2019"});
    const auto rows = rowsOf(open, ui::PointOrder::Mine);
    CHECK(labels(rows) == QStringList{"2"});
}

TEST_CASE("A row counts each note once and says when there is something to discuss")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    open.addNote("both", {{"gds-2019", 1}, {"wales-2025", 3}});
    open.addNote("whole", {});
    const auto rows = rowsOf(open, ui::PointOrder::Agenda);
    CHECK(rowWith(rows, "1").notes == 1);
    CHECK(rowWith(rows, "1").chip.words == "Discuss");
    CHECK(rowWith(rows, "2").chip.words.isEmpty());
    CHECK(rows.back().notes == 1);
}

TEST_CASE("A row is settled when each of its points is")
{
    OpenAssessment open({"gds-2019", "wales-2025"});
    open.session().take("Settle",
                        {{core::outcomeRecord({"gds-2019", 1}), core::Settle{"amber", ""}}});
    CHECK_FALSE(rowWith(rowsOf(open, ui::PointOrder::Agenda), "1").settled);
    open.session().take("Settle",
                        {{core::outcomeRecord({"wales-2025", 3}), core::Settle{"met", ""}}});
    const auto rows = rowsOf(open, ui::PointOrder::Agenda);
    CHECK(rowWith(rows, "1").settled);
    CHECK(rowWith(rows, "1").chip.words == "Amber · Met");
    CHECK(rowWith(rows, "1").chip.tone == ui::Tone::Caution);
    CHECK(ui::progressOf(rows).settled == 1);
}

TEST_CASE("A change of what a row says does not reset the list")
{
    OpenAssessment open({"gds-2019"});
    ui::PointsModel model;
    model.setRows(rowsOf(open, ui::PointOrder::Agenda));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    open.addNote("one", {{"gds-2019", 5}});
    model.setRows(rowsOf(open, ui::PointOrder::Agenda));
    CHECK(resets.count() == 0);
    CHECK(changes.count() == 1);
    const QModelIndex row = model.index(model.rowOf({"gds-2019", 5}));
    CHECK(row.data(Qt::AccessibleTextRole).toString().contains("1 note, to discuss"));
}

TEST_CASE("A standard of 1,802 points is arranged in a single pass")
{
    OpenAssessment open({"gds-2019"});
    auto large = std::make_shared<core::Standard>();
    large->id = "large";
    large->shortName = {{"en", "Large"}};
    large->themes = {{"all", {{"en", "All"}}, 10}};
    core::Assessment assessment;
    for (int number = 1; number <= 1802; ++number) {
        core::Point point;
        point.number = number;
        point.title = {{"en", "Point " + std::to_string(number)}};
        point.theme = "all";
        large->points.push_back(std::move(point));
        core::Note note;
        note.points = {{"large", number}};
        assessment.notes.insert(assessment.notes.end(), 5, note);
    }
    ui::PointsModel model;
    model.setRows(ui::pointRows(assessment, {large}, ui::PointOrder::Agenda, {}));
    CHECK(model.rowCount() == 1 + 1802 + 2);
    CHECK(model.row(1802).notes == 5);
}
