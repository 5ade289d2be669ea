#pragma once

class QString;
class QWidget;

namespace ui {

/// Makes `around` a group with a name for assistive technology, which says the name before the
/// choices inside.
void makeGroup(QWidget& around, const QString& name);

/// Makes `button` one that unfolds a part of the page, for assistive technology: no box to tick,
/// but a button that is folded or unfolded, as it is checked.
void makeDisclosure(QWidget& button);

} // namespace ui
