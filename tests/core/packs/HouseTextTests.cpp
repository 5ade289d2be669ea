#include "core/packs/HouseText.h"
#include "tests/support/SmallPng.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// A PNG with one chunk of text, which names its painter.
const std::string logo = toBase64(withText(smallPng(), "Author", "PAINTER"));

const std::string style = R"(format: standpoint-house/1
name: {en: Rivers Agency}
logo: {alternative: {en: Rivers}, data: ")" +
                          logo + R"(", painter: Somebody of ours}
colours: {accent: "#1d4f91"}
openings:
  team: {en: Welcome to the team.}
  panel: {en: For us alone.}
closings:
  sponsor: {en: Write to the programme office.}
remarks: What the panel says of its readers.
)";

bool has(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a reader gets of a house style what is named, and a key that nobody knows stays in")
{
    const std::string team = houseStyleFor(style, Reader::Team);
    for (const std::string& out : std::initializer_list<std::string>{
             "standpoint-house/1", "Rivers Agency", "Rivers", toBase64(smallPng()), "#1d4f91",
             "Welcome to the team."}) {
        INFO(out);
        CHECK(has(team, out));
    }
    for (const char* in : {"For us alone.", "programme office", "Somebody of ours", "painter",
                           "What the panel says", "remarks", "panel", "sponsor"}) {
        INFO(in);
        CHECK_FALSE(has(team, in));
    }
    CHECK_FALSE(has(houseStyleFor(style, Reader::Public), "Welcome"));
    CHECK(has(houseStyleFor(style, Reader::Sponsor), "programme office"));
    CHECK(houseStyleFor(style, Reader::Panel) == style);
    CHECK(houseStyleFor("- a list", Reader::Team).empty());
}
