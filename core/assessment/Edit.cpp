#include "core/assessment/Edit.h"

#include "core/assessment/CutIds.h"
#include "core/support/Digest.h"

#include <array>

namespace core {

namespace {

constexpr AspectSet noteAspects = only(Aspect::Presence) | only(Aspect::Text) | only(Aspect::Kind) |
                                  only(Aspect::Points) | only(Aspect::Audience) |
                                  only(Aspect::Seen) | only(Aspect::State);
constexpr AspectSet recommendationAspects =
    only(Aspect::Presence) | only(Aspect::Text) | only(Aspect::Priority) | only(Aspect::Owner) |
    only(Aspect::Due) | only(Aspect::Points) | only(Aspect::Themes) | only(Aspect::Status) |
    only(Aspect::Audience);
constexpr AspectSet assessmentAspects =
    only(Aspect::Presence) | only(Aspect::ServiceName) | only(Aspect::Organisation) |
    only(Aspect::Phase) | only(Aspect::Description) | only(Aspect::Scope) | only(Aspect::Type) |
    only(Aspect::Date) | only(Aspect::Standards) | only(Aspect::Origin) | only(Aspect::Language) |
    only(Aspect::Layout) | only(Aspect::SelfAssessment);
constexpr AspectSet remarkAspects = only(Aspect::Presence) | only(Aspect::Text);
constexpr AspectSet roleAspects = only(Aspect::Presence) | only(Aspect::Holder);
constexpr AspectSet signedAspects = only(Aspect::Presence) | only(Aspect::Signed);
constexpr AspectSet answerAspects = only(Aspect::Presence) | only(Aspect::Answered);
constexpr AspectSet attachmentAspects = only(Aspect::Presence) | only(Aspect::File) |
                                        only(Aspect::Text) | only(Aspect::Points) |
                                        only(Aspect::Audience);
constexpr AspectSet verdictAspects = only(Aspect::Presence) | only(Aspect::Verdict);

struct AspectsOf {
    AspectSet operator()(const StartAssessment&) const { return assessmentAspects; }
    AspectSet operator()(const Describe& change) const { return only(change.aspect); }
    AspectSet operator()(const SetType&) const { return only(Aspect::Type); }
    AspectSet operator()(const SetDate&) const { return only(Aspect::Date); }
    AspectSet operator()(const BindStandards&) const { return only(Aspect::Standards); }
    AspectSet operator()(const DeclareResult&) const { return verdictAspects; }
    AspectSet operator()(const Enrol&) const
    {
        return only(Aspect::Presence) | only(Aspect::Member);
    }
    AspectSet operator()(const Settle&) const { return verdictAspects; }
    AspectSet operator()(const Rate&) const { return verdictAspects; }
    AspectSet operator()(const AddNote&) const { return noteAspects; }
    AspectSet operator()(const Recommend&) const { return recommendationAspects; }
    AspectSet operator()(const Ask&) const { return only(Aspect::Presence); }
    AspectSet operator()(const SetText&) const { return only(Aspect::Text); }
    AspectSet operator()(const SetKind&) const { return only(Aspect::Kind); }
    AspectSet operator()(const FileUnder&) const { return only(Aspect::Points); }
    AspectSet operator()(const Release&) const { return only(Aspect::Audience); }
    AspectSet operator()(const SetSeen&) const { return only(Aspect::Seen); }
    AspectSet operator()(const SetState&) const { return only(Aspect::State); }
    AspectSet operator()(const SetPriority&) const { return only(Aspect::Priority); }
    AspectSet operator()(const SetOwner&) const { return only(Aspect::Owner); }
    AspectSet operator()(const SetDue&) const { return only(Aspect::Due); }
    AspectSet operator()(const SetThemes&) const { return only(Aspect::Themes); }
    AspectSet operator()(const SetStatus&) const { return only(Aspect::Status); }
    AspectSet operator()(const RevealRatings&) const { return only(Aspect::Presence); }
    AspectSet operator()(const MakeRemark&) const { return remarkAspects; }
    AspectSet operator()(const Appoint&) const { return roleAspects; }
    AspectSet operator()(const Confirm&) const { return signedAspects; }
    AspectSet operator()(const Sign&) const { return signedAspects; }
    AspectSet operator()(const AnswerFinding&) const { return answerAspects; }
    AspectSet operator()(const Attach&) const { return attachmentAspects; }
    AspectSet operator()(const Remove&) const { return only(Aspect::Presence); }
    AspectSet operator()(const Restore&) const { return only(Aspect::Presence); }
};

/// The aspects that a record of this kind has.
AspectSet aspectsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Assessment: return assessmentAspects;
    case RecordKind::Result:
    case RecordKind::Outcome:
    case RecordKind::Rating: return verdictAspects;
    case RecordKind::Member: return only(Aspect::Presence) | only(Aspect::Member);
    case RecordKind::Note: return noteAspects;
    case RecordKind::Recommendation: return recommendationAspects;
    case RecordKind::Asked:
    case RecordKind::Reveal: return only(Aspect::Presence);
    case RecordKind::Remark: return remarkAspects;
    case RecordKind::TeamRole: return roleAspects;
    case RecordKind::Confirmation:
    case RecordKind::Signature: return signedAspects;
    case RecordKind::Answer: return answerAspects;
    case RecordKind::Attachment: return attachmentAspects;
    }
    return 0;
}

