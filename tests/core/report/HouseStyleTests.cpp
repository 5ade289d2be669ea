#include "core/report/HouseStyleReader.h"
#include "core/report/Report.h"
#include "core/support/Base64.h"
#include "tests/core/report/Samples.h"
#include "tests/support/SmallPng.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using Catch::Contains;

namespace {

const std::string drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
                            "<rect width=\"40\" height=\"20\" fill=\"#1d4f91\"/></svg>";

Result<std::string> beside(const std::string& name)
{
    if (name == "rivers.png") {
        return smallPng();
    }
    if (name == "rivers.svg") {
        return drawing;
    }
    return Problem{"there is no such file.", name};
}

std::string styleText(const std::string& more = {})
{
    return "format: standpoint-house/1\nname: {en: Rivers Agency, cy: Asiantaeth Afonydd}\n" + more;
}

const std::string whole =
    "logo:\n  file: rivers.png\n  alternative: {en: Rivers Agency, cy: Asiantaeth Afonydd}\n"
    "colours:\n  accent: \"#1d4f91\"\n  links: \"#1A4F9C\"\n"
    "openings:\n  sponsor: {en: \"Dear sponsor: read \\\"this\\\" first.\", cy: Darllenwch hyn.}\n"
    "closings:\n  team: {en: \"Write to us.\\nWe answer.\"}\n";

std::string firstFault(const std::string& yaml)
{
    const HouseStyleReading reading = readHouseStyle(yaml, "house.yaml", beside);
    CHECK_FALSE(reading.style);
    return reading.faults.empty() ? "" : toString(reading.faults.front());
}

document::Document reportIn(const HouseStyle& house, Reader reader, const std::string& language)
{
    ReportOptions options;
    options.language = language;
    options.house = std::make_shared<const HouseStyle>(house);
    return arrange(cutFor(rodLicence(), reader), bundled({"gds-2019", "wales-2025"}), languages(),
                   reader, options);
}

document::Document report(Reader reader, const std::string& language = "en")
{
    return reportIn(*readHouseStyle(styleText(whole), "house.yaml", beside).style, reader,
                    language);
}

} // namespace

TEST_CASE("a house style is read whole, and is the same after it has travelled")
{
    const HouseStyleReading reading = readHouseStyle(styleText(whole), "house.yaml", beside);
    for (const Diagnostic& fault : reading.faults) {
        FAIL_CHECK(toString(fault));
    }
    REQUIRE(reading.style);
    CHECK(reading.style->logo->width == 2);
    CHECK(reading.style->accent == document::Colour{0x1D4F91});
    CHECK(reading.style->links == document::Colour{0x1A4F9C});

    const std::string travels = asYaml(*reading.style);
    const HouseStyleReading again = readHouseStyle(travels, "casebook");
    for (const Diagnostic& fault : again.faults) {
        FAIL_CHECK(toString(fault));
    }
    REQUIRE(again.style);
    CHECK(asYaml(*again.style) == travels);
    CHECK(again.style->logo->bytes == smallPng());
    CHECK(again.style->openings == reading.style->openings);
    CHECK(again.style->closings == reading.style->closings);
    CHECK(again.style->closings.at(Reader::Team).at("en") == "Write to us.\nWe answer.");
}

TEST_CASE("a colour that cannot be read on paper is refused with the contrast that it has")
{
    CHECK_THAT(firstFault(styleText("colours: {accent: \"#999999\"}\n")),
               Contains("house.yaml:3:19: error: this colour has a contrast of 2.") &&
                   Contains(":1 to the paper and its washes; text needs 4.5:1"));
    CHECK_THAT(firstFault(styleText("colours: {links: \"#ffdd00\"}\n")),
               Contains("contrast of 1."));
    CHECK_THAT(firstFault(styleText("colours: {accent: blue}\n")),
               Contains("expected a colour in quotes"));
    CHECK(readHouseStyle(styleText("colours: {accent: \"#000000\"}\n"), "x").style);
}

