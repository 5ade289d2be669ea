#pragma once

#include "core/document/Document.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// `pattern` with the run for "{name}" in the place of each name in braces. Names that are not
/// among `values` stay as they are.
document::Text filled(std::string_view pattern,
                      const std::map<std::string, document::Run, std::less<>>& values);

/// The names in braces, in their order.
std::vector<std::string> placesIn(std::string_view pattern);

} // namespace core
