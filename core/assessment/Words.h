#pragma once

#include "core/support/Enumeration.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace core {

/// What a note says: see "note" in docs/words.md.
enum class NoteKind { Strength, Concern, Question, Evidence, Observation };

/// Who may read something besides the panel, which sees all. Team and sponsor are not one inside
/// the other.
enum class Audience { Panel, Team, Sponsor, TeamAndSponsor, Public };

/// Who reads a reason besides the panel. Everybody else learns the outcome alone.
enum class ReasonFor { TeamAndSponsor, Sponsor };

/// How we know what a note says. Not seen is not the same as not done.
enum class Seen { Shown, Told, Read, Tried, NotSeen };

enum class QuestionState { ToAsk, Asked, Answered, Dropped };
enum class Priority { Must, Should, Could };
enum class Owner { Team, ServiceOwner, Sponsor, Organisation };
enum class Status { Open, EvidenceGiven, MoreNeeded, Done, Mitigated, Deferred, Dropped };
enum class Confidence { Low, Medium, High };

/// Whether an outcome stands, or waits for the lead's casting vote on a point that the panel is
/// split on.
enum class Decision { Settled, Proposed };

/// Observers and trainees may rate for themselves; what they rate is never counted.
enum class Role { Lead, Assessor, Observer, Trainee };
enum class AssessmentType {
    Assessment,
    Reassessment,
    AmberEvidenceReview,
    LiveReview,
    PeerReview,
    SelfAssessment
};

/// The people a service needs: see the roles that service manuals name for a team.
enum class ServiceRole {
    ServiceOwner,
    SeniorResponsibleOwner,
    ProductManager,
    DeliveryManager,
    ProgrammeManager,
    UserResearch,
    Design,
    Technology,
    Performance
};

/// Whether somebody fills a role of the service team.
enum class Holding { Held, Shared, Vacant };

/// Whether somebody is there to watch or to learn, and does not judge.
constexpr bool isWatching(Role role)
{
    return role == Role::Observer || role == Role::Trainee;
}

/// What the service team says to a finding.
enum class Stance { Accept, Challenge };

/// What the panel does with a finding that was answered.
enum class Response { Keep, Change, Withdraw };

/// What a part of an agenda is for.
enum class AgendaKind { Section, Break };

/// The words of an enumeration as they stand in files and on the command line, in the order of its
/// values.
template <typename Enum>
struct Words;

template <>
struct Words<NoteKind> {
    static constexpr std::array<std::string_view, 5> all{"strength", "concern", "question",
                                                         "evidence", "observation"};
};
template <>
struct Words<Audience> {
    static constexpr std::array<std::string_view, 5> all{"panel", "team", "sponsor", "team+sponsor",
                                                         "public"};
};
template <>
struct Words<Seen> {
    static constexpr std::array<std::string_view, 5> all{"shown", "told", "read", "tried",
                                                         "not-seen"};
};
template <>
struct Words<QuestionState> {
    static constexpr std::array<std::string_view, 4> all{"to-ask", "asked", "answered", "dropped"};
};
template <>
struct Words<Priority> {
    static constexpr std::array<std::string_view, 3> all{"must", "should", "could"};
};
template <>
struct Words<Owner> {
    static constexpr std::array<std::string_view, 4> all{"team", "service-owner", "sponsor",
                                                         "organisation"};
};
template <>
struct Words<Status> {
    static constexpr std::array<std::string_view, 7> all{
        "open", "evidence-given", "more-needed", "done", "mitigated", "deferred", "dropped"};
};
template <>
struct Words<Decision> {
    static constexpr auto all = std::to_array<std::string_view>({"settled", "proposed"});
};
template <>
struct Words<Confidence> {
    static constexpr std::array<std::string_view, 3> all{"low", "medium", "high"};
};
template <>
struct Words<Role> {
    static constexpr std::array<std::string_view, 4> all{"lead", "assessor", "observer", "trainee"};
};
template <>
struct Words<AssessmentType> {
    static constexpr std::array<std::string_view, 6> all{
        "assessment",  "reassessment", "amber-evidence-review",
        "live-review", "peer-review",  "self-assessment"};
};

template <>
struct Words<ServiceRole> {
    static constexpr std::array<std::string_view, 9> all{"service-owner",
                                                         "senior-responsible-owner",
                                                         "product-manager",
                                                         "delivery-manager",
                                                         "programme-manager",
                                                         "user-research",
                                                         "design",
                                                         "technology",
                                                         "performance"};
};
template <>
struct Words<Holding> {
    static constexpr std::array<std::string_view, 3> all{"held", "shared", "vacant"};
};
template <>
struct Words<Stance> {
    static constexpr std::array<std::string_view, 2> all{"accept", "challenge"};
};
template <>
struct Words<ReasonFor> {
    static constexpr std::array<std::string_view, 2> all{"team+sponsor", "sponsor"};
};
template <>
struct Words<Response> {
    static constexpr std::array<std::string_view, 3> all{"keep", "change", "withdraw"};
};
template <>
struct Words<AgendaKind> {
    static constexpr std::array<std::string_view, 2> all{"section", "break"};
};

/// The word of `value`: toWord(NoteKind::Strength) is "strength".
template <typename Enum>
constexpr std::string_view toWord(Enum value)
{
    static_assert(Words<Enum>::all.size() == countOf<Enum>(), "each value has a word");
    return Words<Enum>::all[static_cast<std::size_t>(value)];
}

/// The value with this word; nothing when no value has it.
template <typename Enum>
constexpr std::optional<Enum> fromWord(std::string_view word)
{
    for (std::size_t i = 0; i < Words<Enum>::all.size(); ++i) {
        if (Words<Enum>::all[i] == word) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace core
