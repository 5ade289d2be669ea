#include "core/picture/Png.h"
#include "tests/support/SmallPng.h"

#include <catch2/catch.hpp>

using namespace core;
using Catch::Contains;

namespace {

std::string problem(const std::string& bytes)
{
    const auto picture = picture::readPng(bytes);
    REQUIRE_FALSE(picture);
    return toString(picture.problem());
}

} // namespace

TEST_CASE("a PNG comes as pixels on white, and a damaged one as a problem")
{
    const std::string png = smallPng();
    const auto picture = picture::readPng(png);
    REQUIRE(picture);
    CHECK(picture->width == 2);
    CHECK(picture->height == 1);
    CHECK(picture->pixels == std::string("\xFF\x00\x00\xFF\xFF\xFF", 6));
    CHECK(picture->bytes == png);
    std::string flipped = png;
    flipped[17] = '\x01'; // Its width, and not its checksum.
    CHECK_THAT(problem(flipped), Contains("the PNG cannot be read"));
    CHECK_THAT(problem(png.substr(0, 40)), Contains("the picture is damaged"));
    CHECK_THAT(problem(png.substr(0, 8)), Contains("the picture is damaged"));
}

TEST_CASE("a part of a PNG that claims more bytes than there are is refused before room is made")
{
    std::string png = smallPng();
    png.insert(33, std::string("\x3B\0\0\0zTXt", 8)); // 990 MB behind the header, it says.
    CHECK_THAT(problem(png), Contains("the picture is damaged"));
}

TEST_CASE("a PNG that claims too many pixels is refused before they are unpacked")
{
    std::string png = smallPng();
    png.replace(16, 8, std::string("\0\0\x0F\xA1\0\0\0\1", 8)); // 4,001 by 1
    // The checksum of the header, which goes before everything else.
    png.replace(29, 4, std::string("\x25\xB5\x3A\x9E", 4));
    CHECK_THAT(problem(png), Contains("more than 4000 pixels on one side"));
}

TEST_CASE("pixels come back from a PNG as they were")
{
    document::Picture picture;
    picture.width = 2;
    picture.height = 2;
    picture.pixels = std::string("\x01\x02\x03\xFF\xFF\xFF\0\0\0\x80\x70\x60", 12);
    const std::string png = picture::toPng(picture);
    const auto again = picture::readPng(png);
    REQUIRE(again);
    CHECK(again->pixels == picture.pixels);
    CHECK(again->width == 2);
    CHECK(picture::toPng(*again) == png);
}

TEST_CASE("whatever else is brought as a picture is refused with how to make a PNG")
{
    for (const std::string other :
         {"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0z\"/></svg>",
          "<svg><script>alert(1)</script></svg>", "<svg", "\xFF\xD8\xFF\xE0 JFIF", "GIF89a",
          "%PDF-1.7", "hello", "\x89PN", ""}) {
        INFO(other);
        CHECK_THAT(problem(other), Contains("the picture is not a PNG") &&
                                       Contains("export it as PNG, about 800 pixels wide"));
    }
    CHECK_THAT(problem(std::string(picture::largestBytes + 1, 'x')), Contains("larger than 1 MB"));
}

TEST_CASE("base64 comes back as what it was made from, and nothing else is taken for it")
{
    for (const std::string bytes : {"", "a", "ab", "abc", "\xFF\x00\x7F"}) {
        CHECK(fromBase64(toBase64(bytes)) == bytes);
    }
    CHECK(toBase64("any carnal pleas") == "YW55IGNhcm5hbCBwbGVhcw==");
    CHECK(fromBase64("YW55\n YQ==") == "anya");
    CHECK_FALSE(fromBase64("not base64!"));
    CHECK_FALSE(fromBase64("YW5"));
}
