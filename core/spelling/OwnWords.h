#pragma once

#include "core/support/Result.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace core {

/// The words that a person added to what the dictionaries know: a plain file in UTF-8, one word in
/// a line, which they may write by hand.
class OwnWords {
public:
    /// `file` need not be there; an empty path is for nowhere.
    explicit OwnWords(std::filesystem::path file);

    const std::filesystem::path& file() const { return m_file; }
    /// Reads the file again, which another window may have written. A Problem where it is there and
    /// cannot be read; what was known stays.
    Result<Done> read();
    /// Whether the word is there, however it is capitalised.
    bool has(std::string_view word) const;

    /// Adds the word to the file as it stands there now.
    Result<Done> add(const std::string& word);
    /// Takes it out of it, however it is capitalised.
    Result<Done> remove(const std::string& word);

private:
    Result<Done> write(const std::set<std::string>& words);

    std::filesystem::path m_file;
    std::set<std::string> m_words;  ///< As they were written.
    std::set<std::string> m_folded; ///< See wordKey.
};

/// What two spellings of a word have in common that differ in capitals, in how their accents are
/// coded or in the form of their apostrophe. `word` is UTF-8.
std::string wordKey(std::string_view word);

} // namespace core
