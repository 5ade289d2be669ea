#pragma once

#include "core/tree/TreeBuilder.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// What keeps a text from being JSON.
struct SyntaxFault {
    std::size_t offset = 0;
    std::string words; ///< "expected a comma or ], found 'x'"
};

/// Looks for it in `json`, of which `read` bytes, up to the end of a value, a
/// key or a bracket, are good and have become `tree`. The parser gave up at the
/// last of `reached` bytes, of which the end of the text is one.
SyntaxFault syntaxFault(std::string_view json, std::size_t read, std::size_t reached,
                        const TreeBuilder& tree);

} // namespace core
