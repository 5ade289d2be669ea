#pragma once

#include "core/assessment/Assessment.h"

#include <string_view>

namespace core {

/// The language that `text` looks to be written in, by its small words: "en" or "cy"; empty where
/// it has too few of them to tell, or is in neither. People do not say in which language they type
/// a note, and a screen reader has to know.
std::string_view detectedLanguage(std::string_view text);

/// The language of most of what people wrote in `assessment`; English where nothing tells.
std::string_view mainLanguage(const Assessment& assessment);

} // namespace core
