#pragma once

#include "core/support/Result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace core {

/// Puts texts of standards that were altered right where the one that `bundled` gives for the
/// edition's id is what the assessments were bound to. Returns how many.
Result<int>
mendStandards(const std::filesystem::path& casebook,
              const std::function<std::optional<std::string>(const std::string& id)>& bundled);

} // namespace core
