#pragma once

#include "core/spelling/Dictionary.h"
#include "core/spelling/OwnWords.h"
#include "core/spelling/WordPlaces.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace core {

/// Says which words of a text are misspelt. A word is right when one of the dictionaries that apply
/// knows it, when its writer added it to their own words, or when it is known where they write. It
/// remembers each word that it looked up.
class Speller {
public:
    explicit Speller(OwnWords own);

    /// Until there are some, and while none of them applies, nothing is misspelt.
    void setDictionaries(std::vector<Dictionary> dictionaries);
    /// The language that texts are in; empty where that is not known, and any dictionary applies.
    void setLanguage(const std::string& language);
    /// The words that are right where somebody writes, as wordKey gives them.
    void setKnownHere(std::unordered_set<std::string> keys);
    /// What was added elsewhere counts here too.
    Result<Done> readOwn();

    bool canCheck() const;
    /// The misspelt words of `text`, in their order.
    std::vector<WordPlace> misspelt(std::u16string_view text);
    /// The dictionaries that are asked.
    std::vector<DictionaryFiles> applying() const;

    const OwnWords& own() const { return m_own; }
    Result<Done> addOwn(std::u16string_view word);
    Result<Done> removeOwn(std::u16string_view word);

private:
    bool applies(const Dictionary& dictionary) const;
    bool isRight(std::u16string_view word);
    bool isKnown(std::u16string_view word) const;
    void forget() { m_seen.clear(); }

    OwnWords m_own;
    std::vector<Dictionary> m_dictionaries;
    std::string m_language;
    std::unordered_set<std::string> m_knownHere;
    std::unordered_map<std::u16string, bool> m_seen; ///< Whether a word is right.
};

} // namespace core
