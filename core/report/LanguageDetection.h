#pragma once

#include "core/assessment/Assessment.h"
#include "core/report/Language.h"

#include <string_view>

namespace core {

/// The code of the one of `languages` that `text` looks to be written in, by its small words; empty
/// where it has too few of them to tell, or is in none of them. People do not say in which language
/// they type a note, and a screen reader has to know.
std::string_view detectedLanguage(std::string_view text, const Languages& languages);

/// The language of most of what people wrote in `assessment`; English where nothing tells.
std::string_view mainLanguage(const Assessment& assessment, const Languages& languages);

} // namespace core
