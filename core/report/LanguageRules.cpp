#include "core/report/LanguageRules.h"

#include "core/support/Ascii.h"

#include <algorithm>

namespace core {

namespace {

// Not std::toupper: the words of a report do not depend on the machine's locale.
std::string numberFrom(const std::vector<std::string>& words, int count)
{
    const auto index = static_cast<std::size_t>(count);
    return count >= 0 && index < words.size() ? words[index] : std::to_string(count);
}

bool startsWithOneOf(std::string_view text, const std::vector<std::string>& beginnings)
{
    return std::ranges::any_of(beginnings,
                               [&](const std::string& one) { return text.starts_with(one); });
}

} // namespace

std::string capitalised(std::string text)
{
    if (!text.empty()) {
        text[0] = asciiUpper(text[0]);
    }
    return text;
}

std::string_view LanguageRules::pluralOf(int count) const
{
    const auto found = plurals.find(count);
    return found != plurals.end() ? std::string_view(found->second) : "other";
}

std::string LanguageRules::inWords(int count) const
{
    return numberFrom(numbers, count);
}

std::string LanguageRules::counting(int count) const
{
    return numberFrom(countingNumbers.empty() ? numbers : countingNumbers, count);
}

std::string LanguageRules::inSentence(std::string_view name) const
{
    std::string text(name);
    const bool isWord = text.size() > 1 && isAsciiUpper(text[0]) && isAsciiLower(text[1]);
    if (isWord && !startsWithOneOf(text, keepsCapital)) {
        text[0] = asciiLower(text[0]);
    }
    return text;
}

std::string LanguageRules::mutated(std::string_view mutation, std::string_view word) const
{
    std::string text(word);
    const auto found = mutations.find(mutation);
    // A letter that stands alone is no word.
    if (found == mutations.end() || text.size() < 2 || startsWithOneOf(text, unchanging)) {
        return text;
    }
    // The longest beginning that fits: "ll" before "l".
    const auto& beginnings = found->second;
    const auto fits = std::ranges::max_element(beginnings, {}, [&](const auto& one) {
        return text.starts_with(one.first) ? one.first.size() : std::size_t{0};
    });
    if (fits != beginnings.end() && text.starts_with(fits->first)) {
        text.replace(0, fits->first.size(), fits->second);
    }
    return text;
}

bool LanguageRules::startsWithVowel(std::string_view word) const
{
    const std::string_view figure = word.substr(0, word.find_first_not_of("0123456789"));
    std::string start(word.substr(0, 2));
    start[0] = start.empty() ? '\0' : asciiLower(start[0]);
    return figuresWithVowel.contains(figure) ||
           std::ranges::any_of(vowels,
                               [&](const std::string& vowel) { return start.starts_with(vowel); });
}

} // namespace core
