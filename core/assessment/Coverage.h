#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/Rules.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// What a panel can judge, seen before the day.
struct Coverage {
    std::vector<PointRef> unled; ///< Points that nobody who takes part leads.
    /// Points for which nobody who takes part leads or contributes, by name, by profession or by
    /// what else they know about.
    std::vector<PointRef> uncovered;
    /// Professions that lead a point and that nobody who takes part has, as the editions name them.
    std::vector<std::string> missingProfessions;
    /// Roles of the service team of which nobody has said who fills them, or that they are vacant.
    std::vector<ServiceRole> unrecordedRoles;
};

/// Why a point is not assessed that nobody on the panel could judge. It stands in the assessment,
/// so it is in English like everything that the program says there.
inline constexpr std::string_view reasonOutsideExpertise = "Outside the panel's expertise.";

/// The uncovered points that have no outcome yet.
std::vector<PointRef> uncoveredAndOpen(const Assessment& assessment, const Editions& editions);

/// Members who are absent, observe or are in training cover nothing.
Coverage coverageOf(const Assessment& assessment, const Editions& editions);

/// Whether somebody who takes part has `profession`, or knows about it besides their own, however
/// that is worded (isAbout).
bool isOnPanel(const Assessment& assessment, const std::string& profession);

/// Whether the service is known to have nobody in `role`. A role of which nothing was said is not
/// vacant.
bool isVacant(const Assessment& assessment, ServiceRole role);

/// The changes by which `substitute`, new on the panel or not, takes over the points of `absent`,
/// who is marked as absent for `why`. What either wrote stays theirs.
std::vector<std::pair<RecordId, Change>> takeOver(const Assessment& assessment,
                                                  const PersonId& absent, const std::string& why,
                                                  Member substitute);

/// The changes that give every point which nobody leads to the first member who takes part and
/// whose profession leads it, and that let those contribute whose profession does. What somebody
/// has already stays theirs; members for whom nothing changes are left out.
std::vector<std::pair<RecordId, Change>> givenByProfession(const Assessment& assessment,
                                                           const Editions& editions);

} // namespace core
