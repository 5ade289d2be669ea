#include "core/assessment/CutIds.h"
#include "core/support/File.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/handbook/HandbookPage.h"
#include "tests/ui/packs/Colleague.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/handbook/HandbookText.h"
#include "ui/handbook/HandbookWindow.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

#include <catch2/catch.hpp>

namespace {

ui::HandbookWindow& handbookOf(OpenWindow& open)
{
    auto* handbook = open.find<ui::HandbookWindow>("handbook");
    REQUIRE(handbook != nullptr);
    return *handbook;
}

ui::HandbookText& textOf(OpenWindow& open)
{
    return *handbookOf(open).findChild<ui::HandbookText*>("handbookText");
}

QString titleOf(OpenWindow& open)
{
    return textOf(open).document()->firstBlock().text();
}

/// The page that is shown: "lead".
QString pageOf(OpenWindow& open)
{
    return textOf(open).source().fileName().chopped(3);
}

/// Where the reader is put: the words of the line that the caret is on.
QString lineOf(OpenWindow& open)
{
    return textOf(open).textCursor().block().text();
}

} // namespace

TEST_CASE("F1 opens the handbook at the page for the screen that is seen", "[handbook]")
{
    OpenDay day;
    day.press(Qt::Key_F1);
    CHECK(handbookOf(day).isVisible());
    CHECK_FALSE(handbookOf(day).isModal());
    CHECK(lineOf(day) == "Write notes");
    const std::vector<std::pair<const char*, QString>> screens{
        {"goToCasebook", "Handbook"},          {"goToAssessment", "Write notes"},
        {"goToRatings", "Reveal the ratings"}, {"goToPanel", "Put the panel together"},
        {"goToWashUp", "Run the wash-up"},     {"goToReview", "Review and sign"},
        {"goToReport", "Save the reports"},    {"goToStandards", "Bring a standard of your own"}};
    for (const auto& [action, line] : screens) {
        INFO(action);
        day.trigger(action);
        day.trigger("handbook");
        CHECK(lineOf(day) == line);
        CHECK((line == "Handbook" || readHandbookPage(pageOf(day)).headings.contains(line)));
    }
    CHECK(namelessParts(handbookOf(day)).join("; ").toStdString().empty());
}

TEST_CASE("who does not lead is told how to rate, and not how to reveal", "[handbook]")
{
    OpenDay day(core::Role::Assessor);
    core::Member lead = *day.assessment().member("technology");
    lead.role = core::Role::Lead;
    day.take(core::memberRecord(lead.id), core::Enrol{lead});
    day.trigger("goToRatings");
    day.trigger("handbook");
    CHECK(lineOf(day) == "Rate on your own");
}

TEST_CASE("who was handed an assessment is told how to answer it", "[handbook]")
{
    OpenWindow lead;
    lead.importSample();
    const auto id = lead.session().casebook().list()->front().id;
    for (const auto& [reader, title] : {std::pair(core::Reader::Team, "For the service team"),
                                        std::pair(core::Reader::Sponsor, "For sponsors")}) {
        INFO(title);
        const auto bytes =
            core::makePack(lead.session().casebook(), {{id}, reader, true, {}}, core::systemTime);
        REQUIRE(bytes);
        OpenWindow open;
        const auto handed = open.folder() / "handed.standpoint";
        REQUIRE(core::writeFile(handed, *bytes));
        open.prompts.files = {handed};
        mergeNext(open);
        open.trigger("mergePacks");
        open.window().openAssessment(core::cutId(id, reader));
        open.trigger("handbook");
        CHECK(titleOf(open) == title);
    }
}

TEST_CASE("the handbook is read with the keyboard: links, the way back, and headings", "[handbook]")
{
    OpenWindow open;
    open.trigger("handbook");
    auto& handbook = handbookOf(open);
    handbook.activateWindow();
    REQUIRE(eventually([&] { return handbook.isActiveWindow(); }));
    auto& text = textOf(open);
    REQUIRE(text.hasFocus());
    REQUIRE(titleOf(open) == "Handbook");
    CHECK_FALSE(handbook.findChild<QPushButton*>("handbookBack")->isEnabled());

    // The first link of the page.
    QTest::keyClick(&text, Qt::Key_Tab);
    QTest::keyClick(&text, Qt::Key_Return);
    CHECK(titleOf(open) == "For assessors");
    CHECK(handbook.isVisible());
    auto* headings = handbook.findChild<QListWidget*>("handbookHeadings");
    CHECK(headings->count() == readHandbookPage("assessor").headings.size());

    headings->setFocus();
    QTest::keyClick(headings, Qt::Key_Down);
    QTest::keyClick(headings, Qt::Key_End);
    CHECK(lineOf(open) == readHandbookPage("assessor").headings.last());
    QTest::keyClick(headings, Qt::Key_Return);
    CHECK(text.hasFocus());

    QTest::keyClick(&text, Qt::Key_Left, Qt::AltModifier);
    CHECK(titleOf(open) == "Handbook");
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK_FALSE(handbook.isVisible());
    CHECK(open.window().isVisible());
}

TEST_CASE("pictures of the handbook are no wider than its text", "[handbook]")
{
    OpenWindow open;
    open.trigger("handbook");
    auto& handbook = handbookOf(open);
    REQUIRE(handbook.showPage("assessor"));
    CHECK(textOf(open).document()->size().width() <= textOf(open).viewport()->width());
    CHECK(textOf(open).horizontalScrollBar()->maximum() == 0);
    const auto picture =
        textOf(open).loadResource(QTextDocument::ImageResource, QUrl("pictures/notes.png"));
    CHECK_FALSE(picture.value<QImage>().isNull());
    CHECK_FALSE(handbook.showPage("no-such-page"));
}

TEST_CASE("the handbook stays beside the work and closes with the window", "[handbook]")
{
    OpenWindow open;
    open.importSample();
    open.trigger("handbook");
    CHECK(QApplication::activeModalWidget() == nullptr);
    open.window().openAssessment(open.session().casebook().list()->front().id);
    CHECK(handbookOf(open).isVisible());
    open.window().close();
    CHECK_FALSE(handbookOf(open).isVisible());
}
