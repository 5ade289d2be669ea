#include "core/report/LanguageDetection.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

// Words that are common in one of the two languages and are no word of the other.
constexpr std::array<std::string_view, 54> english{
    "in",     "on",     "by",    "but",    "or",    "we",    "our",  "no",   "if",
    "people", "team",   "users", "how",    "why",   "the",   "and",  "of",   "to",
    "is",     "was",    "are",   "were",   "that",  "with",  "for",  "not",  "have",
    "has",    "had",    "they",  "it",     "this",  "be",    "been", "who",  "can",
    "will",   "which",  "what",  "when",   "from",  "their", "you",  "your", "must",
    "could",  "should", "each",  "nobody", "there", "then",  "more", "than", "after"};
constexpr std::array<std::string_view, 44> welsh{
    "sut",  "mwy",    "heb",   "wrth",  "drwy", "yr",    "yn",    "mae",      "ac",
    "wedi", "sydd",   "oedd",  "bod",   "ei",   "eu",    "gan",   "gyda",     "hyn",
    "ddim", "nid",    "neu",   "ond",   "nad",  "maent", "roedd", "fydd",     "gwasanaeth",
    "tîm",  "pobl",   "dylai", "angen", "pob",  "hon",   "hwn",   "oherwydd", "ar",
    "cael", "gwneud", "nhw",   "eich",  "ein",  "fod",   "rhaid", "ni"};

struct Hits {
    int english = 0;
    int welsh = 0;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

template <std::size_t size>
bool isAmong(const std::array<std::string_view, size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// One letter may name an axis, capitals are an abbreviation: "NI" is no Welsh word.
bool mayTell(std::string_view word)
{
    return word.size() > 1 && !(isCapital(word[0]) && isCapital(word[1]));
}

bool isAddress(std::string_view piece)
{
    return piece.find("://") != std::string_view::npos || piece.starts_with("www.") ||
           piece.find('@') != std::string_view::npos;
}

/// Counts the words of what stands between two spaces.
void count(std::string_view piece, Hits& hits)
{
    while (!piece.empty()) {
        const auto end = std::find_if_not(piece.begin(), piece.end(), isLetter);
        const auto length = static_cast<std::size_t>(end - piece.begin());
        if (const std::string_view word = piece.substr(0, length); mayTell(word)) {
            std::string lower(word);
            lower[0] = isCapital(lower[0]) ? static_cast<char>(lower[0] - 'A' + 'a') : lower[0];
            hits.english += isAmong(english, lower) ? 1 : 0;
            hits.welsh += isAmong(welsh, lower) ? 1 : 0;
        }
        piece.remove_prefix(std::min(length + 1, piece.size()));
    }
}

Hits hitsOf(std::string_view text)
{
    Hits hits;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(" \t\n", at), text.size());
        if (const std::string_view piece = text.substr(at, end - at); !isAddress(piece)) {
            count(piece, hits);
        }
        at = end + 1;
    }
    return hits;
}

std::string_view verdict(const Hits& hits)
{
    constexpr int enough = 2;
    const auto tells = [](int own, int other) { return own >= enough && own > 2 * other; };
    return tells(hits.english, hits.welsh) ? "en" : tells(hits.welsh, hits.english) ? "cy" : "";
}

} // namespace

std::string_view detectedLanguage(std::string_view text)
{
    return verdict(hitsOf(text));
}

std::string_view mainLanguage(const Assessment& assessment)
{
    Hits all;
    const auto add = [&](const std::string& text) {
        const Hits hits = hitsOf(text);
        all.english += hits.english;
        all.welsh += hits.welsh;
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
    return all.welsh > all.english ? "cy" : "en";
}

} // namespace core
