#pragma once

#include "core/support/Result.h"

#include <filesystem>
#include <optional>

namespace core {

/// What SQLite leaves beside a database when a program stops in the middle of a change. With
/// another file under the name, it would be played into that one and destroy it.

/// Gives the file another name, which nothing has, and says which. Nothing where there is no file,
/// or where it cannot be renamed.
std::optional<std::filesystem::path> moveAside(const std::filesystem::path& path);

/// Makes sure that a file can appear at `path`: what was left there of another one is moved aside.
/// A Problem where it cannot be, and where the file that is there needs it: its change is to be
/// finished before it is replaced.
Result<Done> clearName(const std::filesystem::path& path);

} // namespace core
