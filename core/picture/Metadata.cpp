#include "core/picture/Metadata.h"

#include "core/picture/Front.h"
#include "core/picture/JpegMetadata.h"

#include <algorithm>
#include <array>
#include <span>

namespace core::picture {

namespace {

constexpr std::string_view pngBeginning("\x89PNG\r\n\x1a\n", 8);

bool isAmong(std::string_view name, std::span<const std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What decides how a picture looks is kept, so that a kind of chunk that nobody knows goes.

std::string cleanPng(std::string_view bytes)
{
    static constexpr auto painting = std::to_array<std::string_view>(
        {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs",
         "cICP", "acTL", "fcTL", "fdAT"});
    constexpr std::size_t around = 12; // Length, name and checksum.
    Front front(bytes);
    std::string clean(front.take(pngBeginning.size()));
    for (bool isEnd = false; !isEnd;) {
        const std::size_t length = std::size_t{front.byte(0)} << 24 | front.byte(1) << 16 |
                                   front.byte(2) << 8 | front.byte(3);
        const auto chunk = front.take(around + length);
        const auto name = chunk.substr(4, 4);
        clean += isAmong(name, painting) ? chunk : std::string_view();
        isEnd = name == "IEND";
    }
    return clean;
}

/// Blocks of a GIF: each has its length before it, and an empty one is the last.
std::size_t lengthOfBlocks(std::string_view bytes)
{
    Front front(bytes);
    for (std::size_t length = 1; length != 0;) {
        length = front.byte(0);
        front.take(length + 1);
    }
    return bytes.size() - front.rest().size();
}

/// The bytes of a GIF's table of colours, by the flags that tell of it.
std::size_t lengthOfColours(std::uint8_t flags)
{
    return (flags & 0x80) != 0 ? std::size_t{3} << ((flags & 7) + 1) : 0;
}

/// Whether an extension of a GIF says how it is shown: delays, and how often it runs.
bool isShowing(std::string_view extension)
{
    return extension[1] == '\xF9' ||
           (extension[1] == '\xFF' && extension.size() > 14 &&
            (extension.substr(3, 11) == "NETSCAPE2.0" || extension.substr(3, 11) == "ANIMEXTS1.0"));
}

std::string cleanGif(std::string_view bytes)
{
    constexpr std::size_t header = 13;
    constexpr std::size_t descriptor = 10;
    Front front(bytes);
    std::string clean(front.take(header + lengthOfColours(front.byte(10))));
    while (front.byte(0) != ';') {
        if (front.byte(0) == '!') {
            static_cast<void>(front.byte(2));
            const auto extension = front.take(2 + lengthOfBlocks(front.rest().substr(2)));
            clean += isShowing(extension) ? extension : std::string_view();
        } else if (front.byte(0) != ',') {
            throw Failure({"the picture is damaged. Save it anew in the program that it was made "
                           "with.",
                           {}});
        } else {
            clean += front.take(descriptor + lengthOfColours(front.byte(9)) + 1);
            clean += front.take(lengthOfBlocks(front.rest()));
        }
    }
    return clean + ';';
}

std::string littleEndian(std::size_t number)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i, number >>= 8) {
        bytes += static_cast<char>(number & 0xFF);
    }
    return bytes;
}

std::string cleanWebp(std::string_view bytes)
{
    static constexpr auto painting =
        std::to_array<std::string_view>({"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"});
    constexpr std::uint8_t tellsOfMetadata = 0x20 | 0x08 | 0x04; // Profile, EXIF, XMP.
    const auto sizeIn = [](const Front& front) {
        return std::size_t{front.byte(7)} << 24 | front.byte(6) << 16 | front.byte(5) << 8 |
               front.byte(4);
    };
    Front whole(bytes);
    const std::size_t size = sizeIn(whole);
    whole.take(8);
    Front front(whole.take(size));
    std::string clean(front.take(4));
    while (!front.isEmpty()) {
        const std::size_t length = sizeIn(front);
        const std::size_t padded = length + (length & 1);
        std::string chunk(front.take(8 + std::min(padded, front.rest().size() - 8)));
        if (chunk.starts_with("VP8X") && chunk.size() > 8) {
            chunk[8] = static_cast<char>(chunk[8] & ~tellsOfMetadata);
        }
        clean += isAmong(chunk.substr(0, 4), painting) ? chunk : std::string();
    }
    return "RIFF" + littleEndian(clean.size()) + clean;
}

bool isWebp(std::string_view bytes)
{
    return bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP";
}

bool isGif(std::string_view bytes)
{
    return bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a");
}

} // namespace

bool canLoseMetadata(std::string_view bytes)
{
    return bytes.starts_with(pngBeginning) || isJpeg(bytes) || isGif(bytes) || isWebp(bytes);
}

Result<std::string> withoutMetadata(std::string_view bytes)
{
    return attempt("Cleaning the picture", [&]() -> std::string {
        return bytes.starts_with(pngBeginning) ? cleanPng(bytes)
               : isJpeg(bytes)                 ? cleanJpeg(bytes)
               : isGif(bytes)                  ? cleanGif(bytes)
               : isWebp(bytes)                 ? cleanWebp(bytes)
                                               : std::string(bytes);
    });
}

} // namespace core::picture
