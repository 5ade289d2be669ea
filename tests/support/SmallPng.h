#pragma once

#include "core/support/Base64.h"

#include <cstdint>
#include <string>
#include <string_view>

/// A PNG of two pixels: red, and nothing at all.
inline std::string smallPng()
{
    return *core::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR42mP4"
                             "z8AARAwMAAz8Af/lhqjSAAAAAElFTkSuQmCC");
}

/// A chunk of a PNG with its checksum.
inline std::string pngChunk(const std::string& name, const std::string& content)
{
    const std::string summed = name + content;
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char letter : summed) {
        sum ^= static_cast<std::uint8_t>(letter);
        for (int bit = 0; bit < 8; ++bit) {
            sum = sum >> 1 ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    const auto number = [](std::uint32_t value) {
        return std::string{static_cast<char>(value >> 24), static_cast<char>(value >> 16),
                           static_cast<char>(value >> 8), static_cast<char>(value)};
    };
    return number(static_cast<std::uint32_t>(content.size())) + summed + number(~sum);
}

/// The same picture with a text in it that no eye sees.
inline std::string withText(std::string png, const std::string& key, const std::string& text)
{
    constexpr std::size_t behindTheHeader = 33;
    return png.insert(behindTheHeader, pngChunk("tEXt", key + '\0' + text));
}
