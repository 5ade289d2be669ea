#pragma once

#include "core/tree/DiagnosticList.h"
#include "core/tree/Tree.h"

#include <optional>
#include <string_view>

namespace core {

/// The one document in `yaml`, held to a small part of YAML: no anchors, aliases or tags, no key
/// twice, no key but words, at most 32 levels deep and 100,000 values. What breaks these rules, and
/// what is not YAML, becomes a fault. Nothing when there is no document to speak of. `yaml` must be
/// UTF-8 without control characters, and its lines end in line feeds alone.
std::optional<Tree> parseYaml(std::string_view yaml, DiagnosticList& faults);

} // namespace core
