#pragma once

#include "core/assessment/Reader.h"
#include "core/assessment/RecordPoint.h"
#include "core/assessment/Refusal.h"
#include "core/assessment/Wanted.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace core {

// Who may change what, in one table. The editor asks it before it makes an edit (whyNot), and
// whatever takes in edits of others asks the same table about them (PossibleCapacities.h).

/// In which capacity somebody acts in an assessment.
enum class Capacity {
    Lead,     ///< The lead assessor; where the panel has none, everybody.
    Assessor, ///< Who judges besides, and who joins the panel with what they do.
    Watching, ///< Observers and trainees.
    Team,     ///< To whom the panel handed the assessment, cut for the service team,
    Sponsor,  ///< for the sponsor,
    Public,   ///< or for everybody.
};
inline constexpr std::size_t capacityCount = 6;

enum class May {
    No,
    Own, ///< What bears their name; of notes and files that were handed over, what they began.
    Yes,
};

/// One line of the table.
struct Right {
    std::string_view what; ///< "Rate a point"
    std::array<May, capacityCount> may;
    std::string_view when;         ///< What must hold besides; empty where nothing must.
    RecordKind kind;               ///< It covers the changes of such records …
    bool (*covers)(const Change&); ///< … that this picks.
    std::optional<Refusal> (*unmet)(const Wanted&); ///< Why `when` does not hold.

    May of(Capacity capacity) const { return may[static_cast<std::size_t>(capacity)]; }
};

/// The table. Of several lines that cover a change the first counts; every change is covered.
std::span<const Right> rights();
const Right& rightTo(const RecordId& record, const Change& change);

/// Whether nothing was cut from an assessment that was `cutFor` somebody before it was handed over.
bool isWhole(std::optional<Reader> cutFor);

/// That of a member of the panel with this role.
Capacity capacityOf(Role role);
/// That of whom an assessment was cut for. `reader` is not the panel.
Capacity capacityOf(Reader reader);
/// That of `person` now.
Capacity capacityOf(const Assessment& assessment, const PersonId& person,
                    std::optional<Reader> cutFor);

/// Whether others see at once what the change did, so that nobody takes it back in secret.
bool isFinal(const Change& change);

/// Why `person` may not make the change now; nothing where they may. Whether its words and points
/// are sound is another question.
std::optional<Refusal> whyNot(const Wanted& wanted, std::optional<Reader> cutFor);

/// Why nobody in this capacity may ever make the change, whatever else holds; nothing where they
/// may. `isOwn`: see May::Own.
std::optional<Refusal> whyNot(Capacity capacity, bool isOwn, const RecordId& record,
                              const Change& change);

} // namespace core