/// The one kind of record that a change may begin; nothing for changes to what is there.
struct Begins {
    using Kind = std::optional<RecordKind>;
    Kind operator()(const StartAssessment&) const { return RecordKind::Assessment; }
    Kind operator()(const DeclareResult&) const { return RecordKind::Result; }
    Kind operator()(const Enrol&) const { return RecordKind::Member; }
    Kind operator()(const Settle&) const { return RecordKind::Outcome; }
    Kind operator()(const Rate&) const { return RecordKind::Rating; }
    Kind operator()(const AddNote&) const { return RecordKind::Note; }
    Kind operator()(const Recommend&) const { return RecordKind::Recommendation; }
    Kind operator()(const Ask&) const { return RecordKind::Asked; }
    Kind operator()(const RevealRatings&) const { return RecordKind::Reveal; }
    Kind operator()(const MakeRemark&) const { return RecordKind::Remark; }
    Kind operator()(const Appoint&) const { return RecordKind::TeamRole; }
    Kind operator()(const Confirm&) const { return RecordKind::Confirmation; }
    Kind operator()(const Sign&) const { return RecordKind::Signature; }
    Kind operator()(const AnswerFinding&) const { return RecordKind::Answer; }
    Kind operator()(const Attach&) const { return RecordKind::Attachment; }
    template <typename Other>
    Kind operator()(const Other&) const
    {
        return std::nullopt;
    }
};

} // namespace

AspectSet aspectsOf(const Change& change)
{
    return std::visit(AspectsOf{}, change);
}

bool fits(const Change& change, RecordKind kind)
{
    if (const auto begun = std::visit(Begins{}, change)) {
        return *begun == kind;
    }
    const AspectSet aspects = aspectsOf(change);
    const bool mayGo = kind != RecordKind::Assessment || aspects != only(Aspect::Presence);
    return mayGo && (aspectsOf(kind) & aspects) == aspects;
}

std::string_view nameOf(Aspect aspect)
{
    static constexpr std::array<std::string_view, aspectCount> names{
        "whether it is there",
        "the text",
        "the kind",
        "the points",
        "who may read it",
        "how we know",
        "the state",
        "the priority",
        "the owner",
        "the date",
        "the themes",
        "the status",
        "the outcome",
        "the panel member",
        "the service’s name",
        "the organisation",
        "the phase",
        "the description",
        "the scope",
        "the type",
        "the date of the assessment",
        "the standards",
        "where it was taken over from",
        "the language of its reports",
        "the layout of its reports",
        "the team’s own assessment",
        "who holds the role",
        "what was signed",
        "the team’s answer",
        "the file",
    };
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

RecordId attachmentRecord(const std::string& attachmentId)
{
    return {RecordKind::Attachment, attachmentId};
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
