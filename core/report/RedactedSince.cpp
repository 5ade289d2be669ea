#include "core/report/RedactedSince.h"

#include "core/assessment/CutIds.h"
#include "core/assessment/Import.h"
#include "core/assessment/WithoutWords.h"
#include "core/exchange/EditJson.h"

#include <map>
#include <set>
#include <string>

namespace core {

namespace {

/// The records of an assessment, as a reader has it, in which words are gone.
std::set<RecordId> recordsWithGaps(const Assessment& cut, const Editions& editions)
{
    std::set<RecordId> records;
    for (const Edit& edit : asEdits(cut, editions)) {
        const std::string json = toJson(edit.change);
        if (json.find('"' + std::string(redactedWords) + '"') != std::string::npos ||
            json.find('"' + std::string(redactedName) + '"') != std::string::npos) {
            records.insert(edit.record);
        }
    }
    return records;
}

} // namespace

std::optional<ReportOptions::Redacted> redactedIn(const Ledger& whole, const Ledger& shown,
                                                  const Editions& editions, Reader reader)
{
    std::optional<ReportOptions::Redacted> redacted;
    std::optional<std::set<RecordId>> gaps;
    for (const Edit& edit : whole.edits()) {
        const auto record = std::holds_alternative<Redact>(edit.change)
                                ? recordIdFrom(edit.record.name)
                                : std::nullopt;
        if (!record) {
            continue;
        }
        if (!gaps) {
            gaps = recordsWithGaps(cutFor(shown, reader), editions);
        }
        if (!gaps->contains(*record) && !gaps->contains(cutId(*record))) {
            continue;
        }
        redacted = redacted.value_or(ReportOptions::Redacted{});
        if (edit.at && (!redacted->on || dateOf(*edit.at) > *redacted->on)) {
            redacted->on = dateOf(*edit.at);
        }
    }
    return redacted;
}

} // namespace core
