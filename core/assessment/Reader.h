#pragma once

#include "core/assessment/Words.h"

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

/// "the service team"
std::string_view nameOf(Reader reader);

/// Whether `reader` may read what was released to `audience`. The panel reads all; team and sponsor
/// are not one inside the other.
bool mayRead(Reader reader, Audience audience);

/// Whether `reader` may read why the panel decided as it did: reasons are for the panel, the team
/// and the sponsor.
bool mayReadReasons(Reader reader);
/// The same of one reason.
bool mayReadReason(Reader reader, ReasonFor reasonFor);
Audience audienceOf(ReasonFor reasonFor);

/// The widest audience that what `writer` wrote has by itself: they and the panel.
Audience ownAudience(Reader writer);

} // namespace core
