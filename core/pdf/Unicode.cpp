#include "core/pdf/Unicode.h"

#include "core/support/Hex.h"
#include "core/support/Text.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace core::pdf {

namespace {

utf8proc_int32_t number(char32_t letter)
{
    return static_cast<utf8proc_int32_t>(letter);
}

} // namespace

std::string toUtf16Hex(std::u32string_view letters)
{
    std::string hex;
    for (const char32_t letter : letters) {
        if (letter < 0x10000) {
            hex += toHex(letter, 4);
        } else {
            hex += toHex(0xD800U + ((letter - 0x10000U) >> 10U), 4);
            hex += toHex(0xDC00U + ((letter - 0x10000U) & 0x3FFU), 4);
        }
    }
    return hex;
}

std::u32string decomposed(std::u32string_view letters)
{
    const std::string utf8 = toUtf8(letters);
    utf8proc_uint8_t* mapped = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                     static_cast<utf8proc_ssize_t>(utf8.size()), &mapped,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(mapped, &std::free);
    if (length < 0) {
        return std::u32string(letters);
    }
    return toCodePoints({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)});
}

bool isIgnorable(char32_t letter)
{
    return utf8proc_get_property(number(letter))->ignorable != 0;
}

bool isPrivateUse(char32_t letter)
{
    return utf8proc_category(number(letter)) == UTF8PROC_CATEGORY_CO;
}

std::vector<bool> graphemeStarts(std::u32string_view letters)
{
    std::vector<bool> starts(letters.size(), true);
    utf8proc_int32_t state = 0;
    for (std::size_t i = 1; i < letters.size(); ++i) {
        starts[i] =
            utf8proc_grapheme_break_stateful(number(letters[i - 1]), number(letters[i]), &state);
    }
    return starts;
}

} // namespace core::pdf
