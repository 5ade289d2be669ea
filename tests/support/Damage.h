#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

/// What disks, cables and file systems do to a file, each by chance.
enum class Damage {
    FlippedBit,
    FlippedBits,  ///< 64 of them.
    ZeroedPage,   ///< One page reads as zeros.
    LostPages,    ///< Three pages hold something else.
    ZeroedSector, ///< 512 bytes of a page, as often its beginning as not.
    CutOff,       ///< The last part is missing, up to a third.
    NoBeginning,  ///< The first page is gone.
    SwappedPages,
};
inline constexpr std::array<std::string_view, 8> damageNames{
    "one bit flipped",       "64 bits flipped", "a page of zeros",      "three pages overwritten",
    "a sector of 512 zeros", "tail cut off",    "first page destroyed", "two pages exchanged"};

inline std::string damaged(std::string bytes, Damage damage, std::mt19937_64& chance)
{
    constexpr std::size_t page = 4096;
    const auto below = [&](std::size_t end) { return static_cast<std::size_t>(chance() % end); };
    const std::size_t pages = bytes.size() / page;
    const auto flip = [&] {
        char& byte = bytes[below(bytes.size())];
        byte = static_cast<char>(byte ^ 1 << below(8));
    };
    const auto fill = [&](std::size_t from, std::size_t count, bool zeros) {
        for (std::size_t i = from; i < std::min(from + count, bytes.size()); ++i) {
            bytes[i] = zeros ? '\0' : static_cast<char>(below(256));
        }
    };
    switch (damage) {
    case Damage::FlippedBit: flip(); break;
    case Damage::FlippedBits:
        for (int i = 0; i < 64; ++i) {
            flip();
        }
        break;
    case Damage::ZeroedPage: fill(below(pages) * page, page, true); break;
    case Damage::LostPages:
        for (int i = 0; i < 3; ++i) {
            fill(below(pages) * page, page, false);
        }
        break;
    case Damage::ZeroedSector: fill(below(pages * 8) * 512, 512, true); break;
    case Damage::CutOff: bytes.resize(bytes.size() - 1 - below(bytes.size() / 3)); break;
    case Damage::NoBeginning: fill(0, page, false); break;
    case Damage::SwappedPages: {
        const std::size_t a = below(pages);
        const std::size_t b = below(pages);
        const std::string kept = bytes.substr(a * page, page);
        bytes.replace(a * page, page, bytes.substr(b * page, page));
        bytes.replace(b * page, page, kept);
        break;
    }
    }
    return bytes;
}
