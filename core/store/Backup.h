#pragma once

#include "core/store/Database.h"
#include "core/support/Progress.h"

#include <filesystem>

namespace core {

/// Copies the whole file, page by page, as it is at one moment. Whoever writes meanwhile is let in
/// between the pages, and the copy begins again, a few times. It is flushed with its folder and
/// read back before it has its name. Throws as Database does, also when another program keeps the
/// file locked for longer than the database waits; leaves nothing at `to` when it fails.
void copyTo(const Database& database, const std::filesystem::path& to, const Progress& progress);

/// The same over what is at `to`, in one change that `to` either makes or not.
void copyOver(const Database& from, const Database& to, const Progress& progress);

} // namespace core
