#pragma once

#include "core/support/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What is wrong with a file that a person wrote, and where.
struct Diagnostic {
    std::string file;
    int line = 0;   ///< From 1; 0 when the fault has no one place in the file.
    int column = 0; ///< From 1, counted in characters; 0 when `line` is 0.
    std::string message;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// "FILE:LINE:COL: error: message", as compilers write it, so that editors can jump there. Without
/// line and column when there are none.
std::string toString(const Diagnostic& diagnostic);

/// "FILE:LINE:COL", or "FILE" alone.
std::string placeOf(const Diagnostic& diagnostic);

/// The first of some, and how many more there are, for callers who have no use for more than one
/// line; `what` could not be done: "this standard cannot be read".
Problem problemOf(std::string_view what, const std::vector<Diagnostic>& diagnostics);

} // namespace core
