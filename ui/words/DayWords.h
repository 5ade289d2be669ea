#pragma once

#include "core/assessment/Edit.h"

#include <QString>

namespace ui {

// More words of the domain as a person reads them: see ui/Words.h.

QString inWords(core::ServiceRole role);                  ///< "Service owner"
QString inWords(core::Holding holding);                   ///< "One person"
QString inWords(core::Stance stance);                     ///< "Accept"
QString inWords(core::Aspect aspect);                     ///< "Text"
QString professionInWords(const std::string& profession); ///< Empty for none.

} // namespace ui
