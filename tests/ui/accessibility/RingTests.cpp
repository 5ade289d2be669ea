#include "tests/ui/accessibility/Screens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>

#include <catch2/catch.hpp>

// Tab goes through whatever is enabled, once, and comes back to where it began; Shift+Tab goes the
// same way back. No part of a page or dialog keeps the keyboard to itself.

namespace {

constexpr int mostStops = 300;

/// Where Tab goes until it is again where it began. Links inside a text are stops of that text.
QList<QWidget*> wayRound(Qt::Key key)
{
    QList<QWidget*> way;
    QWidget* const begin = QApplication::focusWidget();
    for (int i = 0; i < mostStops; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || (i > 0 && focus == begin && way.last() != begin)) {
            break;
        }
        if (way.isEmpty() || way.last() != focus) {
            way.append(focus);
        }
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return way;
}

QStringList allInWords(const QList<QWidget*>& widgets)
{
    QStringList words;
    for (const QWidget* widget : widgets) {
        words << inWords(*widget);
    }
    return words;
}

/// Below or to the right of what came before, as far as both stand beside each other.
bool isBehind(const QWidget& before, const QWidget& next)
{
    if (before.isAncestorOf(&next) || next.isAncestorOf(&before)) {
        return true;
    }
    const auto place = [](const QWidget& widget) {
        return QRect(widget.mapTo(widget.window(), QPoint()), widget.size());
    };
    const QRect a = place(before);
    const QRect b = place(next);
    const bool besideEachOther = a.top() < b.center().y() && b.top() < a.center().y() &&
                                 a.center().y() < b.bottom() && b.center().y() < a.bottom();
    const bool sameParent = before.parentWidget() == next.parentWidget();
    return !sameParent || (besideEachOther ? a.left() <= b.left() : a.top() <= b.top());
}

void goRound(const QString& name, QWidget& window)
{
    INFO(name.toStdString());
    if (QApplication::focusWidget() == nullptr ||
        QApplication::focusWidget()->window() != &window) {
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    // What is chosen may take the place of what had the keyboard at first.
    if (QApplication::focusWidget() != nullptr) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QList<QWidget*> way = wayRound(Qt::Key_Tab);
    const QSet<QWidget*> visited(way.begin(), way.end());
    for (QWidget* stop : stopsIn(window)) {
        INFO("Tab goes " << allInWords(way).join("; ").toStdString());
        INFO("never to " << inWords(*stop).toStdString());
        CHECK(visited.contains(stop));
    }
    CHECK(way.size() < mostStops);
    CHECK(visited.size() == way.size());
    QStringList backwards;
    for (qsizetype i = 1; i < way.size(); ++i) {
        if (!isBehind(*way[i - 1], *way[i])) {
            backwards << inWords(*way[i - 1]) + QStringLiteral(", then ") + inWords(*way[i]);
        }
    }
    // From the end it goes to the beginning again.
    INFO(backwards.join("; ").toStdString());
    CHECK(backwards.size() <= 1);
    QList<QWidget*> back = wayRound(Qt::Key_Backtab);
    REQUIRE_FALSE(back.isEmpty());
    std::reverse(back.begin() + 1, back.end());
    CHECK(allInWords(back).join("; ").toStdString() == allInWords(way).join("; ").toStdString());
}

} // namespace

TEST_CASE("Tab goes round every page and dialog once, in reading order, and Shift+Tab back")
{
    eachScreen([](OpenWindow&) {}, goRound);
}

TEST_CASE("Tab comes upon the choice that is made, and upon the first where none is")
{
    programLook();
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    column->addWidget(before);
    QList<QRadioButton*> choices;
    for (const char* name : {"Red", "Amber", "Green"}) {
        choices.append(new QRadioButton(QString::fromLatin1(name)));
        column->addWidget(choices.back());
    }
    auto* behind = new QLineEdit;
    column->addWidget(behind);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto comesTo = [&](QWidget* from, Qt::Key key) {
        from->setFocus();
        QTest::keyClick(from, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        return QApplication::focusWidget();
    };
    CHECK(comesTo(before, Qt::Key_Tab) == choices[0]);
    CHECK(comesTo(behind, Qt::Key_Backtab) == choices[0]);
    choices[1]->setChecked(true);
    CHECK(comesTo(before, Qt::Key_Tab) == choices[1]);
    CHECK(comesTo(behind, Qt::Key_Backtab) == choices[1]);
    CHECK(comesTo(choices[1], Qt::Key_Tab) == behind);
    choices[1]->setEnabled(false);
    CHECK(comesTo(before, Qt::Key_Tab) == choices[0]);
}
