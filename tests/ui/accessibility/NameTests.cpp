#include "tests/ui/NamelessParts.h"
#include "tests/ui/accessibility/Screens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QRadioButton>
#include <QTableView>

#include <catch2/catch.hpp>

// What assistive technology is told of every page and dialog: names, groups, headings, and that no
// two things of one kind are called the same.

namespace {

QString spokenNameOf(QWidget& widget)
{
    if (qobject_cast<QComboBox*>(&widget) != nullptr && !widget.accessibleName().isEmpty()) {
        // Qt calls it by what is chosen, and its label is a relation.
        return widget.accessibleName();
    }
    auto* part = QAccessible::queryAccessibleInterface(&widget);
    return part == nullptr ? QString() : part->text(QAccessible::Name).simplified();
}

QString withoutMnemonics(QString words)
{
    return words.replace(QStringLiteral("&&"), QStringLiteral("\u0001"))
        .remove(u'&')
        .replace(u'\u0001', u'&')
        .simplified();
}

/// Letters and digits in lower case: marks such as × and … are drawn, not read.
QString asRead(const QString& words)
{
    QString read;
    for (const QChar letter : withoutMnemonics(words)) {
        read += letter.isLetterOrNumber() ? letter.toLower() : QChar(u' ');
    }
    return read.simplified();
}

void checkGroups(QWidget& window)
{
    for (auto* radio : window.findChildren<QRadioButton*>()) {
        if (!isSeen(*radio, window)) {
            continue;
        }
        bool isGrouped = false;
        auto* part = QAccessible::queryAccessibleInterface(radio);
        for (auto* up = part->parent(); up != nullptr; up = up->parent()) {
            isGrouped = isGrouped || (up->role() == QAccessible::Grouping &&
                                      !up->text(QAccessible::Name).isEmpty());
        }
        INFO(inWords(*radio).toStdString() << " stands in no group with a name");
        CHECK(isGrouped);
    }
}

void checkHeaders(QWidget& window)
{
    for (auto* table : window.findChildren<QTableView*>()) {
        if (!isSeen(*table, window)) {
            continue;
        }
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            INFO(inWords(*table).toStdString() << ", column " << column);
            CHECK((table->isColumnHidden(column) || !table->model()
                                                         ->headerData(column, Qt::Horizontal)
                                                         .toString()
                                                         .trimmed()
                                                         .isEmpty()));
        }
    }
}

void checkDoubles(QWidget& window)
{
    QMap<QString, QStringList> called;
    for (auto* widget : window.findChildren<QWidget*>()) {
        auto* part = QAccessible::queryAccessibleInterface(widget);
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) != 0 ||
                               qobject_cast<QAbstractButton*>(widget) != nullptr;
        if (!isSeen(*widget, window) || !isControl || widget->focusProxy() != nullptr ||
            part == nullptr || spokenNameOf(*widget).isEmpty()) {
            continue;
        }
        called[QString::number(part->role()) + u' ' + spokenNameOf(*widget).toLower()]
            << inWords(*widget);
    }
    for (auto one = called.cbegin(); one != called.cend(); ++one) {
        INFO("\"" << one.key().toStdString() << "\" is the name of "
                  << one->join(" and of ").toStdString());
        CHECK(one->size() == 1);
    }
}

void checkLabelsInNames(QWidget& window)
{
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (isSeen(*button, window) && !asRead(button->text()).isEmpty()) {
            INFO(inWords(*button).toStdString()
                 << " shows \"" << button->text().toStdString() << "\" and is called \""
                 << spokenNameOf(*button).toStdString() << '"');
            CHECK(asRead(spokenNameOf(*button)).contains(asRead(button->text())));
        }
    }
    for (auto* label : window.findChildren<QLabel*>()) {
        if (isSeen(*label, window) && label->buddy() != nullptr && label->buddy()->isVisible()) {
            INFO(inWords(*label->buddy()).toStdString()
                 << " is labelled \"" << label->text().toStdString() << "\" and is called \""
                 << spokenNameOf(*label->buddy()).toStdString() << '"');
            CHECK(asRead(spokenNameOf(*label->buddy())).contains(asRead(label->text())));
        }
    }
}

} // namespace

TEST_CASE("every part of every page and dialog has a name of its own, which begins with its label")
{
    eachScreen([](OpenWindow&) {},
               [](const QString& name, QWidget& window) {
                   INFO(name.toStdString());
                   CHECK(namelessParts(window).join("; ").toStdString() == "");
                   checkGroups(window);
                   checkHeaders(window);
                   checkDoubles(window);
                   checkLabelsInNames(window);
               });
}
