#pragma once

#include <map>
#include <string>
#include <string_view>

namespace core {

/// Text in one or more languages, by BCP 47 primary language: "en", "cy".
using Translated = std::map<std::string, std::string>;

/// `text` in `language`, else in English, else in whatever language there is; empty when there is
/// none.
const std::string& inLanguage(const Translated& text, std::string_view language);

/// The language that inLanguage gives; empty when there is no text.
std::string_view languageFound(const Translated& text, std::string_view language);

} // namespace core
