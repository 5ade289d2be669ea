#pragma once

#include "ui/assessment/find/WordFinder.h"

#include <QString>

namespace ui {

class Session;

/// How much was found, and what was not looked at: "1 of 3 found. 2 drafts of yours are not looked
/// at." `isAsked`: there is something to look for.
QString findsInWords(const Finds& finds, const Session& session, WordFinder::Where where,
                     bool isAsked);

} // namespace ui
