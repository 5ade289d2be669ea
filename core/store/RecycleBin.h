#pragma once

#include "core/store/Database.h"
#include "core/support/Time.h"

#include <utility>
#include <vector>

namespace core {

/// Which assessments lie in the recycle bin. They keep their log and have nothing derived from it,
/// so that no list, search or count knows them. All functions throw as Database does; those that
/// write are called inside a transaction.

bool isRecycled(const Database& database, std::int64_t assessment);

/// Puts an assessment into the bin and takes out what is derived from it.
void putIntoBin(const Database& database, std::int64_t assessment, Timestamp at);
/// What is derived from it is for the caller to make anew.
void takeOutOfBin(const Database& database, std::int64_t assessment);

/// The assessments in the bin with the times when they were put there, the latest first.
std::vector<std::pair<std::int64_t, Timestamp>> readBin(const Database& database);

/// Takes every entry of an assessment out of the search.
void dropEntries(const Database& database, std::int64_t assessment);

} // namespace core
