#pragma once

#include "core/assessment/Capacity.h"
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

enum class May {
    No,
    Own, ///< What bears their name; of notes and files, what they began.
    Yes,
};

/// Whether the whole panel had the right in earlier programs. What was done with it then comes in
/// with a merge.
enum class Once { AsNow, WholePanel };

/// One line of the table.
struct Right {
    std::string_view what; ///< "Rate a point"
    std::array<May, capacityCount> may;
    std::string_view when;         ///< What must hold besides; empty where nothing must.
    RecordKind kind;               ///< It covers the changes of such records …
    bool (*covers)(const Change&); ///< … that this picks.
    std::optional<Refusal> (*unmet)(const Wanted&); ///< Why `when` does not hold.
    Once once = Once::AsNow;

    May of(Capacity capacity) const { return may[static_cast<std::size_t>(capacity)]; }
};

/// The table. Of several lines that cover a change the first counts; every change is covered.
std::span<const Right> rights();
const Right& rightTo(const RecordId& record, const Change& change);

/// Whether others see at once what the change did, so that nobody takes it back in secret.
bool isFinal(const Change& change);

/// Why `person` may not make the change now; nothing where they may. Whether its words and points
/// are sound is another question.
std::optional<Refusal> whyNot(const Wanted& wanted);

/// Why nobody in this capacity can ever have been allowed to make the change, whatever else holds;
/// nothing where they can. `isOwn`: see May::Own.
std::optional<Refusal> whyNever(Capacity capacity, bool isOwn, const RecordId& record,
                                const Change& change);

} // namespace core
