#pragma once

#include "core/yaml/Fault.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// A text in quotes, as it stands in a file. A quote that is never closed, or closed by the next
/// one that opens, makes the YAML parser complain far from it, or not at all; this finds it.
struct Quotation {
    std::size_t offset = 0; ///< Of the opening quote.
    Place place;            ///< The same, as a place.

    /// How long it is with both quotes; nothing when the closing one is missing from `yaml`.
    std::optional<std::size_t> length(std::string_view yaml) const;
    bool spansLines(std::string_view yaml) const;
};

} // namespace core
