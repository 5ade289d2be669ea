#include "core/assessment/Fingerprint.h"

#include "core/support/Digest.h"

#include <set>

namespace core {

namespace {

constexpr std::size_t wholeLength = 64;
constexpr std::size_t shortLength = 9; // "7f3a 91c2"

} // namespace

bool isOfTheReport(RecordKind kind)
{
    return kind != RecordKind::Confirmation && kind != RecordKind::Signature &&
           kind != RecordKind::Answer;
}

std::string fingerprintOf(const Ledger& ledger)
{
    std::set<EditId> heads;
    for (const auto& [record, ofRecord] : ledger.heads()) {
        if (isOfTheReport(record.kind)) {
            heads.insert(ofRecord.begin(), ofRecord.end());
        }
    }
    std::string text;
    for (const EditId& id : heads) {
        text += toString(id) + '\n';
    }
    return sha256Hex(text);
}

std::string shortForm(std::string_view fingerprint)
{
    if (fingerprint.size() != wholeLength) {
        return std::string(fingerprint);
    }
    return std::string(fingerprint.substr(0, 4)) + ' ' + std::string(fingerprint.substr(4, 4));
}

bool isFingerprintOf(std::string_view kept, std::string_view whole)
{
    return kept == (kept.size() == shortLength ? shortForm(whole) : whole);
}

} // namespace core
