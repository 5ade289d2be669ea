#pragma once

#include "ui/base/Theme.h"

class QWidget;

namespace ui {

enum class ToneOn {
    Words,          ///< What is written.
    WordsAndGround, ///< What is written, and what it stands on.
    Frame,          ///< What frames it, which is a mark and no words.
};

/// Gives `widget` the colours of a tone, now and whenever the colours of the window change.
void putTone(QWidget& widget, Tone tone, ToneOn where = ToneOn::Words);
/// Gives it the colours of what it stands in again.
void takeToneFrom(QWidget& widget);

} // namespace ui
