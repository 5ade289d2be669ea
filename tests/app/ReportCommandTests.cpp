#include "core/store/Casebook.h"
#include "core/support/Base64.h"
#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/SmallPng.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using Catch::Contains;

namespace {

/// A casebook with the sample of two standards.
struct Sample {
    TemporaryFolder folder;
    std::string casebook = (folder / "sample.standpoint").string();
    const std::string id = "sample-rod-licence-beta-2026";

    Sample()
    {
        const Ran ran = standpointCli({"import", casebook, SOURCE_DIR "/samples/rod-licence.json"});
        INFO(ran.err);
        REQUIRE(ran.exitCode == 0);
    }

    Ran exported(const std::vector<std::string>& more) const
    {
        std::vector<std::string> arguments{"export", casebook,     "--assessment", id,   "--format",
                                           "html",   "--audience", "sponsor",      "-o", "-"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return standpointCli(arguments);
    }

    std::string file(const std::string& name, const std::string& text) const
    {
        REQUIRE(core::writeFile(folder / name, text));
        return (folder / name).string();
    }
};

} // namespace

TEST_CASE("the layouts of reports are listed, and an export takes the one that is asked for")
{
    const Ran list = standpointCli({"layouts"});
    CHECK(list.exitCode == 0);
    CHECK_THAT(list.out, Contains("gds-red-amber-green") && Contains("letter"));
    CHECK_THAT(standpointCli({"layouts", "--json"}).out, Contains("\"defaultFor\""));

    const Sample sample;
    CHECK_THAT(sample.exported({}).out, !Contains("Dear sponsor"));
    CHECK_THAT(sample.exported({"--layout", "scottish-letter"}).out, Contains("Dear sponsor"));
    const Ran unknown = sample.exported({"--layout", "nowhere"});
    CHECK(unknown.exitCode == 1);
    CHECK_THAT(unknown.err, Contains("there is no layout \"nowhere\""));
}

TEST_CASE("an export is in the language that is asked for")
{
    const Sample sample;
    CHECK_THAT(sample.exported({"--lang", "cy"}).out, Contains("lang=\"cy-GB\""));
    CHECK_THAT(sample.exported({}).out, Contains("<html lang=\"en-GB\">"));
}

TEST_CASE("a house style is put into a casebook, shown, used by its reports and taken out")
{
    const Sample sample;
    CHECK_THAT(standpointCli({"house", sample.casebook}).out, Contains("no house style"));
    sample.file("logo.png", smallPng());
    const std::string style =
        sample.file("house.yaml", "format: standpoint-house/1\nname: Rivers Agency\n"
                                  "logo: {file: logo.png, alternative: Rivers Agency}\n"
                                  "closings: {sponsor: Write to us.}\n");
    REQUIRE(standpointCli({"house", sample.casebook, "--set", style}).exitCode == 0);
    CHECK_THAT(standpointCli({"house", sample.casebook}).out, Contains("Rivers Agency"));
    CHECK_THAT(sample.exported({}).out, Contains("alt=\"Rivers Agency\"") &&
                                            Contains("data:image/png;base64,") &&
                                            Contains("Write to us."));
    REQUIRE(standpointCli({"house", sample.casebook, "--remove"}).exitCode == 0);
    CHECK_THAT(sample.exported({}).out,
               !Contains("Rivers Agency</p>") && !Contains("Write to us."));
    CHECK(standpointCli({"verify", sample.casebook}).exitCode == 0);
}

TEST_CASE("a casebook that has kept a drawing as its logo still gives reports, which say so")
{
    const Sample sample;
    const std::string drawing =
        core::toBase64("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0z\"/></svg>");
    REQUIRE(core::Casebook::open(sample.casebook)
                ->setHouseStyle("format: standpoint-house/1\nname: Rivers Agency\n"
                                "logo: {alternative: Rivers, data: \"" +
                                drawing + "\"}\n"));
    const Ran ran = sample.exported({});
    CHECK(ran.exitCode == 0);
    CHECK_THAT(ran.out, Contains("<strong>Rivers Agency</strong>") && !Contains("<img"));
    CHECK_THAT(ran.err, Contains("The logo of the house style is left out"));
    CHECK_THAT(standpointCli({"house", sample.casebook}).out, Contains("export it as PNG"));
}

TEST_CASE("a house style with faults is told with all of them and changes nothing")
{
    const Sample sample;
    const std::string style =
        sample.file("house.yaml", "format: standpoint-house/1\nname: Rivers Agency\n"
                                  "colours: {accent: \"#ffff00\"}\nfont: Comic\n");
    const Ran ran = standpointCli({"house", sample.casebook, "--set", style});
    CHECK(ran.exitCode == 1);
    CHECK_THAT(ran.err, Contains(":3:19: error: this colour has a contrast of 1.") &&
                            Contains(":4:1: error: unknown key 'font'") &&
                            Contains("nothing was changed"));
    CHECK_THAT(standpointCli({"house", sample.casebook}).out, Contains("no house style"));
    CHECK(standpointCli({"house", sample.casebook, "--set", style, "--remove"}).exitCode == 2);
}
