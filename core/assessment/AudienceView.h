#pragma once

#include "core/assessment/Ledger.h"

#include <array>
#include <string_view>

namespace core {

/// Whom a report is for. Who may read what is decided here and nowhere else; see product.md,
/// "audience".
enum class Reader { Panel, Team, Sponsor, Public };

template <>
struct Words<Reader> {
    static constexpr std::array<std::string_view, 4> all{"panel", "team", "sponsor", "public"};
};

/// Whether `reader` may read what was released to `audience`. The panel reads all; team and sponsor
/// are not one inside the other.
bool mayRead(Reader reader, Audience audience);

/// Whether `reader` may read why the panel decided as it did: reasons are for the panel, the team
/// and the sponsor.
bool mayReadReasons(Reader reader);

/// The author of every note in a cut assessment that is not the panel's own.
inline constexpr std::string_view panelAuthor = "panel";

/// What `reader` may see of `assessment`, and nothing else: what was cut is in no field of what
/// comes back. Other readers than the panel get no ratings, remarks, confirmations or asked
/// questions, no names and no times of notes; members are left with their role, their
/// profession and the professions that they know about besides, observers and who was absent are
/// left out, and `panelAuthor` has written all notes. A cut assessment still has a valid exchange
/// form.
Assessment cutFor(const Assessment& assessment, Reader reader);

/// The same, careful about what is disputed: a record that some head keeps from `reader`, or that
/// somebody removed, is cut until the panel has chosen. The panel sees it.
Assessment cutFor(const Ledger& ledger, Reader reader);

} // namespace core
