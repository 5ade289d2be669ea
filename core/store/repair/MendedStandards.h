#pragma once

#include "core/store/BundledText.h"
#include "core/support/Result.h"

#include <filesystem>

namespace core {

/// Puts texts of standards that were altered right where the one that `bundled` gives for the
/// edition's id is what the assessments were bound to. Returns how many.
Result<int> mendStandards(const std::filesystem::path& casebook, const BundledText& bundled);

} // namespace core
