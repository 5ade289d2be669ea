#include "core/report/ReportPreferences.h"

#include "core/assessment/Versions.h"
#include "core/report/HouseStyleReader.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace core {

namespace {

/// How the report looks, rather than what it says.
bool isAboutLooks(const Edit& edit)
{
    const auto* text = std::get_if<Describe>(&edit.change);
    return text != nullptr && (text->aspect == Aspect::Language || text->aspect == Aspect::Layout);
}

bool isAsTakenOver(const Ledger& ledger)
{
    return ledger.assessment().origin &&
           std::all_of(ledger.edits().begin(), ledger.edits().end(), [](const Edit& edit) {
               return isWithoutTime(edit.id) || isAboutLooks(edit);
           });
}

void setState(const Ledger& ledger, ReportOptions& options)
{
    using State = ReportOptions::State;
    const Signature* last = lastSignature(ledger.assessment());
    options.version = last != nullptr ? last->version : 0;
    if (standingSignature(ledger) != nullptr) {
        options.state = State::Final;
    } else {
        options.state = isAsTakenOver(ledger) ? State::TakenOver : State::Draft;
    }
}

/// The records of the signatures up to `version`. The change itself does not say its version: the
/// log has it from the record.
std::set<RecordId> signaturesUpTo(const Assessment& assessment, int version)
{
    std::set<RecordId> records;
    for (const Signature& one : assessment.signatures) {
        if (one.version <= version) {
            records.insert(signatureRecord(one.version));
        }
    }
    return records;
}

} // namespace

Result<ReportOptions> reportOptionsFor(const Ledger& ledger, const ReportPreferences& preferences,
                                       const LayoutCatalogue& layouts,
                                       const std::string& houseStyle)
{
    ReportOptions options;
    options.language = preferences.language;
    options.writtenIn = preferences.writtenIn;
    setState(ledger, options);
    auto layout = preferences.layout.empty() ? layouts.layoutFor(ledger.assessment())
                                             : layouts.layout(preferences.layout);
    if (!layout) {
        return layout.problem();
    }
    options.layout = std::move(*layout);
    if (!houseStyle.empty()) {
        HouseStyleReading reading = readHouseStyle(houseStyle, "the casebook's house style");
        if (!reading.style) {
            return Problem{toString(reading.faults.front()), {}};
        }
        options.house = std::make_shared<const HouseStyle>(std::move(*reading.style));
    }
    return options;
}

std::optional<ReportOptions::Replacement> replacementOf(const Ledger& ledger, int version)
{
    const auto& all = ledger.assessment().signatures;
    const auto next =
        std::ranges::find_if(all, [&](const Signature& one) { return one.version > version; });
    return next != all.end()
               ? std::optional(ReportOptions::Replacement{next->version, dayOf(*next)})
               : std::nullopt;
}

Result<Ledger> asSigned(const Ledger& ledger, int version)
{
    const auto& signatures = ledger.assessment().signatures;
    const auto found = std::find_if(signatures.begin(), signatures.end(),
                                    [&](const Signature& one) { return one.version == version; });
    if (found == signatures.end()) {
        return Problem{"there is no signed version " + std::to_string(version) + ".", {}};
    }
    auto then = versionOf(ledger, *found);
    if (!then) {
        return Problem{"version " + std::to_string(version) +
                           " was imported or is not whole in this casebook, so that its report "
                           "cannot be made again.",
                       {}};
    }
    const std::set<RecordId> wanted = signaturesUpTo(ledger.assessment(), version);
    std::vector<Edit> signedUpTo;
    std::copy_if(ledger.edits().begin(), ledger.edits().end(), std::back_inserter(signedUpTo),
                 [&](const Edit& edit) { return wanted.contains(edit.record); });
    then->add(signedUpTo);
    return std::move(*then);
}

} // namespace core
