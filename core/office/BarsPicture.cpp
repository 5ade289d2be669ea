#include "core/office/BarsPicture.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core::office {

namespace {

constexpr int pictureWidth = 480;
constexpr int barHeight = 20;
constexpr int gap = 8;

/// White, then a colour for each tone; darker than the ground of words, because no words stand in
/// it.
constexpr std::array<std::array<unsigned char, 3>, 6> palette{{{0xFF, 0xFF, 0xFF},
                                                               {0x7A, 0x82, 0x8C},
                                                               {0x2F, 0x8F, 0x5B},
                                                               {0xD9, 0xA4, 0x41},
                                                               {0xC9, 0x41, 0x3A},
                                                               {0x3A, 0x7B, 0xBF}}};

unsigned char colourOf(document::Tone tone)
{
    return static_cast<unsigned char>(1 + static_cast<int>(tone));
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((number >> shift) & 0xFF);
    }
    return bytes;
}

/// CRC-32 as PNG has it.
std::uint32_t checksum(std::string_view bytes)
{
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char letter : bytes) {
        sum ^= static_cast<unsigned char>(letter);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~sum;
}

std::uint32_t adler(std::string_view bytes)
{
    std::uint32_t low = 1;
    std::uint32_t high = 0;
    for (const char letter : bytes) {
        low = (low + static_cast<unsigned char>(letter)) % 65521;
        high = (high + low) % 65521;
    }
    return (high << 16) | low;
}

std::string chunk(const std::string& type, const std::string& content)
{
    return bigEndian(static_cast<std::uint32_t>(content.size())) + type + content +
           bigEndian(checksum(type + content));
}

/// A zlib stream of blocks that are stored as they are: the package around it compresses them.
std::string stored(std::string_view bytes)
{
    constexpr std::size_t mostInBlock = 65535;
    std::string stream = "\x78\x01";
    for (std::size_t at = 0; at < bytes.size(); at += mostInBlock) {
        const std::string_view block = bytes.substr(at, mostInBlock);
        stream += at + mostInBlock >= bytes.size() ? '\1' : '\0';
        const auto size = static_cast<unsigned>(block.size());
        for (const unsigned number : {size, ~size}) {
            stream += static_cast<char>(number & 0xFF);
            stream += static_cast<char>((number >> 8) & 0xFF);
        }
        stream += block;
    }
    return stream + bigEndian(adler(bytes));
}

double total(const document::Bars::Bar& bar)
{
    double sum = 0;
    for (const auto& segment : bar.segments) {
        sum += segment.count;
    }
    return sum;
}

/// One line of a bar, with a white line between its segments.
std::string lineOf(const document::Bars::Bar& bar)
{
    std::string line(pictureWidth, '\0');
    const double sum = total(bar);
    double before = 0;
    for (const auto& segment : bar.segments) {
        const auto from = static_cast<std::size_t>(pictureWidth * before / sum);
        before += segment.count;
        const auto to = static_cast<std::size_t>(pictureWidth * before / sum);
        const bool isLast = &segment == &bar.segments.back();
        for (std::size_t x = from; x + (isLast ? 0 : 2) < to; ++x) {
            line[x] = static_cast<char>(colourOf(segment.tone));
        }
    }
    return line;
}

} // namespace

BarsPicture barsPicture(const document::Bars& bars)
{
    std::string pixels;
    BarsPicture picture;
    const std::string noFilter(1, '\0');
    const std::string white(pictureWidth, '\0');
    for (const auto& bar : bars.bars) {
        if (total(bar) <= 0) {
            continue;
        }
        for (int y = 0; picture.height > 0 && y < gap; ++y) {
            pixels += noFilter + white;
            ++picture.height;
        }
        const std::string line = lineOf(bar);
        for (int y = 0; y < barHeight; ++y) {
            pixels += noFilter + line;
            ++picture.height;
        }
    }
    if (picture.height == 0) {
        return {};
    }
    picture.width = pictureWidth;
    std::string colours;
    for (const auto& colour : palette) {
        colours.append(colour.begin(), colour.end());
    }
    const std::string eightBitPalette("\x08\x03\x00\x00\x00", 5);
    picture.png =
        std::string("\x89PNG\r\n\x1A\n", 8) +
        chunk("IHDR", bigEndian(pictureWidth) +
                          bigEndian(static_cast<std::uint32_t>(picture.height)) + eightBitPalette) +
        chunk("PLTE", colours) + chunk("IDAT", stored(pixels)) + chunk("IEND", "");
    return picture;
}

} // namespace core::office
