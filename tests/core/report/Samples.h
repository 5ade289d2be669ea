#pragma once

#include "core/assessment/Rules.h"
#include "core/report/Language.h"

#include <string>
#include <vector>

/// The bundled editions with these ids, in this order.
core::Editions bundled(const std::vector<std::string>& ids);

/// The languages of reports, as their files are.
const core::Languages& languages();

/// An invented assessment against two standards: all settled, amber and not met, with notes and
/// recommendations for every audience.
core::Assessment rodLicence();

core::Note note(std::string id, core::NoteKind kind, std::string text,
                std::vector<core::PointRef> points, core::Audience audience);

core::Recommendation recommendation(std::string id, core::Priority priority, core::Owner owner,
                                    std::string text, std::vector<core::PointRef> points);

core::PointRef gds(int number);
core::PointRef wales(int number);
