#include "ui/base/FlatStyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace {

int presses(QAbstractButton& button, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    int count = 0;
    const auto counted = QObject::connect(&button, &QAbstractButton::clicked, [&] { ++count; });
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(&button, &event);
    }
    QObject::disconnect(counted);
    return count;
}

} // namespace

TEST_CASE("Enter presses the button that has the keyboard, and Space does it once as ever")
{
    ui::FlatStyle style;
    QPushButton push(QStringLiteral("Save"));
    QToolButton tool;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&push, &tool}) {
        button->setStyle(&style);
        button->show();
        CHECK(presses(*button, Qt::Key_Return) == 1);
        CHECK(presses(*button, Qt::Key_Enter, Qt::KeypadModifier) == 1);
        CHECK(presses(*button, Qt::Key_Space) == 1);
        CHECK(presses(*button, Qt::Key_Return, Qt::ControlModifier) == 0);
        button->setEnabled(false);
        CHECK(presses(*button, Qt::Key_Return) == 0);
    }
    // In a dialog, Enter in a box to tick is for the main button.
    QCheckBox box(QStringLiteral("Ticked"));
    box.setStyle(&style);
    box.show();
    CHECK(presses(box, Qt::Key_Return) == 0);
}

TEST_CASE(
    "the part of a scroll bar to hold is as long as what is seen, and never too short to hold")
{
    ui::FlatStyle style;
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 12, 400);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.fontMetrics = QFontMetrics(QApplication::font());
    const auto part = [&](QStyle::SubControl which) {
        return style.subControlRect(QStyle::CC_ScrollBar, &option, which, nullptr);
    };
    option.maximum = 400;
    option.pageStep = 400;
    CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 0, 12, 200));
    option.sliderPosition = 400;
    CHECK(part(QStyle::SC_ScrollBarSlider).bottom() == 399);
    CHECK(part(QStyle::SC_ScrollBarSubPage) == QRect(0, 0, 12, 200));
    option.maximum = 2'000'000'000;
    option.sliderPosition = 1'000'000'000;
    const QRect slider = part(QStyle::SC_ScrollBarSlider);
    CHECK(slider.height() == option.fontMetrics.height() * 2);
    CHECK(std::abs(slider.center().y() - 200) < 3);
    // Nothing to scroll: all of it is seen.
    option.maximum = 0;
    CHECK(part(QStyle::SC_ScrollBarSlider) == option.rect);
}
