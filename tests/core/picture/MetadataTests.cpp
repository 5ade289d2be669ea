#include "core/picture/Metadata.h"
#include "core/picture/Png.h"
#include "tests/support/SmallPng.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const std::string secret = "CANARY of 51.5N 0.1W";

/// A text literal with zero bytes in it.
template <std::size_t size>
std::string bytes(const char (&text)[size])
{
    return {text, size - 1};
}

std::string clean(const std::string& picture)
{
    CHECK(picture::canLoseMetadata(picture));
    const auto cleaned = picture::withoutMetadata(picture);
    REQUIRE(cleaned);
    CHECK(cleaned->find("CANARY") == std::string::npos);
    CHECK(picture::withoutMetadata(*cleaned).value() == *cleaned);
    return *cleaned;
}

std::string segment(char marker, const std::string& content)
{
    const std::size_t length = content.size() + 2;
    return bytes("\xFF") + marker + static_cast<char>(length >> 8) +
           static_cast<char>(length & 0xFF) + content;
}

/// EXIF with a maker and which side is up.
std::string exif(bool isBigEndian, char orientation)
{
    const std::string list =
        isBigEndian
            ? bytes("MM\0\x2A\0\0\0\x08\0\x02\x01\x0F\0\x02\0\0\0\x14\0\0\0\x26\x01\x12\0\x03"
                    "\0\0\0\x01\0") +
                  orientation + bytes("\0\0")
            : bytes("II\x2A\0\x08\0\0\0\x02\0\x0F\x01\x02\0\x14\0\0\0\x26\0\0\0\x12\x01\x03\0"
                    "\x01\0\0\0") +
                  orientation + bytes("\0\0\0");
    return segment('\xE1', bytes("Exif\0\0") + list + bytes("\0\0\0\0") + secret);
}

const std::string jfif = bytes("JFIF\0\x01\x02\x01\0\x48\0\x48");
const std::string table = segment('\xDB', std::string(65, '\x01'));
const std::string scan =
    segment('\xDA', bytes("\x01\x01\0\0\x3F\0")) + bytes("\x12\xFF\0\x34\xFF\xD0\x56");
const std::string jpegEnd = bytes("\xFF\xD9");

std::string webp(const std::string& chunks)
{
    std::string size;
    for (std::size_t i = 0, left = chunks.size() + 4; i < 4; ++i, left >>= 8) {
        size += static_cast<char>(left & 0xFF);
    }
    return "RIFF" + size + "WEBP" + chunks;
}

} // namespace

TEST_CASE("a PNG loses its texts, times, EXIF and what lies behind it, and no pixel")
{
    const std::string png = smallPng();
    CHECK(clean(png) == png);
    std::string marked = withText(png, "Author", secret);
    marked.insert(33, pngChunk("eXIf", secret) + pngChunk("iTXt", secret) +
                          pngChunk("tIME", "1234567") + pngChunk("caNv", secret));
    CHECK(clean(marked + secret) == png);
    const auto picture = picture::readPng(marked);
    REQUIRE(picture);
    CHECK(picture->bytes == png);
    CHECK(picture->pixels == picture::readPng(png)->pixels);
}

TEST_CASE("a PNG keeps its palette, what lets paper through and how bright it is")
{
    const std::string looks = pngChunk("gAMA", bytes("\0\0\xB1\x8F")) + pngChunk("tRNS", "12");
    std::string png = smallPng();
    png.insert(33, looks);
    CHECK(clean(png) == png);
}

