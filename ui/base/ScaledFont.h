#pragma once

#include <QFont>

class QWidget;

namespace ui {

/// Gives `widget` the application's font times `factor`, in this weight, now and whenever the
/// person chooses another size of text.
void scaleFont(QWidget& widget, double factor, QFont::Weight weight = QFont::Normal);

} // namespace ui
