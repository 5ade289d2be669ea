#include "core/assessment/Fingerprint.h"

#include "core/assessment/AudienceView.h"
#include "core/assessment/Values.h"
#include "core/support/Digest.h"

namespace core {

namespace {

constexpr std::size_t wholeLength = 64;

/// Whether reports differ by the aspect, and a signature therefore covers it.
bool isSaidInReports(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Status:
    case Aspect::State:
    case Aspect::Language:
    case Aspect::Layout:
    case Aspect::SelfAssessment:
    case Aspect::Competition:
    case Aspect::Agenda:
    case Aspect::MadeOf: return false;
    default: return true;
    }
}

std::string earlierFingerprintOf(const Ledger& ledger)
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

} // namespace

std::string fingerprintOf(const Assessment& shown)
{
    return sha256Hex(canonicalText(valuesOf(saidInReports(shown))));
}

std::string fingerprintOf(const Ledger& ledger)
{
    const Values values = valuesOf(saidInReports(ledger.assessment()));
    std::set<RecordId> said;
    for (const auto& [place, value] : values) {
        said.insert(place.first);
    }
    std::set<std::string> open;
    for (const Dispute& dispute : ledger.disputes()) {
        if (said.contains(dispute.record) && isSaidInReports(dispute.aspect)) {
            std::string line = "not agreed: " + toString(dispute.record);
            for (const EditId& head : dispute.heads) {
                line += ' ' + toString(head);
            }
            open.insert(std::move(line));
        }
    }
    std::string text = canonicalText(values);
    for (const std::string& line : open) {
        text += line + '\n';
    }
    return sha256Hex(text);
}

std::vector<CutFingerprint> cutFingerprints(const Ledger& ledger)
{
    std::vector<CutFingerprint> cuts;
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        cuts.push_back({reader, fingerprintOf(cutFor(ledger, reader))});
    }
    return cuts;
}

std::set<std::string, std::less<>> fingerprintsOf(const Ledger& ledger)
{
    const std::string earlier = earlierFingerprintOf(ledger);
    return {fingerprintOf(ledger), earlier, shortForm(earlier)};
}

std::string shortForm(std::string_view fingerprint)
{
    if (fingerprint.size() != wholeLength) {
        return std::string(fingerprint);
    }
    return std::string(fingerprint.substr(0, 4)) + ' ' + std::string(fingerprint.substr(4, 4));
}

} // namespace core
