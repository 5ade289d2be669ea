#include "core/standards/Profession.h"

#include "core/support/Text.h"
#include "core/support/Translatable.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace core {

namespace {

constexpr std::array<Profession, 11> all{{
    {"lead", translatable("core", "Lead assessor")},
    {"user-research", translatable("core", "User research")},
    {"design", translatable("core", "Design")},
    {"content", translatable("core", "Content design")},
    {"accessibility", translatable("core", "Accessibility")},
    {"product", translatable("core", "Product")},
    {"delivery", translatable("core", "Delivery")},
    {"technology", translatable("core", "Technology")},
    {"performance", translatable("core", "Performance")},
    {"policy", translatable("core", "Policy")},
    {"welsh-language", translatable("core", "Welsh language")},
}};

bool isBetweenWords(char letter)
{
    const bool isOther = static_cast<unsigned char>(letter) >= 0x80;
    return !isOther && !(letter >= 'a' && letter <= 'z') && !(letter >= '0' && letter <= '9');
}

std::set<std::string> wordsOf(std::string_view text)
{
    std::string folded = caseFolded(toNfc(text));
    // A no-break space is the one blank beyond ASCII that people type.
    for (std::size_t at = 0; (at = folded.find("\u00a0", at)) != std::string::npos;) {
        folded.replace(at, 2, " ");
    }
    std::set<std::string> words;
    std::string word;
    for (const char letter : folded + ' ') {
        if (!isBetweenWords(letter)) {
            word += letter;
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

/// A single word is too often part of another trade: "design", "product".
bool holdsAll(const std::set<std::string>& words, const std::set<std::string>& wanted)
{
    return wanted.size() < 2 ? words == wanted && !wanted.empty()
                             : std::ranges::includes(words, wanted);
}

} // namespace

std::span<const Profession> professions()
{
    return all;
}

bool isAbout(std::string_view words, std::string_view id)
{
    const std::set<std::string> said = wordsOf(words);
    return holdsAll(said, wordsOf(id)) || holdsAll(said, wordsOf(professionName(id)));
}

std::string_view professionName(std::string_view id)
{
    const auto* const found = std::ranges::find(all, id, &Profession::id);
    return found == all.end() ? id : found->name;
}

} // namespace core
