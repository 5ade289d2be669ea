#include "core/tree/Diagnostic.h"

namespace core {

std::string toString(const Diagnostic& diagnostic)
{
    return placeOf(diagnostic) + ": error: " + diagnostic.message;
}

std::string placeOf(const Diagnostic& diagnostic)
{
    return diagnostic.line == 0 ? diagnostic.file
                                : diagnostic.file + ":" + std::to_string(diagnostic.line) + ":" +
                                      std::to_string(diagnostic.column);
}

Problem problemOf(std::string_view what, const std::vector<Diagnostic>& diagnostics)
{
    const Diagnostic& first = diagnostics.front();
    std::string words = std::string(what) + ": " + first.message;
    if (diagnostics.size() > 1) {
        words += " (and " + std::to_string(diagnostics.size() - 1) + " more)";
    }
    return {std::move(words), placeOf(first)};
}

} // namespace core
