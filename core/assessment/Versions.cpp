#include "core/assessment/Versions.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Values.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

/// Takes what ratings say out of `found` where `person` may not see it; that they changed stays.
void hideRatings(std::vector<Difference>& found, const Assessment& after, const PersonId& person)
{
    for (Difference& one : found) {
        if (!mayLookInto(after, one.record, person)) {
            one = {one.record, Aspect::Verdict, {}, {}};
        }
    }
    found.erase(std::unique(found.begin(), found.end(),
                            [](const Difference& a, const Difference& b) {
                                return a.isHidden() && a == b;
                            }),
                found.end());
}

} // namespace

const Signature* lastSignature(const Assessment& assessment)
{
    return assessment.signatures.empty() ? nullptr : &assessment.signatures.back();
}

const Signature* standingSignature(const Ledger& ledger)
{
    const Signature* last = lastSignature(ledger.assessment());
    if (last == nullptr) {
        return nullptr;
    }
    const auto now = fingerprintsOf(ledger);
    const bool isCut = std::ranges::any_of(
        last->cuts, [&](const CutFingerprint& cut) { return now.contains(cut.fingerprint); });
    if (now.contains(last->fingerprint) || isCut) {
        return last;
    }
    if (ledger.assessment().redactions.empty() || !isRedactedSince(ledger, *last)) {
        return nullptr;
    }
    const auto then = versionOf(ledger, *last);
    return now.contains(fingerprintOf(*then)) ? last : nullptr;
}

bool isRedactedSince(const Ledger& ledger, const Signature& signature)
{
    if (ledger.assessment().redactions.empty()) {
        return false;
    }
    const auto then = versionOf(ledger, signature);
    return then && std::ranges::any_of(ledger.edits(), [&](const Edit& edit) {
               const auto* redact = std::get_if<Redact>(&edit.change);
               return redact != nullptr &&
                      std::ranges::any_of(redact->edits, [&](const EditId& id) {
                          return then->edit(id) != nullptr;
                      });
           });
}

bool isSignedFor(const Signature& signature, const Assessment& shown)
{
    if (signature.cuts.empty()) {
        return true;
    }
    const std::string now = fingerprintOf(shown);
    return now == signature.fingerprint ||
           std::ranges::any_of(signature.cuts,
                               [&](const CutFingerprint& cut) { return cut.fingerprint == now; });
}

std::vector<PersonId> confirmedBy(const Ledger& ledger)
{
    std::vector<PersonId> people;
    const auto now = fingerprintsOf(ledger);
    for (const Confirmation& one : ledger.assessment().confirmations) {
        if (now.contains(one.fingerprint)) {
            people.push_back(one.assessor);
        }
    }
    return people;
}

std::vector<PersonId> notStandingByIt(const Ledger& ledger, const PersonId& signer)
{
    const auto people = confirmedBy(ledger);
    std::vector<PersonId> missing;
    for (const Member& member : ledger.assessment().panel) {
        if (isCounted(member) && member.id != signer &&
            std::ranges::find(people, member.id) == people.end()) {
            missing.push_back(member.id);
        }
    }
    return missing;
}

Sign signNow(const Ledger& ledger, std::string changes, std::optional<Date> answerBy, Date day)
{
    Signature signature;
    const Signature* last = lastSignature(ledger.assessment());
    signature.version = last != nullptr ? last->version + 1 : 1;
    signature.fingerprint = fingerprintOf(ledger);
    signature.changes = std::move(changes);
    signature.day = day;
    signature.answerBy = answerBy;
    signature.cuts = cutFingerprints(ledger);
    std::set<EditId> heads;
    for (const auto& [record, ofRecord] : ledger.heads()) {
        heads.insert(ofRecord.begin(), ofRecord.end());
    }
    signature.heads.assign(heads.begin(), heads.end());
    return Sign{std::move(signature)};
}

std::optional<Ledger> versionOf(const Ledger& ledger, const Signature& signature)
{
    if (signature.heads.empty()) {
        return std::nullopt;
    }
    // Every edit is a head or was replaced, so that what the heads replaced leads to all of them.
    const std::set<EditId> heads(signature.heads.begin(), signature.heads.end());
    std::set<EditId> wanted = heads;
    std::vector<EditId> open = signature.heads;
    std::vector<Edit> edits;
    while (!open.empty()) {
        const EditId id = open.back();
        open.pop_back();
        const Edit* edit = ledger.edit(id);
        if (edit == nullptr && heads.contains(id)) {
            return std::nullopt;
        }
        if (edit == nullptr) {
            // What was replaced adds nothing to the version, and may be by somebody left out.
            continue;
        }
        edits.push_back(*edit);
        for (const EditId& before : edit->replaces) {
            if (wanted.insert(before).second) {
                open.push_back(before);
            }
        }
    }
    return Ledger(ledger.id(), std::move(edits));
}

std::vector<Difference> differences(const Assessment& before, const Assessment& after,
                                    const PersonId& person)
{
    std::map<std::pair<RecordId, Aspect>, Said> old;
    for (auto& [place, value] : valuesOf(before)) {
        old.emplace(place, std::move(value));
    }
    std::vector<Difference> result;
    for (auto& [place, value] : valuesOf(after)) {
        const auto found = old.find(place);
        if (found == old.end()) {
            result.push_back({place.first, place.second, {}, std::move(value)});
            continue;
        }
        if (found->second != value) {
            result.push_back({place.first, place.second, found->second, std::move(value)});
        }
        old.erase(found);
    }
    for (auto& [place, value] : old) {
        result.push_back({place.first, place.second, std::move(value), {}});
    }
    hideRatings(result, after, person);
    return result;
}

Date addWorkingDays(Date date, int days)
{
    using namespace std::chrono;
    while (days > 0) {
        date = addDays(date, 1);
        const weekday on{
            sys_days{year_month_day{year{date.year}, month{static_cast<unsigned>(date.month)},
                                    std::chrono::day{static_cast<unsigned>(date.day)}}}};
        days -= on == Saturday || on == Sunday ? 0 : 1;
    }
    return date;
}

std::optional<Date> answerDay(Date today, int days)
{
    return days > 0 ? std::optional(addWorkingDays(today, days)) : std::nullopt;
}

} // namespace core
