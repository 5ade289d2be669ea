#pragma once

#include "core/assessment/Assessment.h"
#include "core/exchange/Field.h"

namespace core {

// The fields of each record. Their order is that of both formats, and of the checks.

std::optional<std::string> faultOfDigest(const std::string& digest);
std::optional<std::string> faultOfFinding(const RecordId& about);
std::optional<std::string> faultOfStandards(const std::vector<std::string>& ids);

/// What a change says in the same words as the record that it makes.
template <typename Says>
inline constexpr auto verdict = std::tuple{
    Field{"outcome", &Says::outcome, orNull},
    Field{"reason", &Says::reason, orNull},
    Field{"reason_for", &Says::reasonFor, later},
};
template <typename Says>
inline constexpr auto
    settled = std::tuple_cat(verdict<Says>, std::tuple{Field{"decision", &Says::decision, later}});
template <typename Says>
inline constexpr auto judgement = std::tuple{
    Field{"outcome", &Says::outcome},
    Field{"confidence", &Says::confidence},
    Field{"why", &Says::why, ifAny},
};
template <typename Says>
inline constexpr auto standpoint = std::tuple{
    Field{"stance", &Says::stance},
    Field{"text", &Says::text, ifAny},
    Field{"as", &Says::as, later},
};
template <typename Says>
inline constexpr auto replied = std::tuple{
    Field{"response", &Says::response},
    Field{"text", &Says::text},
};

template <>
inline constexpr auto fieldsOf<Service> = std::tuple{
    Field{"name", &Service::name},           Field{"organisation", &Service::organisation},
    Field{"phase", &Service::phase, orNull}, Field{"description", &Service::description},
    Field{"scope", &Service::scope, ifAny},  Field{"competition", &Service::competition, later},
};

template <>
inline constexpr auto fieldsOf<Origin> = std::tuple{
    Field{"url", &Origin::url, ifAny},
    Field{"licence", &Origin::licence, ifAny},
};

template <>
inline constexpr auto fieldsOf<Member> = std::tuple{
    Field{"id", &Member::id, outside, Id{}},
    Field{"name", &Member::name},
    Field{"role", &Member::role},
    Field{"profession", &Member::profession, ifAny},
    Field{"leads", &Member::leads, ifAny},
    Field{"contributes", &Member::contributes, ifAny},
    Field{"expertise", &Member::expertise, ifAny},
    Field{"absence", &Member::absence, later},
    Field{"stands_in_for", &Member::standsInFor, later},
};

template <>
inline constexpr auto fieldsOf<DeclaredResult> = verdict<DeclaredResult>;

template <>
inline constexpr auto fieldsOf<Outcome> =
    std::tuple_cat(std::tuple{Field{"point", &Outcome::point, outside}}, settled<Outcome>);

template <>
inline constexpr auto fieldsOf<Rating> =
    std::tuple_cat(std::tuple{Field{"assessor", &Rating::assessor, outside, Id{}},
                              Field{"point", &Rating::point, outside}},
                   judgement<Rating>, std::tuple{Field{"at", &Rating::at, outside}});

template <>
inline constexpr auto fieldsOf<Note> = std::tuple{
    Field{"id", &Note::id, outside, Id{}},
    Field{"author", &Note::author, outside, Id{}},
    Field{"at", &Note::at, outside},
    Field{"kind", &Note::kind},
    Field{"text", &Note::text},
    Field{"points", &Note::points},
    Field{"audience", &Note::audience},
    Field{"seen", &Note::seen, later},
    Field{"state", &Note::state, later},
    Field{"from", &Note::from, later},
};

template <>
inline constexpr auto fieldsOf<Recommendation> = std::tuple{
    Field{"id", &Recommendation::id, outside, Id{}},
    Field{"text", &Recommendation::text},
    Field{"priority", &Recommendation::priority},
    Field{"owner", &Recommendation::owner},
    Field{"due", &Recommendation::due},
    Field{"points", &Recommendation::points},
    Field{"themes", &Recommendation::themes},
    Field{"status", &Recommendation::status},
    Field{"status_reason", &Recommendation::statusReason, ifAny},
    Field{"audience", &Recommendation::audience, unlessUsual},
    Field{"status_on", &Recommendation::statusOn, later},
    Field{"notes", &Recommendation::notes, later},
};

template <>
inline constexpr auto fieldsOf<AskedQuestion> = std::tuple{
    Field{"point", &AskedQuestion::point},
    Field{"question", &AskedQuestion::question},
};

template <>
inline constexpr auto fieldsOf<Remark> = std::tuple{
    Field{"point", &Remark::point, outside},
    Field{"author", &Remark::author, outside, Id{}},
    Field{"text", &Remark::text},
    Field{"at", &Remark::at, outsideIfAny},
};

template <>
inline constexpr auto fieldsOf<TeamRole> = std::tuple{
    Field{"role", &TeamRole::role, outside},
    Field{"holding", &TeamRole::holding},
    Field{"holder", &TeamRole::holder, ifAny},
};

template <>
inline constexpr auto fieldsOf<Confirmation> = std::tuple{
    Field{"assessor", &Confirmation::assessor, outside, Id{}},
    Field{"fingerprint", &Confirmation::fingerprint},
    Field{"at", &Confirmation::at, outsideIfAny},
};

template <>
inline constexpr auto fieldsOf<CutFingerprint> = std::tuple{
    Field{"reader", &CutFingerprint::reader},
    Field{"fingerprint", &CutFingerprint::fingerprint},
    Field{"key_signature", &CutFingerprint::keySignature, later},
};

template <>
inline constexpr auto fieldsOf<Unconfirmed> = std::tuple{
    Field{"assessor", &Unconfirmed::assessor, Usual{}, Id{}},
    Field{"why", &Unconfirmed::why},
};

template <>
inline constexpr auto fieldsOf<Signature> = std::tuple{
    Field{"version", &Signature::version, outside, Within{1, 1'000'000}},
    Field{"by", &Signature::by, outside, Id{}},
    Field{"fingerprint", &Signature::fingerprint},
    Field{"changes", &Signature::changes, ifAny},
    Field{"day", &Signature::day, later},
    Field{"answer_by", &Signature::answerBy, ifAny},
    Field{"heads", &Signature::heads, logOnly},
    Field{"at", &Signature::at, outsideIfAny},
    Field{"key", &Signature::key, later},
    Field{"key_signature", &Signature::keySignature, later},
    Field{"cuts", &Signature::cuts, later},
    Field{"unconfirmed", &Signature::unconfirmed, later},
};

template <>
inline constexpr auto fieldsOf<Answer> = std::tuple_cat(
    std::tuple{Field{"about", &Answer::about, outside, faultOfFinding}}, standpoint<Answer>,
    std::tuple{Field{"by", &Answer::by, outside, Id{}}, Field{"at", &Answer::at, outsideIfAny}});

template <>
inline constexpr auto fieldsOf<Reply> = std::tuple_cat(
    std::tuple{Field{"about", &Reply::about, outside, faultOfFinding}}, replied<Reply>,
    std::tuple{Field{"by", &Reply::by, outside, Id{}}, Field{"at", &Reply::at, outsideIfAny}});

template <>
inline constexpr auto fieldsOf<Attachment> = std::tuple{
    Field{"id", &Attachment::id, outside, Id{}},
    Field{"author", &Attachment::author, outside, Id{}},
    Field{"name", &Attachment::name},
    Field{"media_type", &Attachment::mediaType},
    Field{"description", &Attachment::description, ifAny},
    Field{"size", &Attachment::size, Usual{}, Within{0, std::int64_t{1} << 40}},
    Field{"sha256", &Attachment::digest, Usual{}, faultOfDigest},
    Field{"points", &Attachment::points, ifAny},
    Field{"audience", &Attachment::audience},
    Field{"at", &Attachment::at, outsideIfAny},
    Field{"from", &Attachment::from, later},
};

template <>
inline constexpr auto fieldsOf<MemberKeys> = std::tuple{
    Field{"person", &MemberKeys::person, nowhere},
    Field{"keys", &MemberKeys::keys, nowhere},
};

template <>
inline constexpr auto fieldsOf<Wording> = std::tuple{
    Field{"point", &Wording::point, outside},
    Field{"sha256", &Wording::digest, outside, faultOfDigest},
};

template <>
inline constexpr auto fieldsOf<AgendaEntry> = std::tuple{
    Field{"kind", &AgendaEntry::kind},
    Field{"theme", &AgendaEntry::theme, later},
    Field{"title", &AgendaEntry::title, later},
    Field{"minutes", &AgendaEntry::minutes, Usual{}, Within{0, longestAgendaEntry}},
    Field{"points", &AgendaEntry::points, later},
};

template <>
inline constexpr auto fieldsOf<Agenda> = std::tuple{
    Field{"start", &Agenda::start},
    Field{"entries", &Agenda::entries},
};

template <>
inline constexpr auto fieldsOf<Assessment> = std::tuple{
    Field{"id", &Assessment::id, outside, Id{}},
    Field{"standards", &Assessment::standards, outside, faultOfStandards},
    Field{"service", &Assessment::service, outside},
    Field{"type", &Assessment::type, outside},
    Field{"date", &Assessment::date, outside},
    Field{"result", &Assessment::declared, outside},
    Field{"panel", &Assessment::panel, outside},
    Field{"formerly", &Assessment::formerly, outsideIfAny},
    Field{"others", &Assessment::others, outsideIfAny},
    Field{"same_people", &Assessment::samePeople, nowhere},
    Field{"outcomes", &Assessment::outcomes, outside},
    Field{"ratings", &Assessment::ratings, unlessUsual},
    Field{"notes", &Assessment::notes, outside},
    Field{"recommendations", &Assessment::recommendations, outside},
    Field{"asked", &Assessment::asked, outsideIfAny},
    Field{"revealed", &Assessment::revealed, outsideIfAny},
    Field{"reveals", &Assessment::reveals, nowhere},
    Field{"remarks", &Assessment::remarks, outsideIfAny},
    Field{"team", &Assessment::team, outsideIfAny},
    Field{"confirmations", &Assessment::confirmations, outsideIfAny},
    Field{"signatures", &Assessment::signatures, outsideIfAny},
    Field{"answers", &Assessment::answers, outsideIfAny},
    Field{"replies", &Assessment::replies, outsideIfAny},
    Field{"attachments", &Assessment::attachments, outsideIfAny},
    Field{"language", &Assessment::language, outsideIfAny},
    Field{"layout", &Assessment::layout, outsideIfAny},
    Field{"agenda", &Assessment::agenda, outsideIfAny},
    Field{"self_assessment", &Assessment::selfAssessment, outsideIfAny},
    Field{"source", &Assessment::origin, outsideIfAny},
    Field{"wordings", &Assessment::wordings, outsideIfAny},
    Field{"keys", &Assessment::keys, nowhere},
    Field{"redactions", &Assessment::redactions, nowhere},
};

} // namespace core
