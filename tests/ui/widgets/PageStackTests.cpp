#include "ui/widgets/PageStack.h"

#include <QVBoxLayout>

#include <catch2/catch.hpp>

TEST_CASE("a page that nobody sees takes no room")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto* stack = new ui::PageStack;
    column->addWidget(stack);
    auto* small = new QWidget;
    small->setMinimumSize(100, 50);
    auto* large = new QWidget;
    large->setMinimumSize(800, 700);
    stack->addWidget(small);
    stack->addWidget(large);
    CHECK(window.minimumSizeHint() == QSize(100, 50));
    stack->setCurrentWidget(large);
    CHECK(window.minimumSizeHint() == QSize(800, 700));
    stack->setCurrentWidget(small);
    CHECK(window.minimumSizeHint() == QSize(100, 50));
}
