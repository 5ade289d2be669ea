#pragma once

#include "core/assessment/Ledger.h"

#include <array>
#include <string_view>

namespace core {

/// Whom a report is for. What leaves the panel is decided here; what colleagues on the panel see of
/// each other's ratings, in Agreement.h. See "audience" in docs/words.md.
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
/// left out, and `panelAuthor` has written all notes. Ids tell no time either (cutId). A cut
/// assessment still has a valid exchange form.
Assessment cutFor(const Assessment& assessment, Reader reader);

/// The same, careful about what people did apart from each other: a record that some head keeps
/// from `reader`, that somebody removed, or whose words and release did not see each other
/// (releasedUnseen), is cut until the panel has chosen. The panel sees it.
Assessment cutFor(const Ledger& ledger, Reader reader);

/// Whether somebody who was handed an assessment cut for `reader` may make this change: answers,
/// the service team's roles, its description and scope, and notes and attachments of their own,
/// which is what `isOwn` says of the record. The panel takes in nothing else from them.
bool mayChange(Reader reader, const RecordId& record, const Change& change, bool isOwn);

/// The same for a change to what was handed to them.
bool mayChange(Reader reader, const Ledger& cut, const RecordId& record, const Change& change);

} // namespace core
