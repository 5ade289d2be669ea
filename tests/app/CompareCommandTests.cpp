#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using Json = nlohmann::json;
using Catch::Contains;

TEST_CASE(
    "compare puts assessments side by side, and themes are counted over them, as text and as JSON")
{
    const TemporaryFolder folder;
    const std::string casebook = folder / "work.standpoint";
    std::vector<std::string> ids;
    for (const char* outcome : {"red", "green"}) {
        std::string id = told({"new", casebook, "--as", "Lea Lead", "--service", "Find a school",
                               "--phase", "beta", "--standard", "gds-2019"});
        id.pop_back();
        told({"settle", casebook, "--assessment", id, "--point", "gds-2019/1", "--outcome", outcome,
              "--reason", "Seen."});
        told({"recommend", casebook, "--assessment", id, "--point", "gds-2019/1", "--priority",
              "must", "--owner", "team", "Test with more people"});
        ids.push_back(id);
    }
    const std::string text =
        told({"compare", casebook, "--assessment", ids[0], "--assessment", ids[1]});
    CHECK_THAT(text, Contains("1  Find a school  [" + ids[0] + "]"));
    CHECK_THAT(text, Contains("gds-2019/1") && Contains("better"));
    CHECK_THAT(text, Contains("Made again: Test with more people\n"));
    const Json json = Json::parse(
        told({"compare", casebook, "--assessment", ids[0], "--assessment", ids[1], "--json"}));
    CHECK(json["assessments"].size() == 2);
    CHECK(json["points"][0]["turns"] == Json{"better"});
    CHECK(json["points"][0]["outcomes"][1][0]["outcome"] == "green");
    CHECK(json["recommendations"][0]["repeated"] == true);
    const Json themes = Json::parse(told({"themes", casebook, "--json"}));
    CHECK(themes[0]["assessments"] == 2);
    CHECK(themes[0]["themes"].empty());
    told({"recommend", casebook, "--assessment", ids[0], "--priority", "must", "--owner", "team",
          "--theme", "Access", "Ask more people"});
    CHECK_THAT(told({"themes", casebook, "--by", "phase"}),
               Contains("beta: 2 assessments\n") && Contains("Access  1            50%"));
    CHECK_THAT(told({"themes", casebook, "--assessment", ids[0], "--assessment", ids[1]}),
               Contains("No themes."));
    const Json overview = Json::parse(told({"overview", casebook, "--json"}));
    CHECK(overview["assessments"] == 2);
    CHECK(overview["actions"]["to_be_done"] == 3);
    CHECK(overview["points"][0]["point"] == "gds-2019/1");
    CHECK_THAT(told({"overview", casebook}), Contains("gds-2019/1  1             2   50%"));
    const Ran alone = standpointCli({"compare", casebook, "--assessment", ids[0]});
    CHECK(alone.exitCode == 1);
    CHECK_THAT(alone.err, Contains("two to six different assessments"));
}
