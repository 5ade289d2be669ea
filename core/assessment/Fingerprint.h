#pragma once

#include "core/assessment/Ledger.h"

#include <string>
#include <string_view>

namespace core {

/// Whether records of this kind are part of a version. Signing one does not make another, and
/// neither does answering it.
bool isOfTheReport(RecordKind kind);

/// What a report was made from: the SHA-256, hexadecimal, over the ids of all edits that nobody has
/// replaced, sorted; any change to the assessment gives another one. Confirmations, signatures and
/// the team's answers are about a version and make no other one.
std::string fingerprintOf(const Ledger& ledger);

/// The start of a fingerprint in a form that people can compare: "7f3a 91c2". It is for people
/// alone: two different texts can have the same.
std::string shortForm(std::string_view fingerprint);

/// Whether `kept`, which stands in a confirmation or a signature, means the text with the
/// fingerprint `whole`. Older programs kept only the short form.
bool isFingerprintOf(std::string_view kept, std::string_view whole);

} // namespace core
