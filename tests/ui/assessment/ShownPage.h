#pragma once

#include "tests/ui/OpenWindow.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch.hpp>

/// The page in a window of a usual size, driven as a person would.
class ShownPage {
public:
    explicit ShownPage(ui::Session& session) : page(session)
    {
        programLook();
        page.resize(1280, 720);
        page.show();
        page.activateWindow();
        // Where there is a window manager, it gives the window the keyboard.
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    template <typename Widget = QWidget>
    Widget* find(const char* name)
    {
        auto* widget = page.findChild<Widget*>(QString::fromLatin1(name));
        INFO("looking for " << name);
        REQUIRE(widget != nullptr);
        return widget;
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // What was made a moment ago is shown when the event loop comes round.
        QApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    /// Presses Tab until the widget with this name has the focus; false after too many.
    bool tabTo(const char* name)
    {
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget() != nullptr &&
                QApplication::focusWidget()->objectName() == QString::fromLatin1(name)) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }

    ui::AssessmentPage page;
};
