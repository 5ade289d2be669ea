#pragma once

#include "core/store/Database.h"

namespace core {

/// Throws a Failure when a file that somebody else made has more rows or longer values than a pack
/// of ours. SQLite tells that without reading the values into memory, where they would take many
/// times their size.
void mustBeWithinBounds(const Database& database);

} // namespace core
