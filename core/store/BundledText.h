#pragma once

#include <functional>
#include <optional>
#include <string>

namespace core {

class Library;

/// The text of an edition that comes with the program, by its id; nothing where there is none.
using BundledText = std::function<std::optional<std::string>(const std::string& id)>;

/// Those of a library, of which the function keeps a copy.
BundledText textsOf(const Library& library);

} // namespace core
