#include "core/spelling/Speller.h"

#include "core/support/Letters.h"
#include "core/support/Text.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// Many times the words of a long report; a text of one word after another ends here too.
constexpr std::size_t mostSeen = 200'000;
/// Parts of a word with hyphens that are too short to judge: "e-mail", "co-design".
constexpr std::size_t shortPart = 2;

/// "service" of "service's"; the word itself where it has no such ending.
std::string_view withoutPossessive(std::string_view key)
{
    return key.ends_with("'s") ? key.substr(0, key.size() - 2) : key;
}

} // namespace

Speller::Speller(OwnWords own) : m_own(std::move(own)) {}

void Speller::setDictionaries(std::vector<Dictionary> dictionaries)
{
    m_dictionaries = std::move(dictionaries);
    forget();
}

void Speller::setLanguage(const std::string& language)
{
    if (std::exchange(m_language, language) != language) {
        forget();
    }
}

void Speller::setKnownHere(std::unordered_set<std::string> keys)
{
    m_knownHere = std::move(keys);
    forget();
}

Result<Done> Speller::readOwn()
{
    forget();
    return m_own.read();
}

bool Speller::applies(const Dictionary& dictionary) const
{
    return m_language.empty() || dictionary.files().language == m_language;
}

bool Speller::canCheck() const
{
    return std::ranges::any_of(m_dictionaries,
                               [this](const Dictionary& one) { return applies(one); });
}

std::vector<WordPlace> Speller::misspelt(std::u16string_view text)
{
    std::vector<WordPlace> wrong;
    if (!canCheck()) {
        return wrong;
    }
    for (const WordPlace& place : wordsToCheck(text)) {
        const std::u16string_view word = text.substr(place.at, place.length);
        if (isRight(word)) {
            continue;
        }
        if (std::ranges::none_of(word, isHyphen)) {
            wrong.push_back(place);
            continue;
        }
        for (std::size_t at = 0; at < word.size();) {
            const auto end = static_cast<std::size_t>(
                std::find_if(word.begin() + static_cast<std::ptrdiff_t>(at), word.end(), isHyphen) -
                word.begin());
            const std::u16string_view part = word.substr(at, end - at);
            if (part.size() > shortPart && !isRight(part)) {
                wrong.push_back({place.at + at, part.size()});
            }
            at = end + 1;
        }
    }
    return wrong;
}

bool Speller::isRight(std::u16string_view word)
{
    std::u16string key(word);
    if (const auto seen = m_seen.find(key); seen != m_seen.end()) {
        return seen->second;
    }
    if (m_seen.size() >= mostSeen) {
        forget();
    }
    return m_seen.emplace(std::move(key), isKnown(word)).first->second;
}

bool Speller::isKnown(std::u16string_view word) const
{
    const std::string plain = forDictionaries(word);
    if (std::ranges::any_of(m_dictionaries, [&](const Dictionary& one) {
            return applies(one) && one.knows(plain);
        })) {
        return true;
    }
    const std::string key = wordKey(plain);
    const std::string bare(withoutPossessive(key));
    return m_knownHere.contains(key) || m_knownHere.contains(bare) || m_own.has(key) ||
           m_own.has(bare);
}

std::vector<DictionaryFiles> Speller::applying() const
{
    std::vector<DictionaryFiles> files;
    for (const Dictionary& one : m_dictionaries) {
        if (applies(one)) {
            files.push_back(one.files());
        }
    }
    return files;
}

Result<Done> Speller::addOwn(std::u16string_view word)
{
    forget();
    return m_own.add(toNfc(toUtf8(word)));
}

Result<Done> Speller::removeOwn(std::u16string_view word)
{
    forget();
    return m_own.remove(toNfc(toUtf8(word)));
}

} // namespace core
