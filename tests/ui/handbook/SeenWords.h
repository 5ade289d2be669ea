#pragma once

#include <QSet>
#include <QString>

class QAbstractButton;
class QWidget;

/// As two texts are compared: without mnemonics, with one kind of apostrophe.
QString plainName(QString text);

/// What a button is called; of an outcome the name alone, without what it leads to.
QString nameOf(const QAbstractButton& button);

/// The names of all that can be seen in a window: what its buttons, labels, fields, choices and
/// lists say, and how they are called.
QSet<QString> seenNames(const QWidget& window);
