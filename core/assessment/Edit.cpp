#include "core/assessment/Edit.h"

#include "core/assessment/CutIds.h"
#include "core/support/Digest.h"
#include "core/support/Translatable.h"

#include <array>

namespace core {

namespace {

constexpr AspectSet all(std::initializer_list<Aspect> aspects)
{
    AspectSet set = 0;
    for (const Aspect aspect : aspects) {
        set |= only(aspect);
    }
    return set;
}

/// The aspects that a record of this kind has.
AspectSet aspectsOf(RecordKind kind)
{
    using enum Aspect;
    switch (kind) {
    case RecordKind::Assessment:
        return all({Presence, ServiceName, Organisation, Phase, Description, Scope, Type,
                    Aspect::Date, Standards, Aspect::Origin, Language, Layout, SelfAssessment,
                    Competition, Aspect::Agenda});
    case RecordKind::Result:
    case RecordKind::Outcome:
    case RecordKind::Rating: return all({Presence, Verdict});
    case RecordKind::Member: return all({Presence, Aspect::Member});
    case RecordKind::Note:
        return all({Presence, Text, Kind, Points, Aspect::Audience, Aspect::Seen, State});
    case RecordKind::Recommendation:
        return all({Presence, Text, Aspect::Priority, Aspect::Owner, Due, Points, Themes,
                    Aspect::Status, Aspect::Audience, MadeOf});
    case RecordKind::Asked:
    case RecordKind::Reveal: return all({Presence});
    case RecordKind::Remark: return all({Presence, Text});
    case RecordKind::TeamRole: return all({Presence, Holder});
    case RecordKind::Confirmation:
    case RecordKind::Signature: return all({Presence, Signed});
    case RecordKind::Answer: return all({Presence, Answered});
    case RecordKind::Reply: return all({Presence, Replied});
    case RecordKind::Attachment: return all({Presence, File, Text, Points, Aspect::Audience});
    case RecordKind::Keys: return all({Presence, Keys});
    case RecordKind::SamePerson: return all({Presence, SameAs});
    case RecordKind::Redaction: return all({Presence});
    }
    return 0;
}

/// What a change touches: all of a record that it begins, or one aspect of what is there.
struct Touched {
    std::optional<RecordKind> begun;
    AspectSet aspects;
};

Touched begins(RecordKind kind)
{
    return {kind, aspectsOf(kind)};
}

Touched changes(Aspect aspect)
{
    return {std::nullopt, only(aspect)};
}

struct Touch {
    Touched operator()(const StartAssessment&) const { return begins(RecordKind::Assessment); }
    Touched operator()(const Describe& change) const { return changes(change.aspect); }
    Touched operator()(const SetType&) const { return changes(Aspect::Type); }
    Touched operator()(const SetDate&) const { return changes(Aspect::Date); }
    Touched operator()(const BindStandards&) const { return changes(Aspect::Standards); }
    Touched operator()(const DeclareResult&) const { return begins(RecordKind::Result); }
    Touched operator()(const Enrol&) const { return begins(RecordKind::Member); }
    Touched operator()(const Settle&) const { return begins(RecordKind::Outcome); }
    Touched operator()(const Rate&) const { return begins(RecordKind::Rating); }
    Touched operator()(const AddNote&) const { return begins(RecordKind::Note); }
    Touched operator()(const Recommend&) const { return begins(RecordKind::Recommendation); }
    Touched operator()(const Ask&) const { return begins(RecordKind::Asked); }
    Touched operator()(const SetText&) const { return changes(Aspect::Text); }
    Touched operator()(const SetKind&) const { return changes(Aspect::Kind); }
    Touched operator()(const FileUnder&) const { return changes(Aspect::Points); }
    Touched operator()(const Release&) const { return changes(Aspect::Audience); }
    Touched operator()(const SetSeen&) const { return changes(Aspect::Seen); }
    Touched operator()(const SetState&) const { return changes(Aspect::State); }
    Touched operator()(const SetPriority&) const { return changes(Aspect::Priority); }
    Touched operator()(const SetOwner&) const { return changes(Aspect::Owner); }
    Touched operator()(const SetDue&) const { return changes(Aspect::Due); }
    Touched operator()(const SetThemes&) const { return changes(Aspect::Themes); }
    Touched operator()(const SetStatus&) const { return changes(Aspect::Status); }
    Touched operator()(const RevealRatings&) const { return begins(RecordKind::Reveal); }
    Touched operator()(const MakeRemark&) const { return begins(RecordKind::Remark); }
    Touched operator()(const Appoint&) const { return begins(RecordKind::TeamRole); }
    Touched operator()(const Confirm&) const { return begins(RecordKind::Confirmation); }
    Touched operator()(const Sign&) const { return begins(RecordKind::Signature); }
    Touched operator()(const AnswerFinding&) const { return begins(RecordKind::Answer); }
    Touched operator()(const ReplyToAnswer&) const { return begins(RecordKind::Reply); }
    Touched operator()(const Attach&) const { return begins(RecordKind::Attachment); }
    Touched operator()(const TrustKeys&) const { return begins(RecordKind::Keys); }
    Touched operator()(const BeSamePerson&) const { return begins(RecordKind::SamePerson); }
    Touched operator()(const Redact&) const { return begins(RecordKind::Redaction); }
    Touched operator()(const Remove&) const { return changes(Aspect::Presence); }
    Touched operator()(const Restore&) const { return changes(Aspect::Presence); }
    Touched operator()(const SetAgenda&) const { return changes(Aspect::Agenda); }
    Touched operator()(const LinkNotes&) const { return changes(Aspect::MadeOf); }
};

} // namespace

AspectSet aspectsOf(const Change& change)
{
    return std::visit(Touch{}, change).aspects;
}

std::optional<RecordKind> begunBy(const Change& change)
{
    return std::visit(Touch{}, change).begun;
}

bool fits(const Change& change, RecordKind kind)
{
    const Touched touched = std::visit(Touch{}, change);
    if (touched.begun) {
        return touched.begun == kind;
    }
    const bool mayGo = kind != RecordKind::Assessment || touched.aspects != only(Aspect::Presence);
    return mayGo && (aspectsOf(kind) & touched.aspects) == touched.aspects;
}

std::string_view nameOf(Aspect aspect)
{
    static constexpr auto names = std::to_array<std::string_view>({
        translatable("core", "whether it is there"),
        translatable("core", "the text"),
        translatable("core", "the kind"),
        translatable("core", "the points"),
        translatable("core", "who may read it"),
        translatable("core", "how we know"),
        translatable("core", "the state"),
        translatable("core", "the priority"),
        translatable("core", "the owner"),
        translatable("core", "the date"),
        translatable("core", "the themes"),
        translatable("core", "the status"),
        translatable("core", "the outcome"),
        translatable("core", "the panel member"),
        translatable("core", "the service’s name"),
        translatable("core", "the organisation"),
        translatable("core", "the phase"),
        translatable("core", "the description"),
        translatable("core", "the scope"),
        translatable("core", "the type"),
        translatable("core", "the date of the assessment"),
        translatable("core", "the standards"),
        translatable("core", "where it was taken over from"),
        translatable("core", "the language of its reports"),
        translatable("core", "the layout of its reports"),
        translatable("core", "the team’s own assessment"),
        translatable("core", "the competition"),
        translatable("core", "who holds the role"),
        translatable("core", "what was signed"),
        translatable("core", "the team’s answer"),
        translatable("core", "the panel’s reply"),
        translatable("core", "the file"),
        translatable("core", "the signing keys"),
        translatable("core", "who is one person"),
        translatable("core", "the agenda"),
        translatable("core", "the notes that it was made of"),
    });
    static_assert(names.size() == aspectCount, "each aspect has a name");
    return names[static_cast<std::size_t>(aspect)];
}

RecordId noteRecord(const std::string& noteId)
{
    return {RecordKind::Note, noteId};
}

RecordId recommendationRecord(const std::string& recommendationId)
{
    return {RecordKind::Recommendation, recommendationId};
}

RecordId outcomeRecord(const PointRef& point)
{
    return {RecordKind::Outcome, toString(point)};
}

RecordId ratingRecord(const PersonId& assessor, const PointRef& point)
{
    // The point stands first because it has a known form, while a person's id may hold anything.
    return {RecordKind::Rating, toString(point) + "/" + assessor};
}

RecordId revealRecord(const PointRef& point)
{
    return {RecordKind::Reveal, toString(point)};
}

RecordId remarkRecord(const PersonId& author, const PointRef& point)
{
    return {RecordKind::Remark, toString(point) + "/" + author};
}

RecordId teamRoleRecord(ServiceRole role)
{
    return {RecordKind::TeamRole, std::string(toWord(role))};
}

RecordId confirmationRecord(const PersonId& assessor)
{
    return {RecordKind::Confirmation, assessor};
}

RecordId signatureRecord(int version)
{
    return {RecordKind::Signature, std::to_string(version)};
}

RecordId answerRecord(const RecordId& finding)
{
    // The team knows the finding by its cut id; what it says and what the panel notes down for it
    // are about one record.
    return {RecordKind::Answer, toString(cutId(finding))};
}

RecordId replyRecord(const RecordId& finding)
{
    return {RecordKind::Reply, toString(cutId(finding))};
}

RecordId attachmentRecord(const std::string& attachmentId)
{
    return {RecordKind::Attachment, attachmentId};
}

RecordId keysRecord(const PersonId& person)
{
    return {RecordKind::Keys, person};
}

RecordId samePersonRecord(const PersonId& person)
{
    return {RecordKind::SamePerson, person};
}

RecordId redactionRecord(const RecordId& of)
{
    return {RecordKind::Redaction, toString(of)};
}

RecordId memberRecord(const PersonId& person)
{
    return {RecordKind::Member, person};
}

RecordId askedRecord(const AskedQuestion& asked)
{
    return {RecordKind::Asked,
            toString(asked.point) + "/" + sha256Hex(asked.question).substr(0, 16)};
}

} // namespace core
