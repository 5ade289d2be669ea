#pragma once

#include "core/assessment/AgendaDay.h"

#include <QString>

namespace ui {

QString inWords(core::TimeOfDay time); ///< "10:00"

/// "User needs", "Lunch", "Other points"
QString entryTitle(const core::AgendaEntry& entry, const core::Editions& editions);

/// "10:00 · 40 min"; without the start, or without the minutes, where there are none.
QString timesInWords(const std::optional<core::TimeOfDay>& begins, int minutes);
/// As it is spoken: "from 10:00, 40 minutes"
QString timesSpoken(const std::optional<core::TimeOfDay>& begins, int minutes);

/// "12 min left in this section"; nothing for a section that is still to come.
QString timeLeftInWords(const std::optional<core::PartTime>& time);

/// "12 min left"; nothing for any section but the one that the day is in.
QString timeLeftInShort(const std::optional<core::PartTime>& time);

/// All of it in one line: "from 10:00, User needs 40 min; Lunch 30 min".
QString inWords(const core::Agenda& agenda, const core::Editions& editions);

} // namespace ui
