#pragma once

class QScrollArea;
class QWidget;

namespace ui {

/// An area as wide as its place in which `content` scrolls upwards and downwards, so that large
/// text never makes a window larger than the screen. The area owns `content`.
QScrollArea* scrolling(QWidget* content, QWidget* parent);

} // namespace ui
