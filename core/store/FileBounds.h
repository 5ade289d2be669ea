#pragma once

#include "core/store/Database.h"

namespace core {

/// Throws a Failure when a file that somebody else made has more rows or longer values than a pack
/// may have (core/support/Limits.h). SQLite tells that without reading the values into memory,
/// where they would take many times their size.
void mustBeWithinBounds(const Database& database);

/// The same for a pack that is being made, in words for whoever makes it.
void mustFitPack(const Database& database);

} // namespace core
