#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Reader.h"

#include <string_view>

namespace core {

/// The author of every note in a cut assessment that is not the panel's own.
inline constexpr std::string_view panelAuthor = "panel";
/// What it is called in a cut, in whatever language that is read.
inline constexpr std::string_view panelName = "Assessment panel";

/// What `reader` may see of `assessment`, and nothing else: what was cut is in no field of what
/// comes back. Other readers than the panel get no ratings, remarks, confirmations or asked
/// questions, no names and no times of notes; members are left with their role, their
/// profession and the professions that they know about besides, observers and who was absent are
/// left out, and `panelAuthor` has written all notes. Ids say nothing either, its own included
/// (cutId). A cut assessment still has a valid exchange form.
Assessment cutFor(const Assessment& assessment, Reader reader);

/// The same, careful about what people did apart from each other: a record that some head keeps
/// from `reader`, that somebody removed, or whose words and release did not see each other
/// (releasedUnseen), is cut until the panel has chosen. The panel sees it.
Assessment cutFor(const Ledger& ledger, Reader reader);

} // namespace core
