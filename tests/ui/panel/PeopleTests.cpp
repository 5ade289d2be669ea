#include "core/assessment/Coverage.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

const core::Member* memberNamed(OpenDay& day, const std::string& name)
{
    for (const core::Member& member : day.assessment().panel) {
        if (member.name == name) {
            return &member;
        }
    }
    return nullptr;
}

/// Replaces what stands in a field and leaves it.
void write(OpenDay& day, const char* field, const QString& text)
{
    auto* line = day.find<QLineEdit>(field);
    REQUIRE(line != nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace

TEST_CASE("a member is put on the panel, given points, and taken off again")
{
    OpenDay day;
    day.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(day.grid("members").hasFocus());
    day.click("addMember");
    REQUIRE(QApplication::focusWidget()->objectName() == "memberName");
    day.type("Una Roe");
    day.press(Qt::Key_Return);
    write(day, "memberLeads", "11, W10");
    write(day, "memberExpertise", "funding models, procurement");
    const core::Member* una = memberNamed(day, "Una Roe");
    REQUIRE(una != nullptr);
    CHECK(una->leads == std::vector{OpenDay::gds(11), core::PointRef{"wales-2025", 10}});
    CHECK(una->expertise == std::vector<std::string>{"funding models", "procurement"});
    CHECK(OpenDay::cell(day.grid("members"), una->id, 3) == "11, W10");

    // A point that is not there is said in place, and nothing is lost.
    write(day, "memberLeads", "11, 99");
    CHECK(memberNamed(day, "Una Roe")->leads.size() == 2);
    CHECK(day.find<QLineEdit>("memberLeads")->text() == "11, 99");
    CHECK(day.find<QLineEdit>("memberLeads")->accessibleDescription().contains("no point \"99\""));

    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());
    const std::size_t before = day.assessment().panel.size();
    day.click("removeMember");
    CHECK(day.assessment().panel.size() == before - 1);
    day.trigger("undo");
    CHECK(memberNamed(day, "Una Roe") != nullptr);
}

TEST_CASE("who does not lead is not offered to say who does, while a lead is there")
{
    OpenDay day(core::Role::Assessor);
    core::Member lead = *day.assessment().member("technology");
    lead.role = core::Role::Lead;
    day.take(core::memberRecord(lead.id), core::Enrol{lead});
    day.trigger("goToPanel");
    REQUIRE(day.grid("members").choose("technology"));
    const auto* roles = day.find<QComboBox>("memberRole");
    const auto isOffered = [&](core::Role role) {
        const int i = roles->findData(static_cast<int>(role));
        return (roles->model()->flags(roles->model()->index(i, 0)) & Qt::ItemIsEnabled) != 0;
    };
    CHECK(isOffered(core::Role::Lead));
    CHECK_FALSE(isOffered(core::Role::Assessor));
    CHECK_FALSE(day.find<QPushButton>("removeMember")->isEnabled());
    REQUIRE(day.grid("members").choose(day.me()));
    CHECK_FALSE(isOffered(core::Role::Lead));
    CHECK(isOffered(core::Role::Observer));
    CHECK(day.find<QPushButton>("removeMember")->isEnabled());
}

TEST_CASE("an observer sees who is on the panel and changes what is said of themselves")
{
    OpenDay day(core::Role::Observer);
    core::Member lead = *day.assessment().member("technology");
    lead.role = core::Role::Lead;
    day.take(core::memberRecord(lead.id), core::Enrol{lead});
    day.trigger("goToPanel");
    REQUIRE(day.grid("members").choose("technology"));
    CHECK_FALSE(day.find<QLineEdit>("memberName")->isEnabled());
    REQUIRE(day.grid("members").choose(day.me()));
    CHECK(day.find<QLineEdit>("memberExpertise")->isEnabled());
}

TEST_CASE("somebody who stands in takes over the points")
{
    OpenDay day;
    day.trigger("goToPanel");
    REQUIRE(day.grid("members").choose("technology"));
    const auto points = day.assessment().member("technology")->leads;
    day.click("takeOver");
    CHECK(day.assessment().member("technology")->absence.empty());
    CHECK(day.find<QLineEdit>("memberAbsence")->accessibleDescription().contains("Say why"));
    write(day, "memberAbsence", "Ill");
    CHECK(OpenDay::cell(day.grid("members"), "technology", 5) == "away: Ill");
    write(day, "memberSubstitute", "Cai Lewis");
    day.click("takeOver");
    const core::Member* cai = memberNamed(day, "Cai Lewis");
    REQUIRE(cai != nullptr);
    CHECK(cai->leads == points);
    CHECK(cai->standsInFor == "technology");
    CHECK(day.grid("members").chosenId() == cai->id);
}

TEST_CASE("points are given by profession in one step, after a preview")
{
    OpenDay day;
    for (const char* id : {"technology", "design"}) {
        core::Member member = *day.assessment().member(id);
        member.leads.clear();
        member.contributes.clear();
        day.take(core::memberRecord(id), core::Enrol{member});
    }
    day.trigger("goToPanel");
    day.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* preview = dialog.findChild<ui::Grid*>("preview");
        CHECK(OpenDay::cell(*preview, "technology", 1).contains("11"));
        return true;
    });
    day.click("giveByProfession");
    CHECK_FALSE(day.assessment().member("technology")->leads.empty());
    CHECK_FALSE(day.assessment().member("design")->leads.empty());
    day.trigger("undo");
    CHECK(day.assessment().member("technology")->leads.empty());
    CHECK(day.assessment().member("design")->leads.empty());
}

