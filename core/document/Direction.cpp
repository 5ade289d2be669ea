#include "core/document/Direction.h"

#include "core/document/Links.h"
#include "core/support/Text.h"

#include <fribidi.h>

#include <algorithm>
#include <new>

namespace core::document {

namespace {

// Marks that isolate a stretch of text, whose direction is given or that of its first letter.
constexpr char32_t leftToRightIsolate = 0x2066;
constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t endOfIsolate = 0x2069;

FriBidiStrIndex sizeOf(std::u32string_view letters)
{
    return static_cast<FriBidiStrIndex>(letters.size());
}

std::vector<FriBidiCharType> typesOf(std::u32string_view letters)
{
    std::vector<FriBidiCharType> types(letters.size());
    std::transform(letters.begin(), letters.end(), types.begin(),
                   [](char32_t letter) { return fribidi_get_bidi_type(letter); });
    return types;
}

void addParagraph(std::u32string_view letters, bool rightToLeft, std::vector<std::uint8_t>& all)
{
    const std::vector<FriBidiCharType> types = typesOf(letters);
    const std::vector<FriBidiChar> characters(letters.begin(), letters.end());
    std::vector<FriBidiBracketType> brackets(letters.size());
    fribidi_get_bracket_types(characters.data(), sizeOf(letters), types.data(), brackets.data());
    FriBidiParType direction = rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    std::vector<FriBidiLevel> levels(letters.size());
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), sizeOf(letters),
                                            &direction, levels.data()) == 0) {
        throw std::bad_alloc(); // The one thing that can go wrong there.
    }
    all.insert(all.end(), levels.begin(), levels.end());
}

/// The letters with marks around links, and where each of `letters` stands among them.
struct Isolated {
    std::u32string letters;
    std::vector<std::size_t> places;
};

Isolated isolated(std::u32string_view letters, const std::vector<std::size_t>& runs,
                  const Text& text)
{
    Isolated result;
    std::string_view open; // The address of the link that is open.
    const auto moveTo = [&](std::string_view address, bool shown) {
        if (address != open) {
            if (!open.empty()) {
                result.letters += endOfIsolate;
            }
            if (!address.empty()) {
                result.letters += shown ? leftToRightIsolate : firstStrongIsolate;
            }
            open = address;
        }
    };
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Run& run = text[runs[i]];
        moveTo(run.address, showsAddress(run));
        result.places.push_back(result.letters.size());
        result.letters += letters[i];
    }
    moveTo({}, false);
    return result;
}

} // namespace

std::optional<bool> isRightToLeft(char32_t letter)
{
    const FriBidiCharType type = fribidi_get_bidi_type(letter);
    return FRIBIDI_IS_STRONG(type) ? std::optional(FRIBIDI_IS_RTL(type) != 0) : std::nullopt;
}

bool runsRightToLeft(const Text& text)
{
    const std::u32string letters = toCodePoints(toPlainText(text));
    const FriBidiParType direction =
        fribidi_get_par_direction(typesOf(letters).data(), sizeOf(letters));
    return direction == FRIBIDI_PAR_RTL;
}

std::vector<std::uint8_t> embeddingLevels(std::u32string_view letters, bool rightToLeft)
{
    std::vector<std::uint8_t> levels;
    while (levels.size() < letters.size()) {
        const std::u32string_view rest = letters.substr(levels.size());
        const std::size_t lineFeed = std::min(rest.find(U'\n'), rest.size() - 1);
        addParagraph(rest.substr(0, lineFeed + 1), rightToLeft, levels);
    }
    return levels;
}

std::vector<std::uint8_t> embeddingLevels(std::u32string_view letters,
                                          const std::vector<std::size_t>& runs, const Text& text)
{
    std::vector<std::uint8_t> levels(letters.size(), 0);
    if (std::none_of(letters.begin(), letters.end(),
                     [](char32_t letter) { return isRightToLeft(letter).value_or(false); })) {
        return levels; // Nothing turns such text, also no mark that only pretends to.
    }
    const Isolated marked = isolated(letters, runs, text);
    const auto all = embeddingLevels(marked.letters, runsRightToLeft(text));
    std::transform(marked.places.begin(), marked.places.end(), levels.begin(),
                   [&](std::size_t place) { return all[place]; });
    return levels;
}

} // namespace core::document
