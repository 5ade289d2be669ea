#pragma once

#include "core/assessment/Edit.h"
#include "core/exchange/RecordFields.h"

#include <array>
#include <utility>

namespace core {

/// A kind of change in the log: its name there and what it says.
template <typename Fields>
struct Kind {
    std::string_view name;
    Fields fields;
};

template <typename... Fields>
constexpr Kind<std::tuple<Fields...>> kind(std::string_view name, Fields... fields)
{
    return {name, {fields...}};
}

/// The same for fields that are a tuple already.
constexpr auto kindNamed(std::string_view name)
{
    return [name](const auto&... fields) { return kind(name, fields...); };
}

/// The kind that a change is of.
template <typename OfChange>
inline constexpr Undescribed kindIn;

/// The aspects that Describe may change, and their words.
inline constexpr std::array<std::pair<Aspect, std::string_view>, 9> describedAspects{{
    {Aspect::ServiceName, "name"},
    {Aspect::Organisation, "organisation"},
    {Aspect::Phase, "phase"},
    {Aspect::Description, "description"},
    {Aspect::Scope, "scope"},
    {Aspect::Language, "language"},
    {Aspect::Layout, "layout"},
    {Aspect::SelfAssessment, "self-assessment"},
    {Aspect::Competition, "competition"},
}};

inline std::optional<Aspect> describedAspect(std::string_view word)
{
    for (const auto& [aspect, known] : describedAspects) {
        if (known == word) {
            return aspect;
        }
    }
    return std::nullopt;
}

template <>
inline constexpr auto kindIn<StartAssessment> =
    kind("start-assessment", Field{"standards", &StartAssessment::standards},
         Part{&StartAssessment::service}, Field{"type", &StartAssessment::type},
         Field{"date", &StartAssessment::date}, Field{"origin", &StartAssessment::origin, later},
         Field{"language", &StartAssessment::language, later},
         Field{"layout", &StartAssessment::layout, later},
         Field{"self_assessment", &StartAssessment::selfAssessment, later},
         Field{"agenda", &StartAssessment::agenda, later});
template <>
inline constexpr auto kindIn<Describe> = kind("describe", Field{"aspect", &Describe::aspect},
                                              Field{"text", &Describe::text});
template <>
inline constexpr auto kindIn<SetType> = kind("set-type", Field{"type", &SetType::type});
template <>
inline constexpr auto kindIn<SetDate> = kind("set-date", Field{"date", &SetDate::date});
template <>
inline constexpr auto kindIn<BindStandards> = kind("bind-standards",
                                                   Field{"standards", &BindStandards::standards});
template <>
inline constexpr auto kindIn<DeclareResult> = kind("declare-result", Part{&DeclareResult::result});
template <>
inline constexpr auto kindIn<Enrol> = kind("enrol", Part{&Enrol::member});
template <>
inline constexpr auto kindIn<Settle> = std::apply(kindNamed("settle"), settled<Settle>);
template <>
inline constexpr auto kindIn<Rate> = std::apply(kindNamed("rate"), judgement<Rate>);
template <>
inline constexpr auto kindIn<AddNote> = kind("add-note", Part{&AddNote::note});
template <>
inline constexpr auto kindIn<Recommend> = kind("recommend", Part{&Recommend::recommendation});
template <>
inline constexpr auto kindIn<Ask> = kind("ask", Part{&Ask::asked});
template <>
inline constexpr auto kindIn<SetText> = kind("set-text", Field{"text", &SetText::text});
template <>
inline constexpr auto kindIn<SetKind> = kind("set-kind", Field{"kind", &SetKind::kind});
template <>
inline constexpr auto kindIn<FileUnder> = kind("file-under", Field{"points", &FileUnder::points});
template <>
inline constexpr auto kindIn<Release> = kind("release", Field{"audience", &Release::audience});
template <>
inline constexpr auto kindIn<SetSeen> = kind("set-seen", Field{"seen", &SetSeen::seen});
template <>
inline constexpr auto kindIn<SetState> = kind("set-state", Field{"state", &SetState::state});
template <>
inline constexpr auto kindIn<SetPriority> = kind("set-priority",
                                                 Field{"priority", &SetPriority::priority});
template <>
inline constexpr auto kindIn<SetOwner> = kind("set-owner", Field{"owner", &SetOwner::owner});
template <>
inline constexpr auto kindIn<SetDue> = kind("set-due", Field{"due", &SetDue::due});
template <>
inline constexpr auto kindIn<SetThemes> = kind("set-themes", Field{"themes", &SetThemes::themes});
template <>
inline constexpr auto kindIn<SetStatus> = kind("set-status", Field{"status", &SetStatus::status},
                                               Field{"reason", &SetStatus::reason},
                                               Field{"on", &SetStatus::on, later});
template <>
inline constexpr auto kindIn<RevealRatings> = kind("reveal-ratings");
template <>
inline constexpr auto kindIn<MakeRemark> = kind("make-remark", Field{"text", &MakeRemark::text});
template <>
inline constexpr auto kindIn<Appoint> = kind("appoint", Part{&Appoint::role});
template <>
inline constexpr auto kindIn<Confirm> = kind("confirm",
                                             Field{"fingerprint", &Confirm::fingerprint});
template <>
inline constexpr auto kindIn<Sign> = kind("sign", Part{&Sign::signature});
template <>
inline constexpr auto kindIn<AnswerFinding> = std::apply(kindNamed("answer-finding"),
                                                         standpoint<AnswerFinding>);
template <>
inline constexpr auto kindIn<ReplyToAnswer> = std::apply(kindNamed("reply-to-answer"),
                                                         replied<ReplyToAnswer>);
template <>
inline constexpr auto kindIn<Attach> = kind("attach", Part{&Attach::attachment});
template <>
inline constexpr auto kindIn<TrustKeys> = kind("trust-keys", Field{"keys", &TrustKeys::keys});
template <>
inline constexpr auto kindIn<BeSamePerson> = kind("be-same-person",
                                                  Field{"as", &BeSamePerson::as, Usual{}, Id{}});
template <>
inline constexpr auto kindIn<Redact> = kind("redact", Field{"edits", &Redact::edits},
                                            Field{"remains", &Redact::remains},
                                            Field{"reason", &Redact::reason});
template <>
inline constexpr auto kindIn<Remove> = kind("remove");
template <>
inline constexpr auto kindIn<Restore> = kind("restore");
template <>
inline constexpr auto kindIn<SetAgenda> = kind("set-agenda", Part{&SetAgenda::agenda});
template <>
inline constexpr auto kindIn<LinkNotes> = kind("link-notes", Field{"notes", &LinkNotes::notes});

} // namespace core
