#pragma once

#include <QList>

class QWidget;

namespace ui {

/// What Tab stops at inside `root`, in the order in which it is laid out at this moment, seen and
/// enabled or not. Qt's own order is the one in which parts were made, and breaks where a part
/// hands the keyboard on to another one: Tab then goes round in a few of them.
QList<QWidget*> inLayoutOrder(QWidget& root);

} // namespace ui
