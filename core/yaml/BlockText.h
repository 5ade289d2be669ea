#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// The text of a block, as YAML 1.2 has it: `header` is its line from the | or > on, `block` the
/// lines below, which end in line feeds alone. `outer` is how far what the block belongs to is
/// indented. The parser's own text lacks a line feed where an empty line comes before one that is
/// indented further.
std::string blockText(std::string_view header, std::string_view block, std::size_t outer);

} // namespace core
