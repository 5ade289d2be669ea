#pragma once

#include "core/assessment/Words.h"
#include "core/standards/Standard.h"
#include "core/support/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// A whole day, in minutes: nothing on an agenda is longer.
inline constexpr std::int64_t longestAgendaEntry = std::int64_t{24} * 60;

/// A part of an agenda: a section, in which the panel talks about points, or a break.
struct AgendaEntry {
    AgendaKind kind = AgendaKind::Section;
    std::string theme; ///< Id of a theme of the editions; its points belong here. May be empty.
    std::string title; ///< In the panel's words; empty for the name of the theme.
    int minutes = 0;
    std::vector<PointRef> points; ///< Those that were put here, whatever their theme.

    friend bool operator==(const AgendaEntry&, const AgendaEntry&) = default;
};

/// In which order a panel talks, and how long about what. What falls out of it for the points of an
/// assessment is an AgendaDay.
struct Agenda {
    std::optional<TimeOfDay> start;
    std::vector<AgendaEntry> entries; ///< Empty for the themes of the editions, as they stand.

    /// Whether nobody said anything.
    bool empty() const { return !start && entries.empty(); }
    friend bool operator==(const Agenda&, const Agenda&) = default;
};

} // namespace core
