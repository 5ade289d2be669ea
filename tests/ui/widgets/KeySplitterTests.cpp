#include "ui/widgets/KeySplitter.h"

#include <QTest>

#include <catch2/catch.hpp>

TEST_CASE("the divider between two parts is moved with the arrow keys")
{
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        const bool across = orientation == Qt::Horizontal;
        ui::KeySplitter splitter(orientation);
        splitter.addPart(new QWidget, "Divider");
        splitter.addPart(new QWidget, {});
        splitter.resize(600, 600);
        splitter.setSizes({300, 300});
        splitter.show();
        QWidget& handle = *splitter.handle(1);
        CHECK(handle.accessibleName() == "Divider");
        CHECK((handle.focusPolicy() & Qt::TabFocus) != 0);
        const int before = splitter.sizes()[0];
        QTest::keyClick(&handle, across ? Qt::Key_Right : Qt::Key_Down);
        const int more = splitter.sizes()[0];
        CHECK(more > before);
        QTest::keyClick(&handle, across ? Qt::Key_Left : Qt::Key_Up);
        CHECK(splitter.sizes()[0] == before);
        QTest::keyClick(&handle, Qt::Key_End);
        CHECK(splitter.sizes()[0] > more);
        QTest::keyClick(&handle, Qt::Key_Home);
        CHECK(splitter.sizes()[0] < before);
    }
}
