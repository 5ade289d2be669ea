#pragma once

#include "core/assessment/Ledger.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What stands in reports made from an assessment, as one number: the SHA-256, hexadecimal, over
/// saidInReports. What is cut for a reader has a fingerprint of its own.
std::string fingerprintOf(const Assessment& shown);

/// The same of the whole, where words that the panel has not agreed count as well.
std::string fingerprintOf(const Ledger& ledger);

/// What a version has to carry so that each other reader's cut of it can be recognised.
std::vector<CutFingerprint> cutFingerprints(const Ledger& ledger);

/// All fingerprints that programs have given to what `ledger` holds now: fingerprintOf, and those
/// of earlier programs, which were made from the ids of all edits that nobody had replaced, and
/// which the first of them kept in the short form.
std::set<std::string, std::less<>> fingerprintsOf(const Ledger& ledger);

/// The start of a fingerprint in a form that people can compare: "7f3a 91c2". It is for people
/// alone: two different texts can have the same.
std::string shortForm(std::string_view fingerprint);

} // namespace core
