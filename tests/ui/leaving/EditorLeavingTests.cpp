#include "tests/ui/leaving/Declared.h"
#include "tests/ui/leaving/Leaver.h"
#include "tests/ui/leaving/Pages.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/widgets/InPlaceEditor.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QListView>

#include <catch2/catch.hpp>

#include <functional>

// Every editor in the place of a card is left by each of its ways.

namespace {

struct OpenedEditor {
    const char* what;
    const char* editor;
    std::function<void(OpenWindow&)> open;
    bool staysBehind;            ///< A new one waits for its end when the person goes elsewhere.
    const char* field = nullptr; ///< Where to type; its first one, unless this says otherwise.
    const char* typed = "zebra";
};

void showPage(OpenWindow& open, const char* page = "goToAssessment")
{
    open.window().actions()[page]->trigger();
}

/// Chooses the first card and presses keys there.
std::function<void(OpenWindow&)> atCard(const char* list, Qt::Key key)
{
    return [=](OpenWindow& open) {
        showPage(open);
        auto* cards = open.find<QListView>(list);
        REQUIRE(cards->model()->rowCount() > 0);
        cards->setFocus();
        cards->setCurrentIndex(cards->model()->index(0, 0));
        pressKey(open.window(), key);
    };
}

std::function<void(OpenWindow&)> byMouse(const char* list)
{
    return [=](OpenWindow& open) {
        showPage(open);
        auto* cards = open.find<QListView>(list);
        REQUIRE(cards->model()->rowCount() > 0);
        QTest::mouseDClick(cards->viewport(), Qt::LeftButton, {},
                           cards->visualRect(cards->model()->index(0, 0)).center());
    };
}

std::vector<OpenedEditor> editors()
{
    return {
        {"a note, by Enter", "ui::NoteEditor", atCard("noteList", Qt::Key_Return), false},
        {"a note, by a double click", "ui::NoteEditor", byMouse("noteList"), false},
        {"a recommendation, by F2", "ui::RecommendationEditor",
         atCard("recommendationList", Qt::Key_F2), false},
        {"a recommendation, by a double click", "ui::RecommendationEditor",
         byMouse("recommendationList"), false},
        {"a new recommendation", "ui::RecommendationEditor",
         [](OpenWindow& open) {
             showPage(open);
             showPage(open, "newRecommendation");
         },
         true},
        {"a note, in its points", "ui::NoteEditor", atCard("noteList", Qt::Key_Return), false,
         "notePoints", "9, 12"},
        {"a recommendation, in its points", "ui::RecommendationEditor",
         atCard("recommendationList", Qt::Key_Return), false, "recommendationPoints", "9, 12"},
        {"a recommendation, in its day", "ui::RecommendationEditor",
         atCard("recommendationList", Qt::Key_Return), false, "recommendationDue", "28 2 2031"},
        {"a recommendation, in its themes", "ui::RecommendationEditor",
         atCard("recommendationList", Qt::Key_Return), false, "recommendationThemes"},
        {"a recommendation, in the reason for its status", "ui::RecommendationEditor",
         atCard("recommendationList", Qt::Key_Return), false, "recommendationStatusReason"},
    };
}

QList<ui::InPlaceEditor*> openEditors(OpenWindow& open)
{
    QList<ui::InPlaceEditor*> shown;
    for (auto* editor : open.window().findChildren<ui::InPlaceEditor*>()) {
        if (!editor->isHidden()) {
            shown << editor;
        }
    }
    return shown;
}

/// Whether a note or a recommendation says it, or a draft of one.
bool isKept(OpenDay& day, const std::string& typed)
{
    const std::vector<core::PointRef> both{OpenDay::gds(9), OpenDay::gds(12)};
    const auto says = [&](const core::Note& note) {
        return note.text.find(typed) != std::string::npos || note.points == both;
    };
    const auto recommends = [&](const core::Recommendation& one) {
        return one.text.find(typed) != std::string::npos || one.points == both ||
               one.due == core::Date{2031, 2, 28} || one.themes == std::vector{typed} ||
               one.statusReason == typed;
    };
    return std::ranges::any_of(day.assessment().notes, says) ||
           std::ranges::any_of(day.assessment().recommendations, recommends) ||
           day.session().draft("recommendation/gds-2019/1").find(typed) != std::string::npos;
}

/// A place in the window that takes the keyboard and is no part of any editor.
void clickBesideEditors(OpenWindow& open)
{
    auto* elsewhere = open.find<QWidget>("composer");
    clickAt(open.window(), elsewhere->mapTo(&open.window(), QPoint(20, 10)));
}

} // namespace

TEST_CASE("every editor in the place of a card is left by each of its ways", "[x11]")
{
    for (const Way way : allWays) {
        for (const OpenedEditor& one : editors()) {
            INFO(one.what << ", left " << inWords(way));
            OpenDay day;
            one.open(day);
            REQUIRE(eventually([&] { return openEditors(day).size() == 1; }));
            CHECK(QString::fromLatin1(openEditors(day).front()->metaObject()->className()) ==
                  QString::fromLatin1(one.editor));
            if (one.field != nullptr) {
                day.find<QWidget>(one.field)->setFocus();
                pressKey(day.window(), Qt::Key_A, Qt::ControlModifier);
            }
            REQUIRE(QApplication::focusWidget() != nullptr);
            CHECK_FALSE(isKept(day, one.typed));
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(one.typed));
            switch (way) {
            case Way::Enter: pressKey(day.window(), Qt::Key_Return); break;
            case Way::Escape: pressKey(day.window(), Qt::Key_Escape); break;
            case Way::ClickElsewhere: clickBesideEditors(day); break;
            case Way::Close: CHECK(closeAndComeBack(day)); break;
            }
            // The layouts come round, and what was to be deleted goes.
            const bool mayStay = one.staysBehind && way == Way::ClickElsewhere;
            CHECK(eventually(
                [&] { return way == Way::Close || openEditors(day).isEmpty() != mayStay; }));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QApplication::processEvents();
            CHECK(day.window().isVisible());
            CHECK(QApplication::focusWidget() != nullptr);
            CHECK(isKept(day, one.typed) == (way != Way::Escape));
        }
    }
}

TEST_CASE("no editor in the place of a card is missing in the table of editors")
{
    std::set<std::string> known;
    for (const OpenedEditor& one : editors()) {
        known.insert(one.editor);
    }
    for (const std::string& editor : declaredFrom("InPlaceEditor")) {
        INFO("Add to the table how this is opened");
        CHECK(known.contains(editor));
    }
}
