#pragma once

#include "ui/session/AppContext.h"

namespace bench {

/// What a window over `casebook` needs, as app/main.cpp gives it; a measure is of use only while
/// the two stay alike.
inline ui::AppContext windowContext(const core::Library& library,
                                    const std::filesystem::path& casebook)
{
    return {library,
            core::OwnStandards(casebook.parent_path() / "standards", {STANDARDS_DIR}),
            core::LayoutCatalogue(std::vector<std::filesystem::path>()),
            core::LanguageCatalogue(SOURCE_DIR "/languages"),
            {},
            casebook,
            {},
            core::systemTime,
            core::systemRandom};
}

} // namespace bench
