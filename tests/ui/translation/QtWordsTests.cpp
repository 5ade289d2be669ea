#include "tests/ui/OpenWindow.h"
#include "ui/base/QtWords.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

#include <catch2/catch.hpp>

TEST_CASE("the buttons and menus that Qt brings are in Welsh in a Welsh window")
{
    OpenWindow::language().use("cy");
    for (const ui::QtWord& word : ui::qtWords()) {
        const QString english = QString::fromUtf8(word.english);
        const QString welsh = QCoreApplication::translate(word.context, word.english);
        INFO(word.context << ": " << word.english);
        // Both languages say it so.
        const bool isSame = english == "Alias" || english == "%1, ...";
        CHECK((welsh == english) == isSame);
    }
    const QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    CHECK(buttons.button(QDialogButtonBox::Save)->text() == "Cadw");
    CHECK(buttons.button(QDialogButtonBox::Cancel)->text() == "Canslo");
    OpenWindow::language().use({});
}