TEST_CASE("a JPEG keeps what is painted and which side is up, and loses all that programs wrote")
{
    const std::string start = bytes("\xFF\xD8");
    const std::string head = segment('\xE0', jfif + bytes("\0\0"));
    const std::string plain = start + head + table + scan + jpegEnd;
    CHECK(clean(plain) == plain);
    const std::string talk = segment('\xE1', "http://ns.adobe.com/xap/1.0/" + secret) +
                             segment('\xE2', "ICC_PROFILE" + secret) +
                             segment('\xED', "Photoshop" + secret) + segment('\xFE', secret);
    const std::string copy = segment('\xE0', jfif + "\x01\x06" + secret.substr(0, 18));
    CHECK(clean(start + copy + talk + table + talk + scan + segment('\xFE', secret) + scan +
                jpegEnd + secret) == start + head + table + scan + scan + jpegEnd);

    for (const bool isBigEndian : {true, false}) {
        const std::string turned = clean(start + exif(isBigEndian, 6) + table + scan + jpegEnd);
        CHECK(turned ==
              start +
                  segment('\xE1', bytes("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0"
                                        "\0\x01\0\x06\0\0\0\0\0\0")) +
                  table + scan + jpegEnd);
        CHECK(clean(start + exif(isBigEndian, 1) + table + scan + jpegEnd) ==
              start + table + scan + jpegEnd);
    }
    // How the colours of a print are mixed.
    const std::string adobe = segment('\xEE', bytes("Adobe\0\x64\0\0\0\0\x02"));
    CHECK(clean(start + adobe + table + scan + jpegEnd) == start + adobe + table + scan + jpegEnd);
}

TEST_CASE("a GIF loses its comments and goes on moving")
{
    const std::string head = bytes("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF");
    const std::string loop = bytes("!\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0");
    const std::string delay = bytes("!\xF9\x04\0\x0A\0\0\0");
    const std::string image = bytes(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0");
    const std::string comment =
        bytes("!\xFE") + static_cast<char>(secret.size()) + secret + bytes("\0");
    const std::string xmp =
        bytes("!\xFF\x0BXMP DataXMP") + static_cast<char>(secret.size()) + secret + bytes("\0");
    CHECK(clean(head + comment + loop + xmp + delay + image + comment + ";" + secret) ==
          head + loop + delay + image + ";");
}

TEST_CASE("a WebP loses EXIF, XMP and profile, and no longer says that it has them")
{
    const auto extended = [](char flags) {
        return bytes("VP8X\x0A\0\0\0") + flags + bytes("\0\0\0\0\0\0\0\0\0");
    };
    const std::string image = bytes("VP8L\x03\0\0\0\x2F\x01\x02\0");
    const std::string exif =
        bytes("EXIF") + static_cast<char>(secret.size()) + bytes("\0\0\0") + secret;
    REQUIRE(secret.size() % 2 == 0);
    CHECK(clean(webp(extended('\x1C') + exif + image + exif)) == webp(extended('\x10') + image));
}

TEST_CASE("a JPEG in which something would become a part of the scan before it is refused")
{
    const std::string begun = bytes("\xFF\xD8") + table + scan + exif(true, 6);
    // Two bytes that are a painted 0xFF within a scan, and nothing outside.
    CHECK_FALSE(picture::withoutMetadata(begun + segment('\0', "ab") + jpegEnd));
    // Where to begin anew may stand anywhere, and changes nothing.
    CHECK(clean(begun + bytes("\xFF\xD0") + table + jpegEnd).ends_with(table + jpegEnd));
    CHECK(clean(begun + bytes("\xFF\xFF\xFF\xD3") + table + scan + jpegEnd)
              .ends_with(scan + jpegEnd));
}

TEST_CASE("a damaged picture is refused, and what is none stays as it is")
{
    const std::string png = withText(smallPng(), "Author", secret);
    const std::string jpeg = bytes("\xFF\xD8") + exif(true, 6) + table + scan + jpegEnd;
    for (const std::string& whole : {png, jpeg}) {
        for (std::size_t size = 4; size < whole.size(); ++size) {
            const auto cleaned = picture::withoutMetadata(whole.substr(0, size));
            CHECK((!cleaned || cleaned->find("CANARY") == std::string::npos || size < 8));
        }
    }
    CHECK_FALSE(picture::withoutMetadata(png.substr(0, 50)));
    CHECK_FALSE(picture::withoutMetadata(jpeg.substr(0, 50)));
    CHECK_FALSE(picture::canLoseMetadata("%PDF-1.7"));
    CHECK(picture::withoutMetadata("%PDF-1.7").value() == "%PDF-1.7");
}
