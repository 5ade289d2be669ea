#include "tests/ui/leaving/Declared.h"
#include "tests/ui/leaving/Leaver.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/session/Session.h"
#include "ui/widgets/PlaceEditor.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QListView>

#include <catch2/catch.hpp>

#include <functional>

// Every editor in the place of a card is left by each of its ways.

namespace {

const char* const typed = "zebra";

struct OpenedEditor {
    const char* what;
    const char* editor;
    std::function<void(OpenWindow&)> open;
    bool staysBehind; ///< A new one waits for its end when the person goes elsewhere.
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
    };
}

QList<ui::PlaceEditor*> openEditors(OpenWindow& open)
{
    QList<ui::PlaceEditor*> shown;
    for (auto* editor : open.window().findChildren<ui::PlaceEditor*>()) {
        if (!editor->isHidden()) {
            shown << editor;
        }
    }
    return shown;
}

/// Whether a note or a recommendation says it, or a draft of one.
bool isKept(OpenDay& day)
{
    const auto says = [](const auto& record) {
        return record.text.find(typed) != std::string::npos;
    };
    return std::ranges::any_of(day.assessment().notes, says) ||
           std::ranges::any_of(day.assessment().recommendations, says) ||
           day.session().draft("recommendation/gds-2019/1").find(typed) != std::string::npos;
}

/// A place in the window that takes the keyboard and is no part of any editor.
void clickBesideEditors(OpenWindow& open)
{
    auto* elsewhere = open.find<QWidget>("composer");
    clickAt(open.window(), elsewhere->mapTo(&open.window(), QPoint(20, 10)));
}

bool closeAndComeBack(OpenWindow& open)
{
    closeAsManager(open.window());
    const bool closed = eventually([&] { return !open.window().isVisible(); });
    open.window().show();
    open.window().activateWindow();
    return closed && QTest::qWaitForWindowActive(&open.window());
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
            REQUIRE(QApplication::focusWidget() != nullptr);
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(typed));
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
            CHECK(isKept(day) == (way != Way::Escape));
        }
    }
}

TEST_CASE("no editor in the place of a card is missing in the table of editors")
{
    std::set<std::string> known;
    for (const OpenedEditor& one : editors()) {
        known.insert(one.editor);
    }
    for (const std::string& editor : declaredFrom("PlaceEditor")) {
        INFO("Add to the table how this is opened");
        CHECK(known.contains(editor));
    }
}
