#pragma once

#include "tests/ui/leaving/Dialogs.h"

/// Opens each dialog of the table, looks at it and at whatever else comes up, Qt's own included,
/// and leaves it by Escape.
void visitDialogs(OpenWindow& open, const std::vector<Opened>& table,
                  const std::function<void(QWidget& top)>& look);
