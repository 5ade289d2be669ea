#pragma once

#include "ui/session/AppContext.h"

#include "bench/Measures.h"

namespace bench {

/// What a window over `casebook` needs, as app/main.cpp gives it; a measure is of use only while
/// the two stay alike.
inline ui::AppContext windowContext(const Setting& setting, const std::filesystem::path& casebook)
{
    return {setting.library,
            core::OwnStandards(setting.folder / "standards", {STANDARDS_DIR}),
            core::LayoutCatalogue(std::vector<std::filesystem::path>()),
            core::LanguageCatalogue(SOURCE_DIR "/languages"),
            {},
            casebook,
            {},
            core::systemTime,
            core::systemRandom};
}

} // namespace bench
