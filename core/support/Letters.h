#pragma once

#include <string>
#include <string_view>

namespace core {

// What kind of character a code point is, as Unicode has it.

bool isLetter(char32_t character);
/// An accent or the like, which goes with the letter before it.
bool isMark(char32_t character);
bool isDigit(char32_t character);
bool isCapital(char32_t character);
/// Whether it is a letter as European languages have them, with whatever accent.
bool isLatin(char32_t letter);

/// A text in UTF-8; a half of a surrogate pair without the other becomes U+FFFD.
std::string toUtf8(std::u16string_view text);
/// A text in UTF-16; each byte that is not UTF-8 becomes U+FFFD.
std::u16string toUtf16(std::string_view utf8);

} // namespace core
