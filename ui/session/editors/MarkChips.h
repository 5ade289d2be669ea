#pragma once

#include "core/assessment/NoteLine.h"

class QPlainTextEdit;

namespace ui {

/// Shows the marks that were read in what stands in `field` as chips, and all else as letters.
void showChips(QPlainTextEdit& field, const core::NoteLine& line);

/// Makes letters of the mark that ends where the cursor of `field` stands. False where none does.
bool makeLetters(QPlainTextEdit& field, const core::NoteLine& line);

} // namespace ui
