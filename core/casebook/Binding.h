#pragma once

#include "core/casebook/Casebook.h"
#include "core/standards/Library.h"

#include <string>
#include <vector>

namespace core {

/// Editions that a new assessment is bound to, and the texts of them that travel in its casebook.
struct Binding {
    Editions editions;
    std::vector<EditionText> texts;
};

/// Takes the editions with these ids from `library`. A Problem when there is none with one of them.
Result<Binding> bindingOf(const std::vector<std::string>& ids, const Library& library);

} // namespace core
