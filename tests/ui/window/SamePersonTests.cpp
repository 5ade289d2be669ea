#include "tests/ui/NamelessParts.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/window/SamePersonBanner.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

/// A day whose panel has the design assessor once more, under a name near theirs.
struct DoubledDay : OpenDay {
    explicit DoubledDay(core::Role role = core::Role::Lead) : OpenDay(role)
    {
        enrol("again", "Design assesor");
    }

    void enrol(const core::PersonId& id, const std::string& name)
    {
        core::Member member;
        member.id = id;
        member.name = name;
        take(core::memberRecord(id), core::Enrol{member});
    }

    bool isAsked() { return find<ui::SamePersonBanner>("samePersonBanner")->isVisible(); }
    QString words() { return find<QLabel>("samePersonWords")->text(); }
    void reopen()
    {
        const auto id = assessment().id;
        trigger("goToCasebook");
        CHECK_FALSE(isAsked());
        window().openAssessment(id);
    }
};

} // namespace

TEST_CASE("the lead is asked in one line whether two members of like names are one person")
{
    DoubledDay day;
    REQUIRE(day.isAsked());
    CHECK(day.words() == "Is Design assesor the same person as Design assessor?");
    CHECK(namelessParts(day.window()).join("; ").toStdString().empty());
    CHECK(QApplication::focusWidget() != day.find<QPushButton>("saySamePerson"));
    const std::size_t before = day.assessment().panel.size();

    day.click("saySamePerson");
    CHECK_FALSE(day.isAsked());
    CHECK(day.assessment().panel.size() == before - 1);
    CHECK(day.assessment().member("again")->name == "Design assessor");
    day.trigger("undo");
    CHECK(day.assessment().panel.size() == before);
    CHECK(day.isAsked());
}

TEST_CASE("that they are two people is asked once, and kept")
{
    DoubledDay day;
    const std::size_t before = day.assessment().panel.size();
    day.click("sayTwoPeople");
    CHECK_FALSE(day.isAsked());
    CHECK(day.assessment().panel.size() == before);
    day.reopen();
    CHECK_FALSE(day.isAsked());
    day.enrol("third", "Design  asessor");
    CHECK(day.isAsked());
}

TEST_CASE("not now puts the question off while the assessment is open")
{
    DoubledDay day;
    day.click("samePersonNotNow");
    CHECK_FALSE(day.isAsked());
    day.enrol("other", "Una Roe");
    CHECK_FALSE(day.isAsked());
}

TEST_CASE("who may not join members is asked nothing")
{
    DoubledDay day(core::Role::Assessor);
    CHECK_FALSE(day.isAsked());
}
