#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using Json = nlohmann::json;
using Catch::Contains;

namespace {

/// A casebook in which one recommendation is long overdue.
struct Recommended {
    TemporaryFolder folder;
    std::string casebook = folder / "work.standpoint";
    std::string assessment, recommendation;

    Recommended()
    {
        assessment = told({"new", casebook, "--as", "Lea Lead", "--service", "Find a school",
                           "--phase", "beta", "--standard", "gds-2019"});
        assessment.pop_back();
        recommendation = told({"recommend", casebook, "--assessment", assessment, "--point",
                               "gds-2019/5", "--priority", "must", "--owner", "team", "--due",
                               "2020-01-31", "--theme", "access", "Test with more people"});
        recommendation.pop_back();
    }

    Json listed(std::vector<std::string> filter = {}) const
    {
        filter.insert(filter.begin(), {"actions", casebook, "--json"});
        return Json::parse(told(filter));
    }
    Ran follow(const std::vector<std::string>& more) const
    {
        std::vector<std::string> arguments{"status", casebook, "--assessment", assessment};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return standpointCli(arguments);
    }
};

} // namespace

TEST_CASE("actions lists what has to be done, by whom and until when, as text and as JSON")
{
    const Recommended work;
    const Json all = work.listed();
    REQUIRE(all.size() == 1);
    CHECK(all[0]["service"] == "Find a school");
    CHECK(all[0]["points"] == Json{"gds-2019/5"});
    CHECK(all[0]["owner"] == "team");
    CHECK(all[0]["status"] == "open");
    CHECK(all[0]["due"] == "2020-01-31");
    CHECK(all[0]["overdue"] == true);
    CHECK(all[0]["age"] == 0);
    CHECK_THAT(told({"actions", work.casebook}),
               Contains("due 2020-01-31, overdue  open  must  team  Find a school") &&
                   Contains("5  Test with more people"));
    CHECK(work.listed({"--owner", "sponsor"}).empty());
    CHECK(work.listed({"--owner", "sponsor", "--owner", "team", "--overdue", "--theme", "Access",
                       "--due-before", "2020-02-01"})
              .size() == 1);
    CHECK(told({"actions", work.casebook, "--status", "done"}) == "There are no such actions.\n");
}

TEST_CASE("the days of actions become a calendar")
{
    const Recommended work;
    const std::string file = told({"actions", work.casebook, "--ics"});
    CHECK_THAT(file, Contains("DTSTART;VALUE=DATE:20200131\r\n") &&
                         Contains("SUMMARY:Find a school: Test with more people\r\n"));
    CHECK_THAT(told({"actions", work.casebook, "--owner", "sponsor", "--ics"}),
               !Contains("VEVENT"));
    CHECK(standpointCli({"actions", work.casebook, "--ics", "--json"}).exitCode == 2);
}

TEST_CASE("status says where a recommendation stands, and the list tells its history")
{
    const Recommended work;
    REQUIRE(work.follow({"--recommendation", work.recommendation, "--status", "evidence-given",
                         "--reason", "They sent a recording"})
                .exitCode == 0);
    REQUIRE(work.follow({"--recommendation", work.recommendation, "--status", "done"}).exitCode ==
            0);
    const Json all = work.listed({"--status", "done"});
    REQUIRE(all.size() == 1);
    const Json history = all[0]["history"];
    REQUIRE(history.size() == 3);
    CHECK(history[1]["status"] == "evidence-given");
    CHECK(history[1]["reason"] == "They sent a recording");
    CHECK(history[1]["by"] == "Lea Lead");
    CHECK(all[0]["overdue"] == false);
    CHECK_THAT(told({"actions", work.casebook}),
               Contains("evidence-given  Lea Lead: They sent a recording"));
}

TEST_CASE("agreement of a casebook that nobody rated in says so, and as JSON has counts")
{
    const Recommended work;
    CHECK(told({"agreement", work.casebook, "--standard", "gds-2019"}) ==
          "No revealed point was rated by two or more.\n");
    const Json pooled =
        Json::parse(told({"agreement", work.casebook, "--standard", "gds-2019", "--json"}));
    CHECK(pooled["units"] == 0);
    CHECK(pooled["alpha"].is_null());
    CHECK(pooled["too_few"] == true);
    CHECK(standpointCli({"agreement", work.casebook}).exitCode == 2);
}

TEST_CASE("status of what is not there, and words that are none, are refused")
{
    const Recommended work;
    const Ran unknown = work.follow({"--recommendation", "nothing", "--status", "done"});
    CHECK(unknown.exitCode == 1);
    CHECK_THAT(unknown.err, Contains("no recommendation \"nothing\""));
    CHECK(work.follow({"--recommendation", work.recommendation, "--status", "finished"}).exitCode ==
          2);
    CHECK(standpointCli({"actions", work.casebook, "--due-before", "soon"}).exitCode == 2);
    CHECK(work.listed()[0]["history"].size() == 1);
}
