#pragma once

#include "ui/base/HandbookPlace.h"

namespace ui {

class Session;

/// Where the handbook tells those about the open assessment whom the panel handed it to; nothing
/// for who has the whole of it.
std::optional<HandbookPlace> handedPlace(const Session& session);

} // namespace ui
