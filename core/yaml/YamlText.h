#pragma once

#include "core/tree/DiagnosticList.h"
#include "core/tree/Tree.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// The tree of a whole file that a person wrote. What is no text (UTF-16, bad UTF-8, control
/// characters, more than `largest` bytes) is refused before anything is parsed. Nothing, with at
/// least one fault, when the text cannot be read at all; what comes back may have faults too.
std::optional<Tree> readYaml(std::string_view yaml, std::size_t largest, DiagnosticList& faults);

} // namespace core
