#pragma once

#include "core/assessment/Rules.h"
#include "core/store/Database.h"
#include "core/store/VerifyFinding.h"
#include "core/support/Progress.h"

#include <functional>

namespace core {

/// Finds the editions of an assessment by its number and the ids it names.
using EditionsOf =
    std::function<Editions(std::int64_t number, const std::vector<std::string>& standards)>;

/// What does not hold in the file: SQLite's own checks, and derived rows that differ from the log.
/// Throws as Database does.
std::vector<VerifyFinding> findingsIn(const Database& database, const EditionsOf& editionsOf,
                                      const Progress& progress);

} // namespace core
