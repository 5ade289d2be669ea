#pragma once

#include "core/assessment/Edit.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// What became of a record.
enum class Mark { Kept, Removed, Revealed };
template <>
struct Words<Mark> {
    static constexpr std::array<std::string_view, 3> all{"kept", "removed", "revealed"};
};

/// The outcome of a point or of the whole: a level's id, notAssessed, notApplicable; empty for
/// none.
struct Verdict {
    std::string outcome;
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// The text that somebody stands by.
struct SignedText {
    std::string fingerprint;
    friend bool operator==(const SignedText&, const SignedText&) = default;
};

struct AttachedFile {
    std::string name;
    std::string mediaType;
    std::int64_t size = 0;
    std::string digest;
    friend bool operator==(const AttachedFile&, const AttachedFile&) = default;
};

/// The notes that a recommendation was made of.
struct NotesMadeOf {
    std::vector<std::string> notes;
    bool empty() const { return notes.empty(); }
    friend bool operator==(const NotesMadeOf&, const NotesMadeOf&) = default;
};

/// The member with whom somebody is one person.
struct SameAs {
    PersonId person;
    friend bool operator==(const SameAs&, const SameAs&) = default;
};

/// One thing that a change says. The optional ones can also say that there is none.
using Fact = std::variant<Mark, AssessmentType, NoteKind, Audience, Priority, Owner, Status, Stance,
                          Response, Confidence, std::optional<Seen>, std::optional<QuestionState>,
                          std::optional<Date>, Verdict, Decision, SignedText, AttachedFile, Member,
                          TeamRole, Origin, std::vector<PointRef>, std::vector<std::string>, SameAs,
                          Agenda, NotesMadeOf>;

/// What a change says, as values: facts, and what somebody wrote where there is room for it. How
/// they are put into words is for whoever shows them, each in one place: app/ChangeWords and
/// ui/words/ChangeWords.
struct Said {
    std::vector<Fact> facts;
    std::optional<std::string> text;

    /// Whether there is nothing in it: no day, no points, no words.
    bool isNothing() const;

    friend bool operator==(const Said&, const Said&) = default;
};

Said saidBy(const Change& change);

/// The change with another text; nothing for one in which nobody writes anything. Beginnings of
/// notes and recommendations do not count: their words are a SetText (see narrowed).
std::optional<Change> withText(Change change, const std::string& text);

} // namespace core
