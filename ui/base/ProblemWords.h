#pragma once

#include "core/support/Result.h"

#include <QString>

namespace ui {

/// A problem in the language of the window: core words it in English, by which it is known here;
/// see ProblemTexts. One that nobody has translated stays English.
QString inWords(const core::Problem& problem);
/// The same without the place where it arose.
QString whatInWords(const core::Problem& problem);

} // namespace ui
