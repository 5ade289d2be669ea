#include "ui/widgets/RadioChoice.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using ui::RadioChoice;

namespace {

/// Three circles above a field, and all that was chosen.
struct Form {
    explicit Form(RadioChoice::Arrows arrows, RadioChoice::Again again = RadioChoice::Again::Stays)
        : group(&window)
    {
        auto* column = new QVBoxLayout(&window);
        for (int id = 0; id < 3; ++id) {
            auto* button = new QRadioButton(QString::number(id));
            group.addButton(button, id);
            column->addWidget(button);
        }
        column->addWidget(field);
        choice = new RadioChoice(group, arrows, again);
        QObject::connect(choice, &RadioChoice::chose, &window, [this](int id) { chosen << id; });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void listenFrom(int id)
    {
        group.button(id)->setFocus();
        press(Qt::Key_Down);
    }

    QWidget window;
    QButtonGroup group;
    QLineEdit* field = new QLineEdit;
    RadioChoice* choice;
    QList<int> chosen;
};

} // namespace

TEST_CASE("whoever listens to choices with the arrow keys chooses none of them")
{
    Form form(RadioChoice::Arrows::Listen);
    form.choice->set(0);
    form.listenFrom(0);
    form.press(Qt::Key_Down);
    CHECK(form.choice->isListening());
    CHECK(form.choice->reached() == 2);
    CHECK(form.choice->chosen() == 0);
    form.press(Qt::Key_Up);
    form.press(Qt::Key_Up);
    // Back where they began, nothing is left to choose.
    CHECK_FALSE(form.choice->isListening());
    form.field->setFocus();
    CHECK(form.chosen.isEmpty());
}

TEST_CASE("Space, Enter and leaving choose what was reached, once")
{
    const auto end = GENERATE(Qt::Key_Space, Qt::Key_Return, Qt::Key_Tab);
    Form form(RadioChoice::Arrows::Listen, RadioChoice::Again::TakesBack);
    form.choice->set(0);
    form.listenFrom(0);
    form.press(end);
    CHECK(form.chosen == QList<int>{1});
    CHECK(form.choice->chosen() == 1);
    form.field->setFocus();
    CHECK(form.chosen == QList<int>{1});
}

TEST_CASE("Escape goes back to what was chosen")
{
    Form form(RadioChoice::Arrows::Listen);
    form.choice->set(0);
    form.listenFrom(0);
    form.press(Qt::Key_Down);
    form.press(Qt::Key_Escape);
    CHECK(form.choice->reached() == 0);
    CHECK(form.group.button(0)->hasFocus());
    form.field->setFocus();
    CHECK(form.chosen.isEmpty());
}

TEST_CASE("whoever looks at another window has not left the choices")
{
    Form form(RadioChoice::Arrows::Listen);
    form.choice->set(0);
    form.listenFrom(0);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(form.group.button(1), &away);
    CHECK(form.choice->isListening());
    CHECK(form.chosen.isEmpty());
}

TEST_CASE("where the arrow keys may choose, they do")
{
    Form form(RadioChoice::Arrows::Choose);
    form.choice->set(0);
    form.listenFrom(0);
    form.press(Qt::Key_Down);
    CHECK(form.chosen == QList<int>{1, 2});
}

TEST_CASE("what assistive technology does to a choice is a choice, also after listening")
{
    Form form(RadioChoice::Arrows::Listen);
    form.choice->set(0);
    form.listenFrom(0);
    auto* part = QAccessible::queryAccessibleInterface(form.group.button(2));
    part->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(form.chosen == QList<int>{2});
    CHECK_FALSE(form.choice->isListening());
}

TEST_CASE("choosing the chosen one again takes it back where that is wanted")
{
    const auto again = GENERATE(RadioChoice::Again::Stays, RadioChoice::Again::TakesBack);
    Form form(RadioChoice::Arrows::Listen, again);
    form.group.button(1)->click();
    form.group.button(1)->click();
    const bool isTakenBack = again == RadioChoice::Again::TakesBack;
    CHECK(form.choice->chosen() == (isTakenBack ? -1 : 1));
    CHECK(form.chosen == (isTakenBack ? QList<int>{1, -1} : QList<int>{1}));
}

TEST_CASE("what a program sets is no choice of anybody")
{
    Form form(RadioChoice::Arrows::Listen);
    form.choice->set(2);
    form.choice->set(-1);
    CHECK(form.choice->reached() == -1);
    CHECK(form.chosen.isEmpty());
}
