#include "tests/ui/panel/OpenDay.h"

#include "ui/session/Session.h"

#include <QAbstractButton>
#include <QApplication>

#include <catch2/catch.hpp>

OpenDay::OpenDay(core::Role role)
{
    importSample();
    window().openAssessment(session().casebook().list()->front().id);
    core::Member member;
    member.id = me();
    member.name = "Lena Dahl";
    member.role = role;
    take(core::memberRecord(member.id), core::Enrol{member});
    for (const core::PointRef& point : std::vector(assessment().revealed)) {
        take(core::revealRecord(point), core::Remove{});
    }
}

const core::Assessment& OpenDay::assessment()
{
    return session().assessment();
}

core::PersonId OpenDay::me()
{
    return session().me();
}

void OpenDay::take(const core::RecordId& record, const core::Change& change)
{
    const core::Ledger& ledger = session().ledger();
    const core::Edit edit =
        ledger.compose(session().ids().next(), record, change, me(), session().clock()());
    REQUIRE(session().casebook().append(ledger.id(), {edit}));
    REQUIRE(session().reload());
}

void OpenDay::makeReady()
{
    for (const auto& edition : session().editions()) {
        for (const core::Point& point : edition->points) {
            take(core::outcomeRecord({edition->id, point.number}),
                 core::Settle{edition->id == "gds-2019" ? "green" : "met", "As shown."});
        }
    }
    for (core::Member member : std::vector(assessment().panel)) {
        if (member.id != me()) {
            member.absence = "Left early";
            take(core::memberRecord(member.id), core::Enrol{member});
        }
    }
    for (const core::Rating& one : std::vector(assessment().ratings)) {
        take(core::ratingRecord(one.assessor, one.point), core::Remove{});
    }
}

ui::Grid& OpenDay::grid(const char* name)
{
    auto* found = find<ui::Grid>(name);
    INFO("looking for " << name);
    REQUIRE(found != nullptr);
    return *found;
}

QString OpenDay::cell(const ui::Grid& grid, const std::string& id, int column)
{
    for (const ui::GridRow& row : grid.rows()) {
        if (row.id == id) {
            return row.cells[static_cast<std::size_t>(column)].text;
        }
    }
    return QStringLiteral("no such row");
}

void OpenDay::click(const char* button)
{
    auto* found = find<QAbstractButton>(button);
    INFO("looking for " << button);
    REQUIRE(found != nullptr);
    REQUIRE(found->isVisible());
    REQUIRE(found->isEnabled());
    found->click();
    window().activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window());
}
