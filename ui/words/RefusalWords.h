#pragma once

#include "core/assessment/Refusal.h"
#include "core/assessment/Rules.h"

#include <QString>

namespace ui {

/// Why somebody may not make a change, and what to do.
QString inWords(const core::Refusal& refusal, const core::Assessment& assessment,
                const core::Editions& editions);

/// Words that went on after a colon, as a sentence of their own.
QString asSentence(QString words);

} // namespace ui
