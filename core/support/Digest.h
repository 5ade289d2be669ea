#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 of `bytes` (FIPS 180-4).
Sha256 sha256(std::string_view bytes);

/// The same as 64 lower-case hexadecimal digits.
std::string sha256Hex(std::string_view bytes);

} // namespace core
