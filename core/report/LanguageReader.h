#pragma once

#include "core/report/Language.h"
#include "core/tree/Diagnostic.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// The largest file of a language that is read.
inline constexpr std::size_t largestLanguageBytes = std::size_t{1} << 20;

/// What came of reading a language: the language, or why there is none.
struct LanguageReading {
    std::optional<Language> language; ///< Only when there are no faults.
    std::vector<Diagnostic> faults;   ///< All of them, in the order of the text.
};

/// Reads a language from its YAML, in the form that languages/FORMAT.md describes, as strictly as a
/// standard is read: a text that is missing, one that no report has, and a place or a rule that is
/// not known are faults. `fileName` is only for the faults.
LanguageReading readLanguage(std::string_view yaml, std::string_view fileName);

} // namespace core
