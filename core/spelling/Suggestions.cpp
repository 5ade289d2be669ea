#include "core/spelling/Suggestions.h"

#include "core/spelling/Dictionary.h"
#include "core/support/Letters.h"

#include <algorithm>

namespace core {

namespace {

constexpr char16_t curved = u'\u2019';

/// With the apostrophe that the writer types.
std::u16string asTyped(const std::string& suggested, std::u16string_view word)
{
    std::u16string text = toUtf16(suggested);
    if (word.find(curved) != std::u16string_view::npos) {
        std::ranges::replace(text, u'\'', curved);
    }
    return text;
}

} // namespace

std::vector<std::u16string> suggestionsFor(std::u16string_view word,
                                           const std::vector<DictionaryFiles>& dictionaries,
                                           std::size_t most)
{
    std::vector<std::vector<std::string>> lists;
    std::size_t longest = 0;
    for (const DictionaryFiles& files : dictionaries) {
        if (const auto opened = Dictionary::open(files)) {
            lists.push_back(opened->suggestions(forDictionaries(word)));
            longest = std::max(longest, lists.back().size());
        }
    }
    std::vector<std::u16string> all;
    for (std::size_t i = 0; i < longest; ++i) {
        for (const auto& list : lists) {
            std::u16string one = i < list.size() ? asTyped(list[i], word) : std::u16string();
            if (!one.empty() && all.size() < most && std::ranges::find(all, one) == all.end()) {
                all.push_back(std::move(one));
            }
        }
    }
    return all;
}

} // namespace core
