#include "tests/ui/OpenWindow.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/widgets/FoldButton.h"

#include <QVBoxLayout>

#include <catch2/catch.hpp>

TEST_CASE("whoever folds and unfolds with the keyboard hears which it was")
{
    QWidget window;
    auto* fold = new ui::FoldButton("Read the standard");
    (new QVBoxLayout(&window))->addWidget(fold);
    window.show();
    window.activateWindow();
    fold->setFocus();
    REQUIRE(eventually([&] { return fold->hasFocus(); }));
    const auto said = [&](const char* words) {
        const auto* notice = window.findChild<ui::Notice*>();
        return notice != nullptr && notice->words() == words;
    };
    QTest::keyClick(fold, Qt::Key_Space);
    CHECK(eventually([&] { return said("Unfolded."); }));
    QTest::keyClick(fold, Qt::Key_Space);
    CHECK(eventually([&] { return said("Folded."); }));
}
