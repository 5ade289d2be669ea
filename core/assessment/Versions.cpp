#include "core/assessment/Versions.h"

#include "core/assessment/Fingerprint.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace core {

namespace {

/// The values of a version's records, by record and aspect.
using Values = std::vector<std::pair<std::pair<RecordId, Aspect>, std::string>>;

std::string listed(const std::vector<PointRef>& points)
{
    std::string text;
    for (const PointRef& point : points) {
        text += (text.empty() ? "" : ", ") + toString(point);
    }
    return text;
}

std::string day(const std::optional<Date>& date)
{
    return date ? toIso(*date) : std::string();
}

template <typename Enum>
std::string word(Enum value)
{
    return std::string(toWord(value));
}

Values valuesOf(const Assessment& assessment)
{
    Values values;
    const auto put = [&](const RecordId& record, Aspect aspect, std::string value) {
        if (!value.empty()) {
            values.push_back({{record, aspect}, std::move(value)});
        }
    };
    const Service& service = assessment.service;
    put(assessmentRecord, Aspect::ServiceName, service.name);
    put(assessmentRecord, Aspect::Organisation, service.organisation);
    put(assessmentRecord, Aspect::Phase, service.phase);
    put(assessmentRecord, Aspect::Description, service.description);
    put(assessmentRecord, Aspect::Scope, service.scope);
    put(assessmentRecord, Aspect::Date, day(assessment.date));
    const DeclaredResult& declared = assessment.declared;
    put(resultRecord, Aspect::Verdict, declared.outcome);
    put(resultRecord, Aspect::Text, declared.reason);
    for (const Outcome& outcome : assessment.outcomes) {
        put(outcomeRecord(outcome.point), Aspect::Verdict, outcome.outcome);
        put(outcomeRecord(outcome.point), Aspect::Text, outcome.reason);
    }
    for (const Note& note : assessment.notes) {
        const RecordId record = noteRecord(note.id);
        put(record, Aspect::Text, note.text);
        put(record, Aspect::Kind, word(note.kind));
        put(record, Aspect::Points, listed(note.points));
        put(record, Aspect::Audience, word(note.audience));
        put(record, Aspect::Seen, note.seen ? word(*note.seen) : std::string());
        put(record, Aspect::State, note.state ? word(*note.state) : std::string());
    }
    for (const Recommendation& item : assessment.recommendations) {
        const RecordId record = recommendationRecord(item.id);
        put(record, Aspect::Text, item.text);
        put(record, Aspect::Priority, word(item.priority));
        put(record, Aspect::Owner, word(item.owner));
        put(record, Aspect::Due, day(item.due));
        put(record, Aspect::Points, listed(item.points));
        put(record, Aspect::Status, word(item.status));
        put(record, Aspect::Audience, word(item.audience));
    }
    for (const TeamRole& role : assessment.team) {
        put(teamRoleRecord(role.role), Aspect::Holder,
            role.holder.empty() ? word(role.holding) : word(role.holding) + ": " + role.holder);
    }
    for (const Attachment& file : assessment.attachments) {
        put(attachmentRecord(file.id), Aspect::File, file.name);
        put(attachmentRecord(file.id), Aspect::Text, file.description);
    }
    return values;
}

bool isFree(const Edit& edit)
{
    return edit.record.kind == RecordKind::Signature ||
           edit.record.kind == RecordKind::Confirmation || edit.record.kind == RecordKind::Answer;
}

} // namespace

const Signature* lastSignature(const Assessment& assessment)
{
    return assessment.signatures.empty() ? nullptr : &assessment.signatures.back();
}

const Signature* standingSignature(const Ledger& ledger)
{
    const Signature* last = lastSignature(ledger.assessment());
    return last != nullptr && last->fingerprint == fingerprintOf(ledger) ? last : nullptr;
}

std::vector<PersonId> confirmedBy(const Ledger& ledger)
{
    std::vector<PersonId> people;
    const std::string now = fingerprintOf(ledger);
    for (const Confirmation& one : ledger.assessment().confirmations) {
        if (one.fingerprint == now) {
            people.push_back(one.assessor);
        }
    }
    return people;
}

Sign signNow(const Ledger& ledger, std::string changes, std::optional<Date> answerBy)
{
    Signature signature;
    const Signature* last = lastSignature(ledger.assessment());
    signature.version = last != nullptr ? last->version + 1 : 1;
    signature.fingerprint = fingerprintOf(ledger);
    signature.changes = std::move(changes);
    signature.answerBy = answerBy;
    std::set<EditId> heads;
    for (const auto& [record, ofRecord] : fold(ledger.id(), ledger.edits()).heads) {
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
    std::set<EditId> wanted(signature.heads.begin(), signature.heads.end());
    std::vector<EditId> open = signature.heads;
    std::vector<Edit> edits;
    while (!open.empty()) {
        const EditId id = open.back();
        open.pop_back();
        const Edit* edit = ledger.edit(id);
        if (edit == nullptr) {
            return std::nullopt;
        }
        if (!isFree(*edit)) {
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

std::vector<Difference> differences(const Assessment& before, const Assessment& after)
{
    std::map<std::pair<RecordId, Aspect>, std::string> old;
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

} // namespace core
