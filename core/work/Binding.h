#pragma once

#include "core/standards/Library.h"
#include "core/store/Casebook.h"

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

/// The editions that `ledger` names, from the texts that the casebook keeps for its assessment: an
/// earlier version may be bound to others than there are now. Those without a text are left out.
Result<Editions> editionsOf(const Casebook& casebook, const Ledger& ledger);

} // namespace core
