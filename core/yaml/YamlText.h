#pragma once

#include "core/yaml/YamlTree.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// The tree of a whole file that a person wrote. What is no text (UTF-16, bad UTF-8, control
/// characters, more than `largest` bytes) is refused before anything is parsed. Nothing, with at
/// least one fault, when the text cannot be read at all; what comes back may have faults too.
std::optional<YamlNode> readYaml(std::string_view yaml, std::size_t largest, FaultList& faults);

} // namespace core
