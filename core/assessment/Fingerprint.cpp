#include "core/assessment/Fingerprint.h"

#include "core/support/Digest.h"

#include <set>

namespace core {

namespace {

/// Signing a version does not make another one, and neither does answering it.
bool isOfTheReport(RecordKind kind)
{
    return kind != RecordKind::Confirmation && kind != RecordKind::Signature &&
           kind != RecordKind::Answer;
}

} // namespace

std::string fingerprintOf(const Ledger& ledger)
{
    std::set<EditId> heads;
    for (const auto& [record, ofRecord] : fold(ledger.id(), ledger.edits()).heads) {
        if (isOfTheReport(record.kind)) {
            heads.insert(ofRecord.begin(), ofRecord.end());
        }
    }
    std::string text;
    for (const EditId& id : heads) {
        text += toString(id) + '\n';
    }
    const std::string digest = sha256Hex(text);
    return digest.substr(0, 4) + ' ' + digest.substr(4, 4);
}

} // namespace core
