#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/Theme.h"
#include "ui/assessment/AssessmentPage.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch.hpp>

// Not a test: pictures of the page to look at, in the folder that STANDPOINT_PICTURES names.
TEST_CASE("Pictures of the walk-through page", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("STANDPOINT_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    OpenAssessment open({"gds-2019", "wales-2025"});
    open.addNote("Six rounds of research since alpha, 41 anglers, including 9 with low digital "
                 "confidence.",
                 {{"gds-2019", 1}, {"wales-2025", 3}}, core::NoteKind::Strength);
    open.addNote("No users of screen readers in the last three rounds; the audit is booked for "
                 "January.",
                 {{"gds-2019", 1}, {"wales-2025", 3}, {"gds-2019", 5}}, core::NoteKind::Concern);
    open.addNote("Is anyone looking at bailiffs checking a licence on the bank with no signal?",
                 {{"gds-2019", 1}}, core::NoteKind::Question);
    open.addNote(
        "Three things were said:\n- Welsh speakers came late to the research, and only for "
        "the prototype in English\n- nobody owns the follow-up\n\nMore next week.",
        {{"gds-2019", 1}}, core::NoteKind::Evidence);
    open.addNote("The team is small.", {{"gds-2019", 6}});
    open.addNote("The demo worked.", {});
    open.session().take("Settle",
                        {{core::outcomeRecord({"gds-2019", 1}),
                          core::Settle{"amber", "Strong research, but people who use assistive "
                                                "technology are missing since alpha."}},
                         {core::outcomeRecord({"gds-2019", 2}), core::Settle{"green", "Clear."}}});
    core::Recommendation first;
    first.text = "Test with people who use screen readers before public beta.";
    first.priority = core::Priority::Must;
    first.due = core::Date{2027, 2, 28};
    first.themes = {"accessibility"};
    first.points = {{"gds-2019", 1}};
    core::Recommendation second;
    second.text = "Name a service owner who can act on research findings.";
    second.owner = core::Owner::Sponsor;
    second.points = {{"gds-2019", 1}, {"gds-2019", 6}};
    open.session().take("Recommend", {{core::recommendationRecord("r1"), core::Recommend{first}},
                                      {core::recommendationRecord("r2"), core::Recommend{second}}});
    const QFont usual = QApplication::font();
    QFont scaled = usual;
    scaled.setPointSizeF(usual.pointSizeF() * qEnvironmentVariable("SCALE", "1").toDouble());
    QApplication::setFont(scaled);
    const auto pictures = [&](const QString& name) {
        ui::AssessmentPage page(open.session());
        page.resize(1280, 724);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        QTest::qWait(200);
        CHECK(page.grab().save(folder + "/" + name + ".png"));
        page.goToNotes();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTest::qWait(200);
        CHECK(page.grab().save(folder + "/" + name + "-edit.png"));
        page.newRecommendation();
        QTest::qWait(200);
        CHECK(page.grab().save(folder + "/" + name + "-recommend.png"));
        page.goToPoints();
        page.showPoint({"gds-2019", 6});
        QTest::qWait(200);
        CHECK(page.grab().save(folder + "/" + name + "-six.png"));
    };
    const QString size = qEnvironmentVariable("SCALE", "1");
    QApplication::setPalette(ui::lightPalette());
    pictures("light-" + size);
    QApplication::setPalette(ui::darkPalette());
    pictures("dark-" + size);
    QApplication::setPalette(ui::lightPalette());
    QApplication::setFont(usual);
}
