#include "core/spelling/KnownHere.h"

#include "core/spelling/OwnWords.h"
#include "core/spelling/WordPlaces.h"
#include "core/support/Letters.h"

namespace core {

namespace {

/// Gathers each word once, as it is written: to find its key costs more.
class Gatherer {
public:
    void add(const std::string& text)
    {
        const std::u16string wide = toUtf16(text);
        for (const WordPlace& place : wordsToCheck(wide)) {
            const std::u16string_view word =
                std::u16string_view(wide).substr(place.at, place.length);
            m_words.emplace(word);
            for (std::size_t at = 0; at < word.size();) {
                std::size_t end = at;
                while (end < word.size() && !isHyphen(word[end])) {
                    ++end;
                }
                m_words.emplace(word.substr(at, end - at));
                at = end + 1;
            }
        }
    }
    void add(const Translated& text)
    {
        for (const auto& [language, words] : text) {
            add(words);
        }
    }
    void add(const Prompts& prompts)
    {
        for (const auto* list :
             {&prompts.questions, &prompts.goodEvidence, &prompts.warningSigns}) {
            for (const Translated& text : *list) {
                add(text);
            }
        }
    }
    void add(const Standard& edition)
    {
        add(edition.name);
        add(edition.shortName);
        add(edition.publisher);
        add(edition.summary);
        for (const auto& group : edition.groups) {
            add(group.name);
        }
        for (const auto& theme : edition.themes) {
            add(theme.name);
        }
        for (const Point& point : edition.points) {
            add(point.title);
            add(point.summary);
            add(point.why);
            for (const auto& [phase, prompts] : point.prompts) {
                add(prompts);
            }
        }
    }

    std::unordered_set<std::string> keys() const
    {
        std::unordered_set<std::string> keys;
        for (const std::u16string& word : m_words) {
            keys.insert(wordKey(toUtf8(word)));
        }
        return keys;
    }

private:
    std::unordered_set<std::u16string> m_words;
};

} // namespace

std::unordered_set<std::string> wordsKnownIn(const Assessment& assessment, const Editions& editions)
{
    Gatherer known;
    for (const auto& edition : editions) {
        known.add(*edition);
    }
    known.add(assessment.service.name);
    known.add(assessment.service.organisation);
    for (const auto* members : {&assessment.panel, &assessment.formerly}) {
        for (const Member& member : *members) {
            known.add(member.name);
        }
    }
    for (const TeamRole& role : assessment.team) {
        known.add(role.holder);
    }
    return known.keys();
}

} // namespace core
