#pragma once

namespace core {

// What a byte is as a letter of ASCII, and nothing else. The functions of the C library ask the
// machine's locale, in which any byte beyond may be a letter too.

constexpr bool isAsciiDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

constexpr bool isAsciiLower(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

constexpr bool isAsciiUpper(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

constexpr bool isAsciiLetter(char letter)
{
    return isAsciiLower(letter) || isAsciiUpper(letter);
}

constexpr bool isAsciiLetterOrDigit(char letter)
{
    return isAsciiLetter(letter) || isAsciiDigit(letter);
}

constexpr char asciiLower(char letter)
{
    return isAsciiUpper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr char asciiUpper(char letter)
{
    return isAsciiLower(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
}

} // namespace core
