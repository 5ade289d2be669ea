#include "core/pdf/Fonts.h"

#include <array>
#include <string>

namespace core::pdf {

namespace {

// Debian's fonts-symbola and fonts-noto-core.
constexpr const char* symbola = "/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf";
constexpr const char* notoFolder = "/usr/share/fonts/truetype/noto";
constexpr std::array<const char*, 24> notoScripts{
    "Symbols2",  "Symbols",  "Math",     "Hebrew",   "Arabic", "Devanagari",
    "Bengali",   "Gurmukhi", "Gujarati", "Tamil",    "Telugu", "Kannada",
    "Malayalam", "Sinhala",  "Thai",     "Lao",      "Khmer",  "Myanmar",
    "Armenian",  "Georgian", "Ethiopic", "Cherokee", "Thaana", "Mongolian"};

} // namespace

Fonts defaultFonts()
{
    Fonts fonts{FONT_REGULAR, FONT_BOLD, FONT_FALLBACK, {symbola}};
    const std::filesystem::path folder = notoFolder;
    fonts.others.push_back(folder / "NotoSans-Regular.ttf");
    for (const char* script : notoScripts) {
        fonts.others.push_back(folder / (std::string("NotoSans") + script + "-Regular.ttf"));
    }
    return fonts;
}

} // namespace core::pdf
