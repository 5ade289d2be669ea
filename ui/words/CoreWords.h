#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/Reader.h"

#include <QStringList>

#include <string_view>

namespace ui {

/// English words that stand once, in core, in the language of the window (Translatable.h), with
/// `parts` in the places of %1, %2 …
QString translated(std::string_view english, const QStringList& parts = {});

QString inWords(core::Aspect aspect); ///< "who may read it"
QString inWords(core::Reader reader); ///< "the service team"

} // namespace ui
