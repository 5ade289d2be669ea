#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/AlteredPdf.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace {

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    INFO(part);
    return text.find(part) != std::string::npos;
}

std::string printed(const std::vector<std::string>& arguments)
{
    const Ran ran = standpointCli(arguments);
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    return ran.out;
}

/// The team's report of an assessment that its lead signed.
struct Signed {
    TemporaryFolder folder;
    std::string casebook = folder / "lead.standpoint";
    std::string report = folder / "report.pdf";
    std::string id;

    Signed()
    {
        id = printed({"new", casebook, "--service", "Find a school", "--standard", "gds-2019",
                      "--phase", "beta", "--as", "Lea Lead"});
        id.pop_back();
        for (int number = 1; number <= 14; ++number) {
            printed({"settle", casebook, "--assessment", id, "--point", std::to_string(number),
                     "--outcome", "green", "--reason", "Seen"});
        }
        printed({"sign", casebook, "--assessment", id});
        printed({"export", casebook, "--assessment", id, "--format", "pdf", "--audience", "team",
                 "-o", report});
    }
};

} // namespace

TEST_CASE("anybody verifies the PDF of a report without a casebook")
{
    const Signed day;
    const std::string key = printed({"key"}).substr(0, 19);
    std::filesystem::remove(day.casebook);
    const std::string said = printed({"verify", day.report});
    CHECK(has(said, "It has the assessment of Find a school as data.\n"));
    CHECK(has(said, "The data is what the report was made with.\n"));
    CHECK(has(said, "It is version 1, which the lead signed on "));
    CHECK(has(said, "Version 1 is signed with the key " + key + "."));
    CHECK(has(said, "Nothing in the file says that this report was altered.\n"));
}

TEST_CASE("a version made again looks as it did, whatever the house style has become since")
{
    const Signed day;
    const auto again = [&](const std::string& name) {
        printed({"export", day.casebook, "--assessment", day.id, "--version", "1", "--format",
                 "pdf", "--audience", "team", "-o", day.folder / name});
        return core::readFile(day.folder / name, std::size_t{1} << 26).value();
    };
    const std::string first = again("first.pdf");
    REQUIRE(core::writeFile(day.folder / "house.yaml", "format: standpoint-house/1\n"
                                                       "name: Rivers Agency\n"));
    printed({"house", day.casebook, "--set", day.folder / "house.yaml"});
    CHECK(again("second.pdf") == first);
    CHECK(has(printed({"export", day.casebook, "--assessment", day.id, "--format", "html",
                       "--audience", "team", "-o", "-"}),
              "Rivers Agency"));
    printed({"settle", day.casebook, "--assessment", day.id, "--point", "1", "--outcome", "green",
             "--reason", "Seen twice"});
    printed({"sign", day.casebook, "--assessment", day.id, "--changes", "Point 1"});
    printed({"house", day.casebook, "--remove"});
    CHECK(again("third.pdf") == first);
    CHECK(has(printed({"export", day.casebook, "--assessment", day.id, "--version", "2", "--format",
                       "html", "--audience", "team", "-o", "-"}),
              "Rivers Agency"));
}

TEST_CASE("a reason beside the result that the rule gives is no alteration")
{
    TemporaryFolder folder;
    auto sample = nlohmann::json::parse(
        *core::readFile(SOURCE_DIR "/samples/rod-licence.json", std::size_t{1} << 26));
    sample["result"] = {{"outcome", nullptr}, {"reason", "May go on, see below"}};
    REQUIRE(core::writeFile(folder / "sample.json", sample.dump()));
    printed({"import", folder / "sample.standpoint", folder / "sample.json"});
    for (const char* reader : {"team", "sponsor", "public"}) {
        printed({"export", folder / "sample.standpoint", "--assessment",
                 sample["id"].get<std::string>(), "--format", "pdf", "--audience", reader, "-o",
                 folder / (std::string(reader) + ".pdf")});
        CHECK(has(printed({"verify", folder / (std::string(reader) + ".pdf")}),
                  "The data is what the report was made with."));
    }
}

TEST_CASE("verify tells a report that was altered, and fails")
{
    const Signed day;
    const std::string whole = *core::readFile(day.report, std::size_t{1} << 26);
    const std::string altered = alteredPdf(whole, [](std::string data) {
        const std::string green = "\"outcome\": \"green\"";
        const auto at = data.find(green);
        REQUIRE(at != std::string::npos);
        return data.replace(at, green.size(), "\"outcome\": \"red\"");
    });
    REQUIRE(core::writeFile(day.folder / "altered.pdf", altered));
    const Ran ran = standpointCli({"verify", day.folder / "altered.pdf"});
    CHECK(ran.exitCode == 1);
    CHECK(has(ran.err, "The data is not what the report was made with"));
    CHECK(has(ran.out, "This report was altered.\n"));

    REQUIRE(core::writeFile(day.folder / "short.pdf", whole.substr(0, whole.size() / 2)));
    const Ran cut = standpointCli({"verify", day.folder / "short.pdf"});
    CHECK(cut.exitCode == 1);
    CHECK(has(cut.err, "checking the report"));
}
