#pragma once

#include "core/assessment/Assessment.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a note that somebody types in one go stands for. Marks are read only where they can be
/// nothing else.
///
/// In front stands the kind: one of + ! ? = * and a blank, or one of + ! ? and a capital letter.
/// Behind the last word stand, after a blank each, "#6", "#W2" or "#gds-2019/6" for a further point
/// that it is filed under, "##6" for one that it is filed under and not here, "/shown", "/told",
/// "/read", "/tried" or "/unseen" for how we know, and ">team", ">sponsor", ">both" or ">all" for
/// who may read it. What names nothing, what stands in front of a word, and a line that would have
/// no words left are letters. So is a mark behind `letterMark`.
struct NoteLine {
    /// Where a mark stands in what was typed, in bytes.
    struct Mark {
        std::size_t at = 0;
        std::size_t length = 0;
    };

    NoteKind kind = NoteKind::Observation;
    bool saysKind = false;        ///< A sign stands in front.
    std::string text;             ///< Without marks, and without white space at either end.
    std::vector<PointRef> points; ///< In the order typed, none twice.
    bool onlyThere = false;       ///< Under these points, and not where it is typed.
    std::optional<Seen> seen;
    std::optional<Audience> audience;
    std::vector<Mark> marks; ///< In the order in which they stand.
};

/// Stands before a sign that is no mark, and goes with it: U+2060, which nobody sees.
inline constexpr std::string_view letterMark = "\xE2\x81\xA0";

/// Gives the point that stands behind a "#"; nothing when there is none.
using PointFinder = std::function<std::optional<PointRef>(std::string_view)>;

NoteLine readNoteLine(std::string_view typed, const PointFinder& find);

/// The kind that a sign in front says, and the sign for a kind.
std::optional<NoteKind> kindOfSign(char sign);
char signOfKind(NoteKind kind);

/// `typed` with the sign of `kind` in front in place of the one it has; without any for an
/// observation.
std::string withSign(std::string_view typed, NoteKind kind);

/// The marks behind a text that say how we know and who may read it, as they are typed.
std::string_view markOf(Seen seen);
std::string_view markOf(Audience audience); ///< Empty for the panel alone.

} // namespace core
