#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// The two files of a dictionary as hunspell has them.
struct DictionaryFiles {
    std::string language; ///< "en"
    std::filesystem::path affixes;
    std::filesystem::path words;
};

/// The dictionaries for the languages that people write here, British English and Welsh, as far as
/// they are in one of `folders`: at most one for each, from the first folder that has it.
std::vector<DictionaryFiles> dictionariesIn(const std::vector<std::filesystem::path>& folders);

} // namespace core
