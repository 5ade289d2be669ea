#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace core {

/// `number` as so many hexadecimal digits, small letters: toHex(255, 4) is "00ff".
std::string toHex(std::uint32_t number, int digits);

/// What a hexadecimal digit stands for, a capital letter too; nothing for other letters.
std::optional<unsigned> hexDigit(char letter);

} // namespace core