TEST_CASE("what nobody can judge is said and settled as not assessed in one step")
{
    OpenDay day;
    for (const core::Member& one : std::vector(day.assessment().panel)) {
        if (one.id != day.me()) {
            core::Member member = one;
            member.absence = "Ill";
            day.take(core::memberRecord(one.id), core::Enrol{member});
        }
    }
    for (const core::Outcome& outcome : std::vector(day.assessment().outcomes)) {
        day.take(core::outcomeRecord(outcome.point), core::Remove{});
    }
    day.trigger("goToPanel");
    CHECK(day.find<QLabel>("coverage")->text().contains("Nobody on the panel brings"));
    const auto uncovered = core::coverageOf(day.assessment(), day.session().editions()).uncovered;
    REQUIRE(uncovered.size() > 5);
    day.click("settleAllUncovered");
    for (const core::PointRef& point : uncovered) {
        CHECK(day.assessment().outcome(point)->outcome == "not-assessed");
        CHECK(day.assessment().outcome(point)->reason == "Outside the panel's expertise.");
    }
    day.trigger("undo");
    CHECK(day.assessment().outcomes.empty());
    REQUIRE(day.grid("uncovered").choose(core::toString(uncovered[2])));
    day.click("settleOneUncovered");
    CHECK(day.assessment().outcomes.size() == 1);
}

TEST_CASE("whoever was put on the panel by somebody else says which member they are")
{
    OpenDay day(core::Role::Assessor);
    day.trigger("goToPanel");
    REQUIRE(day.grid("members").choose("lead"));
    day.click("thisIsMe");
    CHECK(day.me() != "lead");
    day.prompts.confirmations.push_back(true);
    day.click("thisIsMe");
    CHECK(day.me() == "lead");
    // The lead's own ratings are theirs to see now, and theirs to reveal.
    day.trigger("goToRatings");
    CHECK(OpenDay::cell(day.grid("ownRatings"), "gds-2019/1", 2) == "Green");
    day.find<QWidget>("ratingViews")->findChildren<QAbstractButton*>().at(1)->click();
    CHECK(day.find<QWidget>("revealAll")->isVisible());
}

TEST_CASE("who they are in one assessment is not who they are in another")
{
    OpenDay day(core::Role::Assessor);
    const core::Person owner = day.session().author();
    day.trigger("goToPanel");
    REQUIRE(day.grid("members").choose("lead"));
    day.prompts.confirmations.push_back(true);
    day.click("thisIsMe");
    CHECK(day.session().author().id == owner.id);
    CHECK(day.session().author().name == owner.name);
    CHECK(day.session().casebook().selfIn(day.session().ledger().id()).value() == "lead");
}

TEST_CASE("roles of the service team are filled, shared or vacant")
{
    OpenDay day;
    day.trigger("goToPanel");
    auto& roles = day.grid("teamRoles");
    roles.setFocus();
    REQUIRE(roles.choose("service-owner"));
    QTest::keyClick(&roles, Qt::Key_Return);
    REQUIRE(QApplication::focusWidget()->objectName() == "roleHolder");
    day.type("Ben Ash");
    day.press(Qt::Key_Return);
    CHECK(OpenDay::cell(roles, "service-owner", 1) == "Ben Ash");
    CHECK(OpenDay::cell(roles, "service-owner", 2) == "Filled");
    auto* holding = day.find<QComboBox>("roleHolding");
    holding->setCurrentIndex(holding->findText("Vacant"));
    emit holding->activated(holding->currentIndex());
    CHECK(OpenDay::cell(roles, "service-owner", 2) == "Vacant");
    CHECK(OpenDay::cell(roles, "service-owner", 1) != "Ben Ash");
    CHECK(day.find<QLineEdit>("roleHolder")->text().isEmpty());
    day.trigger("undo");
    CHECK(OpenDay::cell(roles, "service-owner", 2) == "Filled");
    CHECK(OpenDay::cell(roles, "service-owner", 1) == "Ben Ash");
    day.trigger("redo");
    day.find<QLineEdit>("roleHolder")->setFocus();
    day.type("Cas Birch");
    day.press(Qt::Key_Return);
    CHECK(OpenDay::cell(roles, "service-owner", 2) == "Filled");
    CHECK(OpenDay::cell(roles, "service-owner", 1) == "Cas Birch");
}
