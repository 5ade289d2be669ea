#pragma once

#include <QIcon>

namespace ui {

/// Standpoint's picture for title bars and task lists. It is drawn here, so that no plugin of Qt
/// has to be there for it.
QIcon windowIcon();

} // namespace ui
