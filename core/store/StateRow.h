#pragma once

#include "core/store/CasebookState.h"
#include "core/store/Database.h"

#include <optional>
#include <string>

namespace core {

/// The state as it stands in the file. All functions throw as Database does.

/// Nothing where an earlier program made the file.
std::optional<CasebookState> readState(const Database& database);
/// Makes the state of the change that is being made to the file at `place`, and writes it. Called
/// inside a transaction.
CasebookState writeNextState(const Database& database, const std::string& place);
/// The same after `before`, whatever stands in the file now.
CasebookState writeStateAfter(const Database& database, const std::optional<CasebookState>& before,
                              const std::string& place);

} // namespace core
