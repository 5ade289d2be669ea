#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/Reader.h"

#include <cstddef>
#include <optional>

namespace core {

/// In which capacity somebody acts in an assessment.
enum class Capacity {
    Lead,     ///< The lead assessor and their deputy; where the panel has no lead, everybody.
    Assessor, ///< Who judges besides, and who joins the panel with what they do.
    Watching, ///< Observers and trainees.
    Team,     ///< To whom the panel handed the assessment, cut for the service team,
    Sponsor,  ///< for the sponsor,
    Public,   ///< or for everybody.
};
inline constexpr std::size_t capacityCount = 6;

/// Whether nothing was cut from an assessment that was `cutFor` somebody before it was handed over.
bool isWhole(std::optional<Reader> cutFor);

/// That of a member of the panel with this role.
Capacity capacityOf(Role role);
/// That of whom an assessment was cut for. `reader` is not the panel.
Capacity capacityOf(Reader reader);
/// Whether `person` stands in for the lead, who is away.
bool isDeputy(const Assessment& assessment, const PersonId& person);
/// That of `person` now.
Capacity capacityOf(const Assessment& assessment, const PersonId& person,
                    std::optional<Reader> cutFor);

/// As whom somebody answers findings of an assessment that was `cutFor` them.
Reader answeringAs(std::optional<Reader> cutFor);

} // namespace core
