#include "core/report/LanguageDetection.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace core {

namespace {

/// How many of a text's small words each language has, in the order of the languages.
using Hits = std::vector<int>;

bool isLetter(char c)
{
    return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// One letter may name an axis, capitals are an abbreviation: "NI" is no Welsh word.
bool mayTell(std::string_view word)
{
    return word.size() > 1 && !(isAsciiUpper(word[0]) && isAsciiUpper(word[1]));
}

bool isAddress(std::string_view piece)
{
    return piece.find("://") != std::string_view::npos || piece.starts_with("www.") ||
           piece.find('@') != std::string_view::npos;
}

/// Counts the words of what stands between two spaces.
void count(std::string_view piece, const Languages& languages, Hits& hits)
{
    while (!piece.empty()) {
        const auto end = std::find_if_not(piece.begin(), piece.end(), isLetter);
        const auto length = static_cast<std::size_t>(end - piece.begin());
        if (const std::string_view word = piece.substr(0, length); mayTell(word)) {
            std::string lower(word);
            lower[0] = asciiLower(lower[0]);
            for (std::size_t i = 0; i < hits.size(); ++i) {
                hits[i] += languages.all()[i].rules.smallWords.contains(lower) ? 1 : 0;
            }
        }
        piece.remove_prefix(std::min(length + 1, piece.size()));
    }
}

Hits hitsOf(std::string_view text, const Languages& languages)
{
    Hits hits(languages.all().size(), 0);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(" \t\n", at), text.size());
        if (const std::string_view piece = text.substr(at, end - at); !isAddress(piece)) {
            count(piece, languages, hits);
        }
        at = end + 1;
    }
    return hits;
}

std::string_view codeAt(const Languages& languages, const Hits& hits, Hits::const_iterator at)
{
    return languages.all()[static_cast<std::size_t>(at - hits.begin())].code;
}

} // namespace

std::string_view detectedLanguage(std::string_view text, const Languages& languages)
{
    constexpr int enough = 2;
    Hits hits = hitsOf(text, languages);
    const auto most = std::ranges::max_element(hits);
    const int best = std::exchange(*most, 0);
    return best >= enough && best > 2 * std::ranges::max(hits) ? codeAt(languages, hits, most) : "";
}

std::string_view mainLanguage(const Assessment& assessment, const Languages& languages)
{
    Hits all(languages.all().size(), 0);
    const auto add = [&](const std::string& text) {
        std::ranges::transform(all, hitsOf(text, languages), all.begin(), std::plus());
    };
    add(assessment.service.description);
    add(assessment.service.scope);
    for (const Outcome& outcome : assessment.outcomes) {
        add(outcome.reason);
    }
    for (const Note& note : assessment.notes) {
        add(note.text);
    }
    for (const Recommendation& item : assessment.recommendations) {
        add(item.text);
    }
    // English is the first, so that it wins where nothing tells.
    return codeAt(languages, all, std::ranges::max_element(all));
}

} // namespace core
