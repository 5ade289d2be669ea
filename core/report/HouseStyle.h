#pragma once

#include "core/assessment/AudienceView.h"
#include "core/document/Document.h"
#include "core/support/Translated.h"

#include <map>
#include <optional>

namespace core {

/// How an organisation's reports look and what they say around the findings. It travels with the
/// casebook.
struct HouseStyle {
    Translated name;
    std::optional<document::Picture> logo; ///< Its alternative is in logoAlternative.
    std::string whyNoLogo; ///< Of a style that has one which cannot be shown; else empty.
    Translated logoAlternative;
    std::optional<document::Colour> accent; ///< Of headings; dark enough to be read.
    std::optional<document::Colour> links;
    std::map<Reader, Translated> openings; ///< Before the report's first section.
    std::map<Reader, Translated> closings; ///< After its last.
};

} // namespace core
