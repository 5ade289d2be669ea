#include "core/pdf/LineBreaks.h"

#include "core/pdf/Unicode.h"

#include <linebreak.h>

#include <algorithm>

namespace core::pdf {

namespace {

/// The library fills an index of its tables once; a static makes that safe for threads.
void prepareLibrary()
{
    static const bool prepared = [] {
        init_linebreak();
        return true;
    }();
    static_cast<void>(prepared);
}

/// The library stops the program at the letters that flags are made of. A character that lines may
/// break around, as they may around a flag, stands in for each; the two of a flag stay together
/// because they are one grapheme.
utf32_t forLibrary(char32_t letter)
{
    constexpr utf32_t ideograph = 0x4E00;
    const bool isOfFlag = letter >= 0x1F1E6 && letter <= 0x1F1FF;
    return isOfFlag ? ideograph : static_cast<utf32_t>(letter);
}

} // namespace

std::vector<Break> breaksAfter(const std::u32string& letters, const std::string& language)
{
    prepareLibrary();
    std::vector<utf32_t> input(letters.size());
    std::transform(letters.begin(), letters.end(), input.begin(), forLibrary);
    std::string found(letters.size(), LINEBREAK_NOBREAK);
    set_linebreaks_utf32(input.data(), input.size(), language.c_str(), found.data());

    // The library knows Unicode 6; joined emoji are newer.
    const std::vector<bool> starts = graphemeStarts(letters);
    std::vector<Break> breaks(letters.size(), Break::Never);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool whole = i + 1 == letters.size() || starts[i + 1];
        if (whole && found[i] == LINEBREAK_MUSTBREAK) {
            breaks[i] = Break::Must;
        } else if (whole && found[i] == LINEBREAK_ALLOWBREAK) {
            breaks[i] = Break::Allowed;
        }
    }
    return breaks;
}

} // namespace core::pdf
