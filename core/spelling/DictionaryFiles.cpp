#include "core/spelling/DictionaryFiles.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace core {

namespace {

/// Other kinds of English would find fault with what is right here.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> wanted{
    {{"en", "en_GB"}, {"cy", "cy_GB"}, {"cy", "cy"}}};

std::optional<DictionaryFiles> found(const std::vector<std::filesystem::path>& folders,
                                     std::string_view language, std::string_view name)
{
    for (const std::filesystem::path& folder : folders) {
        const std::string base(name);
        DictionaryFiles files{std::string(language), folder / (base + ".aff"),
                              folder / (base + ".dic")};
        std::error_code ignored;
        if (std::filesystem::is_regular_file(files.affixes, ignored) &&
            std::filesystem::is_regular_file(files.words, ignored)) {
            return files;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<DictionaryFiles> dictionariesIn(const std::vector<std::filesystem::path>& folders)
{
    std::vector<DictionaryFiles> all;
    for (const auto& [language, name] : wanted) {
        if (!all.empty() && all.back().language == language) {
            continue;
        }
        if (auto files = found(folders, language, name)) {
            all.push_back(std::move(*files));
        }
    }
    return all;
}

} // namespace core
