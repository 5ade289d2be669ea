#include "tests/ui/assessment/ShownPage.h"
#include "ui/base/DateText.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

TEST_CASE("A recommendation is written, changed and removed, and undo brings it back")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Test with screen readers.");
    shown.find<QComboBox>("recommendationPriority")->setCurrentIndex(0);
    shown.find<QLineEdit>("recommendationDue")->setText("28 2 2027");
    shown.find<QLineEdit>("recommendationThemes")->setText("accessibility, research");
    shown.find<QLineEdit>("recommendationPoints")->setText("1, 5");
    shown.click("recommendationSave");
    REQUIRE(open.onDisk().recommendations.size() == 1);
    const core::Recommendation first = open.onDisk().recommendations[0];
    CHECK(first.text == "Test with screen readers.");
    CHECK(first.priority == core::Priority::Must);
    CHECK(first.due == core::Date{2027, 2, 28});
    CHECK(first.themes == std::vector<std::string>{"accessibility", "research"});
    CHECK(first.points == std::vector<core::PointRef>{{"gds-2019", 1}, {"gds-2019", 5}});

    shown.page.showRecord(core::recommendationRecord(first.id));
    shown.press(Qt::Key_Return);
    shown.find<QComboBox>("recommendationStatus")->setCurrentIndex(5);
    shown.find<QLineEdit>("recommendationStatusReason")->setText("No money this year");
    shown.click("recommendationSave");
    CHECK(open.onDisk().recommendations[0].status == core::Status::Deferred);
    CHECK(open.onDisk().recommendations[0].statusReason == "No money this year");

    shown.page.showRecord(core::recommendationRecord(first.id));
    shown.press(Qt::Key_Delete);
    CHECK(open.assessment().recommendations.empty());
    open.session().undoStack().undo();
    CHECK(open.assessment().recommendations.size() == 1);
}

TEST_CASE(
    "In a competition, what the sponsor has to do is for the sponsor unless one says otherwise")
{
    OpenAssessment open({"gds-2019"});
    open.session().take("Step", {{core::assessmentRecord,
                                  core::Describe{core::Aspect::Competition, "Fishing apps"}}});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Buy one of them.");
    auto* owner = shown.find<QComboBox>("recommendationOwner");
    auto* audience = shown.find<QComboBox>("recommendationAudience");
    const auto choose = [](QComboBox* combo, int value) {
        combo->setCurrentIndex(combo->findData(value));
        emit combo->activated(combo->currentIndex());
    };
    choose(owner, static_cast<int>(core::Owner::Sponsor));
    CHECK(audience->currentData().toInt() == static_cast<int>(core::Audience::Sponsor));
    choose(owner, static_cast<int>(core::Owner::Team));
    CHECK(audience->currentData().toInt() == static_cast<int>(core::Audience::TeamAndSponsor));
    choose(audience, static_cast<int>(core::Audience::Public));
    choose(owner, static_cast<int>(core::Owner::Sponsor));
    CHECK(audience->currentData().toInt() == static_cast<int>(core::Audience::Public));
}

TEST_CASE("A recommendation with a date that is none stays open and says what is wrong")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Do it.");
    shown.find<QLineEdit>("recommendationDue")->setText("31 2 2027");
    shown.click("recommendationSave");
    CHECK(open.assessment().recommendations.empty());
    const auto* message = qobject_cast<QLabel*>(QApplication::focusWidget());
    REQUIRE(message != nullptr);
    CHECK(message->text().contains("31 2 2027"));
}

TEST_CASE("A recommendation that is half written stays with its point")
{
    OpenAssessment open({"gds-2019"});
    ShownPage shown(open.session());
    shown.page.newRecommendation();
    shown.type("Half a recomm");
    shown.page.showPoint({"gds-2019", 2});
    CHECK(shown.page.findChild<QPlainTextEdit*>("recommendationText") == nullptr);
    shown.page.showPoint({"gds-2019", 1});
    CHECK(shown.find<QPlainTextEdit>("recommendationText")->toPlainText() == "Half a recomm");
    CHECK(open.assessment().recommendations.empty());
}

TEST_CASE("Dates are read as people write them")
{
    for (const char* text : {"28 2 2027", "28/2/2027", "28.02.2027", "2027-02-28", "28-2-2027",
                             "28 Feb 2027", " 28 february 2027 "}) {
        CHECK(ui::readDate(text) == core::Date{2027, 2, 28});
    }
    for (const char* text : {"", "tomorrow", "31 2 2027", "28 2 27", "28 2", "1 2 3 4"}) {
        CHECK_FALSE(ui::readDate(text).has_value());
    }
}
