#include "core/assessment/Versions.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Aspects.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

/// What a version says, by record and aspect.
using Values = std::vector<std::pair<std::pair<RecordId, Aspect>, Said>>;

Values valuesOf(const Assessment& assessment)
{
    Values values;
    const auto put = [&](const RecordId& record, Aspect aspect, Said said) {
        if (!said.isNothing()) {
            values.emplace_back(std::pair(record, aspect), std::move(said));
        }
    };
    for (const Edit& edit : asEdits(assessment, {})) {
        const AspectSet aspects = aspectsOf(edit.change);
        if (!isOfTheReport(edit.record.kind)) {
            continue;
        }
        if (aspects == only(Aspect::Presence)) {
            put(edit.record, Aspect::Presence, saidBy(edit.change));
        }
        for (std::size_t i = 1; i < aspectCount; ++i) {
            const auto aspect = static_cast<Aspect>(i);
            if ((aspects & only(aspect)) == 0) {
                continue;
            }
            Said said = saidBy(narrowed(edit.change, aspect));
            if (aspect == Aspect::Verdict) {
                // That it is so and why it is so are two things to whoever compares.
                Said why{{}, std::exchange(said.text, std::nullopt)};
                put(edit.record, aspect, std::move(said));
                put(edit.record, Aspect::Text, std::move(why));
            } else {
                put(edit.record, aspect, std::move(said));
            }
        }
    }
    return values;
}

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
    return last != nullptr && isFingerprintOf(last->fingerprint, fingerprintOf(ledger)) ? last
                                                                                        : nullptr;
}

std::vector<PersonId> confirmedBy(const Ledger& ledger)
{
    std::vector<PersonId> people;
    const std::string now = fingerprintOf(ledger);
    for (const Confirmation& one : ledger.assessment().confirmations) {
        if (isFingerprintOf(one.fingerprint, now)) {
            people.push_back(one.assessor);
        }
    }
    return people;
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
        if (isOfTheReport(edit->record.kind)) {
            edits.push_back(*edit);
        }
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
