#pragma once

#include "core/assessment/Ids.h"
#include "core/store/Database.h"
#include "core/support/Time.h"

#include <cstdint>
#include <vector>

namespace core {

/// What was forgotten for good. Of it the file keeps the digest of an id, so that no pack brings it
/// back. All functions throw as Database does; those that write are called inside a transaction.

/// What is kept of an id that was forgotten, for each id by which readers know the assessment.
std::vector<std::vector<std::uint8_t>> forgottenDigests(const AssessmentId& id);

/// Under whatever id the panel or another reader knows it.
bool isForgotten(const Database& database, const AssessmentId& id);
void rememberForgotten(const Database& database, const AssessmentId& id, Timestamp at);
/// It may come in again.
void allowAgain(const Database& database, const AssessmentId& id);

/// Takes every row of an assessment out of the file, and what only it needed: merges that brought
/// nothing else, editions and attached bytes. The words in the index of the search stay until
/// remakeIndex.
void dropAssessment(const Database& database, std::int64_t number, const AssessmentId& id);
void dropUnneeded(const Database& database);

/// Makes the index of the search anew: words that were taken out of it leave traces there.
void remakeIndex(const Database& database);

} // namespace core
