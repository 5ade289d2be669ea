#include "core/report/WrittenIn.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

// Words that are common in one of the two languages and are no word of the other.
constexpr std::array<std::string_view, 40> english{
    "the",  "and",   "of",     "to",    "is",     "was",   "are",  "were",  "that", "with",
    "for",  "not",   "have",   "has",   "had",    "they",  "it",   "this",  "be",   "been",
    "who",  "can",   "will",   "which", "what",   "when",  "from", "their", "you",  "your",
    "must", "could", "should", "each",  "nobody", "there", "then", "more",  "than", "after"};
constexpr std::array<std::string_view, 40> welsh{
    "y",        "yr",   "yn",         "mae",    "ac",   "wedi",  "sydd",  "oedd", "bod",   "ei",
    "eu",       "gan",  "gyda",       "hyn",    "ddim", "nid",   "neu",   "ond",  "nad",   "maent",
    "roedd",    "fydd", "gwasanaeth", "tîm",    "pobl", "dylai", "angen", "pob",  "hon",   "hwn",
    "oherwydd", "ar",   "cael",       "gwneud", "nhw",  "eich",  "ein",   "fod",  "rhaid", "ni"};

struct Hits {
    int english = 0;
    int welsh = 0;
    int words = 0;
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

Hits hitsOf(std::string_view text)
{
    Hits hits;
    std::string word;
    const auto count = [&] {
        if (!word.empty()) {
            hits.words += 1;
            hits.english += isAmong(english, word) ? 1 : 0;
            hits.welsh += isAmong(welsh, word) ? 1 : 0;
            word.clear();
        }
    };
    for (const char c : text) {
        if (isLetter(c)) {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else {
            count();
        }
    }
    count();
    return hits;
}

std::string_view verdict(const Hits& hits)
{
    constexpr int enough = 2;
    constexpr int shortText = 8; ///< In a short text one such word tells, if none speaks against.
    const auto tells = [&](int own, int other) {
        return (own >= enough && own > 2 * other) ||
               (own >= 1 && other == 0 && hits.words <= shortText);
    };
    return tells(hits.english, hits.welsh) ? "en" : tells(hits.welsh, hits.english) ? "cy" : "";
}

} // namespace

std::string_view writtenIn(std::string_view text)
{
    return verdict(hitsOf(text));
}

std::string_view usualLanguage(const Assessment& assessment)
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
