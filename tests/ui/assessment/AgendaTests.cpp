#include "tests/support/TimeZone.h"
#include "tests/ui/assessment/ShownPage.h"
#include "ui/assessment/agenda/AgendaList.h"
#include "ui/assessment/point/TimeLeft.h"
#include "ui/assessment/points/PointsModel.h"

#include <QListView>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace {

using ui::AgendaOutline;

core::AgendaEntry coffee()
{
    return {core::AgendaKind::Break, {}, "Coffee", 10, {}};
}

void set(OpenAssessment& open, const core::Agenda& agenda)
{
    REQUIRE(open.session().take("Set", {{core::assessmentRecord, core::SetAgenda{agenda}}}));
}

/// From ten, with coffee after the first section.
core::Agenda fromTen(const core::Editions& editions)
{
    core::Agenda agenda = core::spelledOut({}, editions);
    agenda.start = core::TimeOfDay{10, 0};
    agenda.entries.insert(agenda.entries.begin() + 1, coffee());
    return agenda;
}

std::string numbersIn(const core::AgendaEntry& entry)
{
    std::string text;
    for (const core::PointRef& point : entry.points) {
        text += std::to_string(point.number) + " ";
    }
    return text;
}

/// User needs with 1 and 5, coffee, the end-to-end service with 2, 3, 4 and 14, and so on.
struct Outlined {
    OpenAssessment open{{"gds-2019"}};
    AgendaOutline outline{fromTen(open.session().editions()), open.session().editions()};

    std::string numbers(std::size_t entry) const
    {
        return numbersIn(outline.agenda(std::nullopt).entries[entry]);
    }
};

} // namespace

TEST_CASE("Sections of the list say when they begin, and breaks stand between them unchosen")
{
    OpenAssessment open({"gds-2019"});
    set(open, fromTen(open.session().editions()));
    ui::PointsModel model;
    model.setRows(ui::pointRows(open.assessment(), open.session().editions(),
                                ui::PointOrder::Agenda, open.session().me()));
    CHECK(model.row(0).begins == core::TimeOfDay{10, 0});
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() ==
          "User needs, from 10:00, 40 minutes");
    const ui::PointRow& rest = model.row(3);
    CHECK(rest.kind == ui::PointRow::Kind::Break);
    CHECK(rest.begins == core::TimeOfDay{10, 40});
    CHECK(model.index(3).data(Qt::AccessibleTextRole).toString() ==
          "Break: Coffee, from 10:40, 10 minutes");
    CHECK_FALSE(model.flags(model.index(3)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.next(2, 1) == 5);
    CHECK(model.row(4).begins == core::TimeOfDay{10, 50});
}

TEST_CASE("The heading of a point says how much is left of the time of its section")
{
    const InTimeZone greenwich("UTC0");
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    const auto heading = [&] {
        QStringList texts;
        for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
            texts << label->text();
        }
        return texts.join(u'\n');
    };
    CHECK_FALSE(heading().contains("in this section"));
    core::Agenda agenda = fromTen(open.session().editions());
    REQUIRE(open.session().take("Set",
                                {{core::assessmentRecord, core::SetDate{core::Date{2026, 11, 23}}},
                                 {core::assessmentRecord, core::SetAgenda{agenda}}}));
    // The clock of the test stands a few seconds after 10:04.
    CHECK(heading().contains(" · 36 min left in this section"));
    const auto* points = shown.find<QListView>("pointList")->model();
    const auto section = [&](int row) {
        return points->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(section(0) == "User needs, from 10:00, 40 minutes, 36 min left");
    CHECK(section(3) == "Break: Coffee, from 10:40, 10 minutes");
    shown.page.showPoint({"gds-2019", 2});
    CHECK_FALSE(heading().contains("in this section"));
    agenda.start = core::TimeOfDay{9, 20};
    set(open, agenda);
    shown.page.showPoint({"gds-2019", 1});
    CHECK(heading().contains("4 min over the time of this section"));
    agenda.start.reset();
    set(open, agenda);
    CHECK_FALSE(heading().contains("this section"));
}

TEST_CASE("An entry of an agenda moves with its points, and points move into the next section")
{
    Outlined day;
    AgendaOutline& outline = day.outline;
    REQUIRE(day.numbers(0) == "1 5 ");
    // Past coffee, which holds no points.
    CHECK(outline.moved(2, 1) == 4);
    CHECK(day.numbers(0) == "1 ");
    CHECK(day.numbers(2).starts_with("5 2 3 "));
    CHECK(outline.moved(4, -1) == 2);
    CHECK(day.numbers(0) == "1 5 ");
    CHECK(outline.moved(1, -1) == 1);
    CHECK(outline.moved(0, 1) == 1);
    CHECK(outline.isEntry(1));
    CHECK(day.numbers(1) == "1 5 ");
    CHECK(outline.begins(1) == 10);
    CHECK(outline.moved(0, -1) == 0);
}

TEST_CASE("A row of an agenda can be let go anywhere, and points never end up in a break")
{
    Outlined day;
    AgendaOutline& outline = day.outline;
    // Rows: 0 user needs, 1 point 1, 2 point 5, 3 coffee, 4 end-to-end, 5 point 2 …
    CHECK(outline.movedTo(5, 1) == 1);
    CHECK(day.numbers(0) == "2 1 5 ");
    CHECK(outline.movedTo(1, 4) == 3);
    CHECK(day.numbers(0) == "1 5 2 ");
    CHECK(outline.movedTo(3, 0) == 1);
    CHECK(day.numbers(0) == "2 1 5 ");
    CHECK(outline.movedTo(1, outline.count()) == outline.count() - 1);
    CHECK(outline.movedTo(0, outline.count()) == outline.count() - 3);
    CHECK(outline.agenda(std::nullopt).entries.front().title == "Coffee");
    CHECK(day.numbers(outline.agenda(std::nullopt).entries.size() - 1) == "1 5 ");
}

TEST_CASE("A section that is removed leaves its points to the one before it")
{
    Outlined day;
    AgendaOutline& outline = day.outline;
    CHECK_FALSE(outline.canRemove(1));
    CHECK(outline.canRemove(4));
    CHECK(outline.removed(4) >= 0);
    CHECK(day.numbers(0).starts_with("1 5 2 3 "));
    CHECK(outline.removed(0) == 0);
    CHECK(outline.agenda(std::nullopt).entries.front().title == "Coffee");
    CHECK(day.numbers(1).starts_with("1 5 2 3 "));
    const int added = outline.added({core::AgendaKind::Section, {}, "The demo", 20, {}}, 0);
    CHECK(outline.entry(added).title == "The demo");
    CHECK(outline.begins(added) == 10);
}

TEST_CASE("Alt with Up and Down asks for a row to be moved, and without it goes to the next row")
{
    Outlined day;
    ui::AgendaList list;
    list.show(day.outline, day.open.session().editions(), core::TimeOfDay{10, 0}, 0);
    CHECK(list.item(0)->text() == "User needs · 10:00 · 40 min");
    CHECK(list.item(1)->data(Qt::AccessibleTextRole).toString().endsWith(", in User needs"));
    CHECK(list.item(3)->text() == "Break: Coffee · 10:40 · 10 min");
    QSignalSpy steps(&list, &ui::AgendaList::stepAsked);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(steps.count() == 1);
    CHECK(steps.front().front().toInt() == 1);
    CHECK(list.currentRow() == 0);
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(list.currentRow() == 1);
}
