#pragma once

class QFrame;
class QPainter;
class QStyleOption;
class QWidget;

namespace ui {

// The boxes and frames that FlatStyle draws, in the colours of Theme.

/// How thick what shows the keyboard is, in pixels.
inline constexpr int focusWidth = 2;

/// A button's box; in dashes where it cannot be pressed.
void paintButton(const QStyleOption& option, QPainter& painter, const QWidget* widget);

void paintFocusFrame(const QStyleOption& option, QPainter& painter);

/// The box around text that is written in `field`, all of it; with what shows the keyboard where
/// that is in it. The two differ in all of the frame's width, so that it is seen in each scheme.
void paintTextBox(QWidget& field, bool hasKeyboard);

/// Whether it is a list, a text or a label that takes the keyboard, and so has room for a frame.
bool takesFocusFrame(const QWidget* widget);
/// `widget`, where it takes such a frame and nothing else frames it when it has the keyboard; null
/// otherwise.
const QFrame* framedArea(const QWidget* widget);
/// Around a list or a text: what shows the keyboard, or the edge of what is framed.
void paintAreaFrame(const QStyleOption& option, QPainter& painter, bool isFramed);

/// A hairline in the middle of a strip that is wide enough to be caught with the mouse.
void paintSplitter(const QStyleOption& option, QPainter& painter);

} // namespace ui
