#pragma once

#include "core/support/Result.h"
#include "core/support/ShortNames.h"
#include "core/tree/Diagnostic.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

struct ShortNamesReading {
    std::optional<ShortNames> names; ///< Only when there are no faults.
    std::vector<Diagnostic> faults;
};

/// Reads short names from their YAML, as strictly as a standard is read. See names/FORMAT.md.
ShortNamesReading readShortNames(std::string_view yaml, std::string_view fileName);

/// The same from a file; none where it is not there. A Problem where it cannot be read.
Result<ShortNames> shortNamesIn(const std::filesystem::path& file);

} // namespace core
