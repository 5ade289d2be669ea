#pragma once

#include "core/spelling/DictionaryFiles.h"
#include "core/support/Result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The words of a language. To open one takes a tenth of a second; after that it answers at once.
/// Not for two threads at a time.
class Dictionary {
public:
    /// A Problem where a file is missing or in letters that nobody can read.
    static Result<Dictionary> open(const DictionaryFiles& files);

    Dictionary(Dictionary&&) noexcept;
    Dictionary& operator=(Dictionary&&) noexcept;
    ~Dictionary();

    const DictionaryFiles& files() const { return m_files; }
    /// `word` is UTF-8. One that the dictionary has no letters for is not known.
    bool knows(std::string_view word) const;
    /// Words that may be meant, the likeliest first. Takes up to a few tenths of a second.
    std::vector<std::string> suggestions(std::string_view word) const;

private:
    struct Opened;
    Dictionary(DictionaryFiles files, std::unique_ptr<Opened> opened);

    DictionaryFiles m_files;
    std::unique_ptr<Opened> m_opened;
};

/// `word` as dictionaries write it: plain apostrophes and hyphens, in NFC.
std::string forDictionaries(std::u16string_view word);

} // namespace core
