#pragma once

#include "core/assessment/Assessment.h"
#include "core/standards/Crosswalk.h"

#include <optional>
#include <vector>

namespace core {

/// An entry of an agenda with its time and with all points that belong there.
struct AgendaPart {
    AgendaEntry entry; ///< Its points are those of `groups`, one after another.
    int begins = 0;    ///< Minutes after the start of the day.
    int ends = 0;
    std::vector<std::vector<PointRef>> groups; ///< Judged together; see judgedTogether.
};

/// How the day of an assessment falls out.
struct AgendaDay {
    std::optional<TimeOfDay> start;
    std::vector<AgendaPart> parts;

    /// The time that is `minutes` after the start; nothing where no start is set.
    std::optional<TimeOfDay> timeAt(int minutes) const;
    /// The part that has `point`; null for none.
    const AgendaPart* partOf(const PointRef& point) const;
};

/// The theme of a point, or the first one with an id, among `editions`; null for none.
const Theme* themeOf(const Editions& editions, const PointRef& point);
const Theme* themeNamed(const Editions& editions, std::string_view id);

/// Each point of `editions` is in exactly one part: where it was put, else in the first with its
/// theme, else in a last one that has neither theme nor title. Points that are judged together stay
/// together. What `agenda` says of other editions is passed over, and so is a theme without points
/// unless somebody put it there.
AgendaDay agendaDay(const Agenda& agenda, const Editions& editions);

/// The same with every point named in its entry, as somebody sees it who changes it.
Agenda spelledOut(const Agenda& agenda, const Editions& editions);

/// `agenda` as it is to be kept: without entries where they are the editions' own.
Agenda asKept(Agenda agenda, const Editions& editions);

/// How a part of the day stands to the time.
struct PartTime {
    enum class State { Ahead, Running, Over };
    State state = State::Ahead;
    int minutes = 0; ///< Until it begins, that are left, or that it is over.

    friend bool operator==(const PartTime&, const PartTime&) = default;
};

/// Nothing where no start or no `date` is set, on any other day, and an hour after all of it.
std::optional<PartTime> timeOf(const AgendaPart& part, const AgendaDay& day,
                               const std::optional<Date>& date, const WallTime& now);

/// The part that the panel should be in; null where there is none at that time.
const AgendaPart* partAt(const AgendaDay& day, const std::optional<Date>& date,
                         const WallTime& now);

/// What the panel did not reach, in the order of its agenda: points, each with those that are
/// judged with it, that have neither an outcome nor a note. Nothing before somebody has made a note
/// on any point.
std::vector<std::vector<PointRef>> notReached(const Assessment& assessment,
                                              const Editions& editions);

} // namespace core
