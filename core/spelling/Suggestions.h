#pragma once

#include "core/spelling/DictionaryFiles.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// At most `most` words that may be meant by the misspelt `word`, the likeliest first, from all
/// `dictionaries` in turn. It opens them for itself, so that it can run beside whoever checks a
/// text; it takes up to a second. A dictionary that cannot be read suggests nothing.
std::vector<std::u16string> suggestionsFor(std::u16string_view word,
                                           const std::vector<DictionaryFiles>& dictionaries,
                                           std::size_t most);

} // namespace core
