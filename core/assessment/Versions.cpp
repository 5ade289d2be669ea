#include "core/assessment/Versions.h"

#include "core/assessment/Agreement.h"
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

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string sayMember(const Member& member)
{
    std::string text = member.name + ", " + word(member.role);
    const auto add = [&](const char* what, const std::string& value) {
        text += value.empty() ? "" : what + value;
    };
    add(", ", member.profession);
    add("; leads ", listed(member.leads));
    add("; contributes to ", listed(member.contributes));
    add("; knows about ", listed(member.expertise));
    add("; away: ", member.absence);
    add("; stands in for ", member.standsInFor);
    return text;
}

std::string sayFile(const Attachment& file)
{
    return file.name + " (" + file.mediaType + ", " + std::to_string(file.size) + " bytes, " +
           file.digest.substr(0, 8) + ")";
}

std::string sayWhy(const Rating& rating)
{
    if (!rating.confidence) {
        return rating.why;
    }
    const std::string sure = word(*rating.confidence) + " confidence";
    return rating.why.empty() ? sure : rating.why + " (" + sure + ")";
}

/// Lists the values of a version, one kind of record after another.
class Lister {
public:
    explicit Lister(const Assessment& assessment) : m_assessment(assessment) {}

    Values run()
    {
        listAssessment();
        listPanel();
        listJudgement();
        listNotes();
        listRecommendations();
        for (const TeamRole& role : m_assessment.team) {
            put(teamRoleRecord(role.role), Aspect::Holder,
                role.holder.empty() ? word(role.holding) : word(role.holding) + ": " + role.holder);
        }
        for (const Attachment& file : m_assessment.attachments) {
            const RecordId record = attachmentRecord(file.id);
            put(record, Aspect::File, sayFile(file));
            put(record, Aspect::Text, file.description);
            put(record, Aspect::Points, listed(file.points));
            put(record, Aspect::Audience, word(file.audience));
        }
        return std::move(m_values);
    }

private:
    void put(const RecordId& record, Aspect aspect, std::string value)
    {
        if (!value.empty()) {
            m_values.push_back({{record, aspect}, std::move(value)});
        }
    }

    void listAssessment()
    {
        const Service& service = m_assessment.service;
        put(assessmentRecord, Aspect::ServiceName, service.name);
        put(assessmentRecord, Aspect::Organisation, service.organisation);
        put(assessmentRecord, Aspect::Phase, service.phase);
        put(assessmentRecord, Aspect::Description, service.description);
        put(assessmentRecord, Aspect::Scope, service.scope);
        put(assessmentRecord, Aspect::Type, word(m_assessment.type));
        put(assessmentRecord, Aspect::Date, day(m_assessment.date));
        put(assessmentRecord, Aspect::Standards, listed(m_assessment.standards));
        if (m_assessment.origin) {
            put(assessmentRecord, Aspect::Origin,
                m_assessment.origin->url + " (" + m_assessment.origin->licence + ")");
        }
        put(assessmentRecord, Aspect::Language, m_assessment.language);
        put(assessmentRecord, Aspect::Layout, m_assessment.layout);
        put(assessmentRecord, Aspect::SelfAssessment, m_assessment.selfAssessment);
    }

    void listPanel()
    {
        for (const Member& member : m_assessment.panel) {
            put(memberRecord(member.id), Aspect::Member, sayMember(member));
        }
        for (const Rating& rating : m_assessment.ratings) {
            const RecordId record = ratingRecord(rating.assessor, rating.point);
            put(record, Aspect::Verdict, rating.outcome);
            put(record, Aspect::Text, sayWhy(rating));
        }
        for (const PointRef& point : m_assessment.revealed) {
            put(revealRecord(point), Aspect::Presence, "revealed");
        }
        for (const AskedQuestion& asked : m_assessment.asked) {
            put(askedRecord(asked), Aspect::Presence, asked.question);
        }
        for (const Remark& remark : m_assessment.remarks) {
            put(remarkRecord(remark.author, remark.point), Aspect::Text, remark.text);
        }
    }

    void listJudgement()
    {
        put(resultRecord, Aspect::Verdict, m_assessment.declared.outcome);
        put(resultRecord, Aspect::Text, m_assessment.declared.reason);
        for (const Outcome& outcome : m_assessment.outcomes) {
            put(outcomeRecord(outcome.point), Aspect::Verdict, outcome.outcome);
            put(outcomeRecord(outcome.point), Aspect::Text, outcome.reason);
        }
    }

    void listNotes()
    {
        for (const Note& note : m_assessment.notes) {
            const RecordId record = noteRecord(note.id);
            put(record, Aspect::Text, note.text);
            put(record, Aspect::Kind, word(note.kind));
            put(record, Aspect::Points, listed(note.points));
            put(record, Aspect::Audience, word(note.audience));
            put(record, Aspect::Seen, note.seen ? word(*note.seen) : std::string());
            put(record, Aspect::State, note.state ? word(*note.state) : std::string());
        }
    }

    void listRecommendations()
    {
        for (const Recommendation& item : m_assessment.recommendations) {
            const RecordId record = recommendationRecord(item.id);
            put(record, Aspect::Text, item.text);
            put(record, Aspect::Priority, word(item.priority));
            put(record, Aspect::Owner, word(item.owner));
            put(record, Aspect::Due, day(item.due));
            put(record, Aspect::Points, listed(item.points));
            put(record, Aspect::Themes, listed(item.themes));
            put(record, Aspect::Status,
                item.statusReason.empty() ? word(item.status)
                                          : word(item.status) + ": " + item.statusReason);
            put(record, Aspect::Audience, word(item.audience));
        }
    }

    const Assessment& m_assessment;
    Values m_values;
};

Values valuesOf(const Assessment& assessment)
{
    return Lister(assessment).run();
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

std::vector<Difference> differences(const Assessment& before, const Assessment& after,
                                    const PersonId& person)
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
