#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Runs `work` once, right after `window` has been painted for the first time: a person sees the
/// window before it reads a large casebook. Dropped with the window.
void afterFirstPaint(QWidget* window, std::function<void()> work);

} // namespace ui
