#include "tests/ui/accessibility/Screens.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <catch2/catch.hpp>

// Text of any size is whole, and what is to be clicked is large enough.

namespace {

constexpr int leastTarget = 24;

/// Whether what it says has room in it.
bool isWhole(const QWidget& widget)
{
    if (widget.hasHeightForWidth()) {
        return widget.heightForWidth(widget.width()) <= widget.height() + 1;
    }
    return widget.sizeHint().width() <= widget.width() + 1 &&
           widget.sizeHint().height() <= widget.height() + 1;
}

/// Whether it lies in what scrolls, or all of it is seen.
bool canBeSeen(const QWidget& widget)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr && !up->isWindow();
         up = up->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(up);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget)) {
            const QPoint at = widget.mapTo(area->widget(), QPoint());
            return at.x() + widget.width() <= area->viewport()->width() + 1 ||
                   area->horizontalScrollBar()->isVisible();
        }
    }
    return widget.visibleRegion().boundingRect().size() == widget.size();
}

void checkLabels(QWidget& window)
{
    QList<QWidget*> words;
    for (auto* label : window.findChildren<QLabel*>()) {
        if (!label->text().isEmpty() && qobject_cast<ui::ElidedLabel*>(label) == nullptr) {
            words.append(label);
        }
    }
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (!button->text().isEmpty()) {
            words.append(button);
        }
    }
    for (const QWidget* one : words) {
        if (isSeen(*one, window)) {
            INFO(inWords(*one).toStdString()
                 << " has " << one->width() << " by " << one->height() << " and wants "
                 << one->sizeHint().width() << " by " << one->sizeHint().height());
            CHECK(isWhole(*one));
            CHECK(canBeSeen(*one));
        }
    }
}

void checkTargets(QWidget& window)
{
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool isTarget = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                              qobject_cast<QLineEdit*>(widget) != nullptr ||
                              qobject_cast<QComboBox*>(widget) != nullptr ||
                              qobject_cast<QAbstractSpinBox*>(widget) != nullptr;
        const bool isPart = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                            qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
                            qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr;
        if (isTarget && !isPart && isSeen(*widget, window)) {
            INFO(inWords(*widget).toStdString()
                 << " is " << widget->width() << " by " << widget->height());
            CHECK(widget->height() >= leastTarget);
            CHECK(widget->width() >= leastTarget);
        }
        auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (view != nullptr && isSeen(*view, window) && view->model() != nullptr) {
            for (int row = 0; row < std::min(view->model()->rowCount(), 20); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (index.flags().testFlag(Qt::ItemIsSelectable) &&
                    !view->visualRect(index).isEmpty()) {
                    INFO(inWords(*view).toStdString() << ", row " << row);
                    CHECK(view->visualRect(index).height() >= leastTarget);
                }
            }
        }
    }
}

std::function<void(OpenWindow&)> inSize(const QSize& size, int percent)
{
    return [=](OpenWindow& open) {
        setTextSize(open, percent);
        open.window().resize(size);
        QApplication::processEvents();
    };
}

} // namespace

TEST_CASE("text of twice the size is whole at 1280 by 720 on every page and in every dialog")
{
    eachScreen(inSize({1280, 720}, 200), [](const QString& name, QWidget& window) {
        INFO(name.toStdString() << " is " << window.width() << " by " << window.height());
        CHECK(window.height() <= 720);
        CHECK(window.width() <= 1280);
        checkLabels(window);
    });
}

TEST_CASE("text is whole on a small screen, and what is clicked is no smaller than 24 pixels")
{
    eachScreen(inSize({1024, 600}, 100), [](const QString& name, QWidget& window) {
        INFO(name.toStdString() << " is " << window.width() << " by " << window.height());
        CHECK(window.height() <= 600);
        CHECK(window.width() <= 1024);
        checkLabels(window);
        checkTargets(window);
    });
    eachScreen(inSize({1024, 600}, 80), [](const QString& name, QWidget& window) {
        INFO(name.toStdString());
        checkTargets(window);
    });
}
