#pragma once

#include "core/standards/Crosswalk.h"

#include <QString>

#include <string>

namespace ui {

/// "Service Standard · current · 14 points": what a list says about an edition below its name.
QString editionState(const core::Standard& edition, bool isOwn);

/// How one point relates to another: "Asks the same", "Is part of it".
QString inWords(core::Counterpart::Kind kind);

/// "5  Make sure everyone can use the service", in `language` where there is one.
QString pointTitle(const core::Point& point, const std::string& language);

/// "GDS 2019 5: Make sure everyone …"; the bare reference when `editions` do not have the point.
QString pointTitle(const core::Editions& editions, const core::PointRef& ref,
                   const std::string& language);

/// "English", "Cymraeg"
QString languageName(const std::string& language);

/// That the title in one of `languages` is not confirmed as current; empty when it is.
QString titleWarning(const core::Point& point, const std::string& language);

/// "GDS 2019": where prompts were taken over from.
QString takenFromName(const core::Editions& editions, const std::string& id);

} // namespace ui
