#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// `text` with a line feed wherever a program meant a line to end: CR LF, CR, the vertical tab and
/// the form feed of slides and word processors, U+0085, U+2028 and U+2029. These are the newline
/// functions of the Unicode Standard, section 5.8. All else stays as it is, no-break spaces and
/// bytes that are not UTF-8 included.
std::string withLineFeeds(std::string_view text);

/// `text` without the control characters that nothing shows; line feeds and tabs stay.
std::string withoutControls(std::string_view text);

/// The control character at `at` for who is to find it: the control character U+0001 behind "two".
std::string controlCharacterIn(std::string_view text, std::size_t at);

} // namespace core
