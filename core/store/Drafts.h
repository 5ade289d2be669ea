#pragma once

#include "core/store/Database.h"
#include "core/store/Draft.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Where drafts lie: of the assessment with this number, or of the casebook itself, whose drafts
/// are among the facts about it. All functions throw as Database does; those that write are called
/// inside a transaction.
using DraftsOf = std::optional<std::int64_t>;

std::vector<Draft> readDrafts(const Database& database, DraftsOf of);

/// Keeps a draft as Casebook::saveDraft does, and returns the row that holds it.
Draft keepDraft(const Database& database, DraftsOf of, const Draft& draft,
                const std::optional<Draft>& known);

/// Drops the row where it still holds this text.
void dropDraft(const Database& database, std::int64_t number, const Draft& row);

} // namespace core
