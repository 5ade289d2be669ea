#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace {

class Offer : public ui::Banner {
public:
    explicit Offer(QWidget* parent) : ui::Banner(parent)
    {
        for (QPushButton* button : {first, second}) {
            add(button);
        }
        show();
    }

    QPushButton* first = new QPushButton("First", this);
    QPushButton* second = new QPushButton("Second", this);
};

/// The banner stands above a field, and a label below is what would be next.
struct Page {
    Page()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(offer);
        column->addWidget(field);
        column->addWidget(status);
        QWidget::setTabOrder(offer->second, status);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }

    QWidget window;
    Offer* offer = new Offer(&window);
    QLineEdit* field = new QLineEdit(&window);
    QLineEdit* status = new QLineEdit(&window);
};

} // namespace

TEST_CASE("the focus goes back to where it was when a banner goes with the button that had it")
{
    Page page;
    page.offer->first->setFocus();
    page.offer->second->setFocus();
    REQUIRE(QApplication::focusWidget() == page.offer->second);
    page.offer->hide();
    CHECK(QApplication::focusWidget() == page.field);
}

TEST_CASE("it does so too when the button alone goes")
{
    Page page;
    page.offer->second->setFocus();
    page.offer->second->hide();
    CHECK(page.offer->isVisible());
    CHECK(QApplication::focusWidget() == page.field);
}

TEST_CASE("a banner that goes by itself leaves the focus where it is")
{
    Page page;
    page.offer->first->setFocus();
    page.status->setFocus();
    page.offer->hide();
    CHECK(QApplication::focusWidget() == page.status);
}

TEST_CASE("the focus goes back past a dialog after which the banner was the first to have it")
{
    Page page;
    QDialog dialog(&page.window);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    page.offer->first->setFocus();
    dialog.close();
    REQUIRE(QTest::qWaitForWindowActive(&page.window));
    REQUIRE(QApplication::focusWidget() == page.offer->first);
    page.offer->hide();
    CHECK(QApplication::focusWidget() == page.field);
}
