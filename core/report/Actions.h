#pragma once

#include "core/report/ReportContext.h"

#include <array>

namespace core {

/// A recommendation as it stands in a list or a table: its priority, its words and, once it is no
/// longer simply open, how far it is.
Blocks actionBlocks(const ReportContext& context, const Recommendation& item);

document::Tone toneOf(Priority priority);

/// One of those who may have to act, and the heading over what they have to do.
struct Party {
    Owner owner;
    Phrase title;
};

/// All of them, the reader first.
std::array<Party, 4> partiesFor(Reader reader);

} // namespace core
