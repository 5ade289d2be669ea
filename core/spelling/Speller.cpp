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

/// As dictionaries write it.
std::string forDictionaries(std::u16string_view word)
{
    std::u16string plain(word);
    std::ranges::replace(plain, u'\u2019', u'\'');
    std::ranges::replace(plain, u'\u2010', u'-');
    std::ranges::replace(plain, u'\u2011', u'-');
    return toNfc(toUtf8(plain));
}

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
    return m_language.empty() || dictionary.language() == m_language;
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

std::vector<std::u16string> Speller::suggestions(std::u16string_view word, std::size_t most) const
{
    std::vector<std::vector<std::string>> lists;
    std::size_t longest = 0;
    for (const Dictionary& one : m_dictionaries) {
        if (applies(one)) {
            lists.push_back(one.suggestions(forDictionaries(word)));
            longest = std::max(longest, lists.back().size());
        }
    }
    std::vector<std::u16string> all;
    for (std::size_t i = 0; i < longest; ++i) {
        for (const auto& list : lists) {
            std::u16string one = i < list.size() ? toUtf16(list[i]) : std::u16string();
            if (word.find(u'\u2019') != std::u16string_view::npos) {
                std::ranges::replace(one, u'\'', u'\u2019');
            }
            if (!one.empty() && all.size() < most && std::ranges::find(all, one) == all.end()) {
                all.push_back(std::move(one));
            }
        }
    }
    return all;
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
