#pragma once

#include <QStringList>
#include <QWidget>

/// The parts of a window that a screen reader could only call "button" or "edit": without a name, a
/// text or a label. Told by class and object name.
QStringList namelessParts(QWidget& root);
