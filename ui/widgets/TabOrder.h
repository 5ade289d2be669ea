#pragma once

class QWidget;

namespace ui {

/// Makes Tab go through what is inside `root` in the order in which it is laid out. Parts of a page
/// that are made later would otherwise come last.
void tabInLayoutOrder(QWidget* root);

} // namespace ui
