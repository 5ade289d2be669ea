#pragma once

#include "core/support/Enumeration.h"
#include "core/support/Time.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Names an edit, unique in the world. Ids made on one device sort by the time they were made.
/// Those that are made now end with a hash of what the edit says (core/exchange/EditIds.h); in
/// those of earlier programs chance stands there instead.
struct EditId {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const EditId&, const EditId&) = default;
};

/// 32 lower-case hexadecimal digits.
std::string toString(const EditId& id);

/// Reads what toString writes. Nothing when the text has another form.
std::optional<EditId> editIdFrom(std::string_view text);

/// Whether the id has no time in it, as those of imported edits, and of edits that a cut assessment
/// was made anew with.
bool isWithoutTime(const EditId& id);

/// Whether the id is made from what the edit says. A mark in the id tells, so that nobody passes an
/// altered edit off as one of an earlier program: its first bit, which no time has before the year
/// 6429; without a time, the first bit of its place.
bool isNamedByContent(const EditId& id);

/// Unique in the world; readable where it came from outside.
using AssessmentId = std::string;

/// A member of a panel, or somebody else who made an edit.
using PersonId = std::string;

enum class RecordKind {
    Assessment,
    Result,
    Member,
    Outcome,
    Rating,
    Note,
    Recommendation,
    Asked,
    Reveal,
    Remark,
    TeamRole,
    Confirmation,
    Signature,
    Answer,
    Reply,
    Attachment,
    Keys,
    SamePerson, ///< That a member is one person with another one.
    Redaction,  ///< That words of a record were destroyed.
};
inline constexpr std::size_t recordKindCount = countOf<RecordKind>();

/// The thing inside an assessment that an edit is about: the assessment itself, a note, the outcome
/// of a point. Written "note/n1", "outcome/gds-2019/5"; the assessment and its result have no name.
struct RecordId {
    RecordKind kind = RecordKind::Assessment;
    std::string name;

    friend auto operator<=>(const RecordId&, const RecordId&) = default;
};

std::string toString(const RecordId& record);
std::optional<RecordId> recordIdFrom(std::string_view text);

/// Random bits: the system's in the programs, a seeded engine in tests.
using Random = std::function<std::uint64_t()>;

/// Random numbers from the system that nobody can guess.
std::uint64_t systemRandom();

/// Makes what is unlike everything else: ids for records and people, times for the ids of edits.
class IdSource {
public:
    IdSource(Clock clock, Random random);

    /// 48 bits of milliseconds and 80 random bits, as in a ULID; within one millisecond, and when
    /// the clock goes back, the last id is counted up so that order is kept.
    EditId next();

    /// Milliseconds for the id of an edit, more than any that was given before, also when the clock
    /// stands or goes back.
    std::uint64_t nextTime();

private:
    Clock m_clock;
    Random m_random;
    EditId m_last;
    std::uint64_t m_lastTime = 0;
};

} // namespace core