TEST_CASE("a logo needs words, and lies beside the style or in it")
{
    CHECK_THAT(firstFault(styleText("logo: {file: rivers.png}\n")),
               Contains("expected the key 'alternative'"));
    CHECK_THAT(firstFault(styleText("logo: {alternative: A}\n")),
               Contains("expected either 'file' or 'data'"));
    CHECK_THAT(firstFault(styleText("logo: {file: other.png, alternative: A}\n")),
               Contains("there is no such file"));
    CHECK_THAT(firstFault(styleText("logo: {file: ../rivers.png, alternative: A}\n")),
               Contains("lies beside this one"));
    CHECK_THAT(firstFault(styleText("logo: {file: /etc/passwd, alternative: A}\n")),
               Contains("lies beside this one"));
    CHECK_THAT(firstFault(styleText("logo: {data: \"!!\", alternative: A}\n")), Contains("base64"));
    CHECK_THAT(firstFault(styleText("logo: {data: \"aGVsbG8=\", alternative: A}\n")),
               Contains("the picture is not a PNG"));
    const auto alone = readHouseStyle(styleText(whole), "casebook");
    REQUIRE_FALSE(alone.faults.empty());
    CHECK_THAT(alone.faults.front().message, Contains("under 'data'"));
}

TEST_CASE("a drawing as a logo is refused with how to make a PNG of it")
{
    CHECK_THAT(firstFault(styleText("logo: {file: rivers.svg, alternative: A}\n")),
               Contains("house.yaml:3:14: error: the picture is not a PNG") &&
                   Contains("SVG included") && Contains("export it as PNG"));
}

TEST_CASE("a drawing that a casebook has kept is left out of its reports, which say so")
{
    const HouseStyleReading kept = readHouseStyle(
        styleText("logo: {alternative: Rivers, data: \"" + toBase64(drawing) + "\"}\n"),
        "casebook");
    REQUIRE(kept.style);
    CHECK_FALSE(kept.style->logo);
    const document::Document sponsor = reportIn(*kept.style, Reader::Sponsor, "en");
    CHECK(std::holds_alternative<document::Paragraph>(sponsor.blocks.front().content));
    CHECK_THAT(readingText(sponsor), Catch::StartsWith("Rivers Agency\n"));
    REQUIRE_FALSE(sponsor.warnings.empty());
    CHECK_THAT(sponsor.warnings.front(),
               Contains("The logo of the house style is left out: the picture is not a PNG") &&
                   Contains("export it as PNG"));
}

TEST_CASE("unknown keys, readers and formats are refused")
{
    CHECK_THAT(firstFault(styleText("font: Comic\n")), Contains("unknown key 'font'"));
    CHECK_THAT(firstFault(styleText("openings: {everyone: Hello}\n")),
               Contains("unknown key 'everyone'"));
    CHECK_THAT(firstFault("format: standpoint-house/2\nname: A\n"),
               Contains("expected standpoint-house/1"));
}

TEST_CASE("a report has its house's logo first, its words for its reader and its colours")
{
    const document::Document sponsor = report(Reader::Sponsor);
    const auto* picture = std::get_if<document::Picture>(&sponsor.blocks.front().content);
    REQUIRE(picture);
    CHECK(picture->alternative == "Rivers Agency");
    CHECK(sponsor.accent == document::Colour{0x1D4F91});
    CHECK(sponsor.author == "Assessment panel, Rivers Agency");
    CHECK_THAT(readingText(sponsor), Contains("Dear sponsor: read \"this\" first.\n"));
    CHECK_THAT(readingText(sponsor), !Contains("Write to us."));
    CHECK_THAT(readingText(report(Reader::Team)), Contains("Write to us.\nWe answer.\n"));
    CHECK_THAT(readingText(report(Reader::Public)),
               !Contains("Write to us.") && !Contains("Dear sponsor"));
}

TEST_CASE("a house style speaks the report's language, and says so where it cannot")
{
    CHECK_THAT(readingText(report(Reader::Sponsor, "cy")), Contains("Darllenwch hyn.\n"));
    const document::Document team = report(Reader::Team, "cy");
    CHECK_THAT(readingText(team), Contains("Geiriau’r arddull tŷ (Saesneg)\n"));
    CHECK(std::find(team.warnings.begin(), team.warnings.end(),
                    "Words of the house style: in English, not in Welsh.") != team.warnings.end());
}
