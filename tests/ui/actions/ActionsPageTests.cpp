#include "tests/ui/panel/OpenDay.h"
#include "ui/actions/ActionFilters.h"
#include "ui/actions/ActionsPage.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

/// The list of actions over a casebook with the sample of the rod licence.
struct Listed {
    Listed()
    {
        day.trigger("goToActions");
        page = day.window().findChild<ui::ActionsPage*>();
        REQUIRE(page != nullptr);
        REQUIRE(eventually([&] { return page->isUpToDate(); }));
    }

    ui::Grid& grid() { return day.grid("actions"); }
    int rows() { return static_cast<int>(grid().rows().size()); }
    void filter(const core::ActionFilter& filter)
    {
        day.window().findChild<ui::ActionFilters*>()->set(filter);
    }
    QString count() { return day.find<QLabel>("actionCount")->text(); }
    core::Recommendation firstOpen()
    {
        for (const core::Recommendation& item : day.assessment().recommendations) {
            if (core::isToBeDone(item)) {
                return item;
            }
        }
        return {};
    }

    OpenDay day;
    ui::ActionsPage* page = nullptr;
};

} // namespace

TEST_CASE(
    "the list of actions begins with what is to be done, and says how many and how many are late")
{
    Listed listed;
    const auto& all = listed.day.assessment().recommendations;
    const auto open = std::ranges::count_if(all, core::isToBeDone);
    REQUIRE(open > 0);
    CHECK(listed.rows() == open);
    CHECK(listed.count().startsWith(QString::number(open)));
    listed.filter({});
    CHECK(listed.rows() == static_cast<int>(all.size()));
    core::ActionFilter sponsors;
    sponsors.owners = {core::Owner::Sponsor};
    listed.filter(sponsors);
    CHECK(listed.rows() ==
          std::ranges::count(all, core::Owner::Sponsor, &core::Recommendation::owner));
}

TEST_CASE("beside an action stands what became of it, and Enter opens it in its assessment")
{
    Listed listed;
    const core::Recommendation item = listed.firstOpen();
    listed.day.take(core::recommendationRecord(item.id),
                    core::SetStatus{core::Status::EvidenceGiven, "They sent a recording"});
    REQUIRE(listed.day.session().saveNow());
    listed.page->refresh();
    const auto shows = [&] {
        const std::string id = listed.day.assessment().id + '\n' + item.id;
        return listed.grid().choose(id) &&
               listed.day.find<QLabel>("actionHistory")->text().contains("They sent a recording");
    };
    REQUIRE(eventually(shows));
    CHECK(listed.day.find<QLabel>("actionText")->text().toStdString() == item.text);
    QTest::keyClick(&listed.grid(), Qt::Key_Return);
    CHECK(eventually([&] {
        auto* walk = listed.day.window().findChild<ui::AssessmentPage*>();
        return walk != nullptr && walk->isVisible();
    }));
}

TEST_CASE("the way back from the actions leads to the casebook, and nothing of one assessment "
          "stands there")
{
    Listed listed;
    CHECK(listed.day.find<QLabel>("pageTitle")->text() == "Actions");
    CHECK_FALSE(listed.day.window().actions()["newNote"]->isEnabled());
    listed.day.find<QPushButton>("backButton")->click();
    CHECK(listed.day.find<QLabel>("pageTitle")->text() == "Casebook");
}
