#pragma once

#include "core/standards/Crosswalk.h"

#include <QPalette>
#include <QString>

#include <optional>
#include <string>

namespace ui {

/// How somebody wants to read an edition.
struct EditionReading {
    std::string language = "en";
    std::string phase;       ///< Empty for every phase.
    core::Editions editions; ///< All that are known, for the names of counterparts.
};

/// What is said of an edition as a whole: where it comes from, its scales with what each level
/// leads to, phases, agenda, sources and what could not be verified. Rich text.
QString aboutEdition(const core::Standard& edition, const EditionReading& reading,
                     const QPalette& palette);

/// Everything that an edition says of one of its points. Rich text.
QString aboutPoint(const core::Standard& edition, const core::Point& point,
                   const EditionReading& reading, const QPalette& palette);

/// The points of `other` that relate to a point of `edition`, each in full, with how and why. Rich
/// text.
QString counterpartsOf(const core::Standard& edition, const core::Point& point,
                       const core::Standard& other, const EditionReading& reading,
                       const QPalette& palette);

/// What aboutPoint says in plain words for a search, in all phases.
QString wordsOf(const core::Point& point, const std::string& language);

/// The address of a point within these texts, and back.
QString linkTo(const core::PointRef& point);
std::optional<core::PointRef> pointOfLink(const QString& link);

} // namespace ui
