#include "core/picture/Picture.h"
#include "core/support/Base64.h"

#include <catch2/catch.hpp>

using namespace core;
using Catch::Contains;

namespace {

std::string svg(const std::string& inside, const std::string& box = "0 0 100 50")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box + "\">" + inside + "</svg>";
}

document::Picture reading(const std::string& bytes)
{
    auto picture = picture::read(bytes);
    if (!picture) {
        FAIL(toString(picture.problem()));
    }
    return std::move(*picture);
}

std::string problem(const std::string& bytes)
{
    const auto picture = picture::read(bytes);
    REQUIRE_FALSE(picture);
    return toString(picture.problem());
}

} // namespace

TEST_CASE("an SVG's shapes come as curves, moved and coloured")
{
    const auto picture = reading(
        svg("<title>Logo</title><g fill=\"#1d70b8\" transform=\"translate(10 20) scale(2)\">"
            "<rect x=\"0\" y=\"0\" width=\"5\" height=\"4\"/></g>"
            "<path style=\"fill:none; stroke: #f00; stroke-width: 3\" d=\"M1,1 l2 0z\"/>",
            "5 5 100 50"));
    CHECK(picture.width == 100);
    CHECK(picture.height == 50);
    REQUIRE(picture.shapes.size() == 2);
    CHECK(picture.shapes[0].fill == 0x1D70B8U);
    const auto& corner = picture.shapes[0].outlines[0].points.front();
    CHECK(corner.x == 5);
    CHECK(corner.y == 15);
    CHECK_FALSE(picture.shapes[1].fill);
    CHECK(picture.shapes[1].stroke == 0xFF0000U);
    CHECK(picture.shapes[1].strokeWidth == 3);
    CHECK(picture.shapes[1].outlines[0].closed);
    CHECK(picture.mediaType == "image/svg+xml");
}

TEST_CASE("every letter of a path draws, relative and smooth ones too")
{
    const auto picture =
        reading(svg("<path d=\"M10 10h10v10H10V10zm20 0c1 1 2 2 3 3s4 4 5 5q1 1 2 2t3 "
                    "3a5 5 0 1 0 5-5l.5.5-.5-.5L0,0\"/>"));
    REQUIRE(picture.shapes.size() == 1);
    REQUIRE(picture.shapes[0].outlines.size() == 2);
    for (const auto& outline : picture.shapes[0].outlines) {
        CHECK(outline.points.size() % 3 == 1);
    }
    const auto& last = picture.shapes[0].outlines[1].points.back();
    CHECK(last.x == 0);
    CHECK(last.y == 0);
}

TEST_CASE("half a circle comes out as round as it is")
{
    const auto picture = reading(svg("<path d=\"M0 25 A 25 25 0 0 1 50 25\"/>"));
    const auto& points = picture.shapes[0].outlines[0].points;
    REQUIRE(points.size() == 7);
    CHECK(points[3].x == Approx(25));
    CHECK(points[3].y == Approx(0).margin(1e-9));
    CHECK(points[6].x == 50);
}

TEST_CASE("what is see-through is mixed with white paper")
{
    const auto picture =
        reading(svg("<rect width=\"1\" height=\"1\" fill=\"#000\" opacity=\"0.5\"/>"));
    CHECK(picture.shapes[0].fill == 0x808080U);
}

TEST_CASE("what a report could not show everywhere is refused by its name")
{
    CHECK_THAT(problem(svg("<text>Logo</text>")), Contains("the SVG has a <text>"));
    CHECK_THAT(problem(svg("<image href=\"x\"/>")), Contains("<image>"));
    CHECK_THAT(problem(svg("<script>alert(1)</script>")), Contains("<script>"));
    CHECK_THAT(problem(svg("<style>path{fill:red}</style><path d=\"M0 0z\"/>")),
               Contains("<style>"));
    CHECK_THAT(problem(svg("<rect fill=\"url(#a)\" width=\"1\" height=\"1\"/>")),
               Contains("the colour 'url(#a)' is not read"));
    CHECK_THAT(problem(svg("")), Contains("shows nothing"));
    CHECK_THAT(problem(svg("<rect width=\"1\" height=\"1\"/>", "0 0 0 0")), Contains("no size"));
    CHECK_THAT(problem(svg("<path d=\"M0 0 X 3\"/>")), Contains("'X'"));
    CHECK_THAT(problem(svg("<path d=\"M0 nonsense\"/>")), Contains("a number was expected"));
    CHECK_THAT(problem("hello"), Contains("neither a PNG nor an SVG"));
    CHECK_THAT(problem("<svg"), Contains("neither a PNG nor an SVG"));
}

TEST_CASE("hostile drawings come to an end")
{
    std::string deep;
    for (int i = 0; i < 1000; ++i) {
        deep += "<g>";
    }
    CHECK_THAT(problem(svg(deep + "<path d=\"M0 0\"/>")), Contains("neither") || Contains("deep"));
    std::string many = "M0 0";
    for (int i = 0; i < 250000; ++i) {
        many += "h1";
    }
    CHECK_THAT(problem(svg("<path d=\"" + many + "\"/>")), Contains("too many points"));
    CHECK_FALSE(picture::read(std::string(picture::largestBytes + 1, 'x')));
}

TEST_CASE("a PNG comes as pixels on white, and a damaged one as a problem")
{
    // Two pixels: red, and nothing at all.
    const std::string png =
        *fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR42mP4"
                    "z8AARAwMAAz8Af/lhqjSAAAAAElFTkSuQmCC");
    const auto picture = reading(png);
    CHECK(picture.width == 2);
    CHECK(picture.height == 1);
    CHECK(picture.pixels == std::string("\xFF\x00\x00\xFF\xFF\xFF", 6));
    CHECK(picture.bytes == png);
    CHECK_THAT(problem(png.substr(0, 40)), Contains("the PNG cannot be read"));
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
