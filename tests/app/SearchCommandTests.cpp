#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using Json = nlohmann::json;

namespace {

/// A casebook with a strength by Lea Lead and a question that only the team may read too.
struct Searched {
    TemporaryFolder folder;
    std::string casebook = folder / "work.standpoint";
    std::string id;

    Searched()
    {
        id = told({"new", casebook, "--as", "Lea Lead", "--service", "Find a school", "--phase",
                   "beta", "--standard", "gds-2019"});
        id.pop_back();
        told({"note", casebook, "--assessment", id, "--point", "gds-2019/1", "--kind", "strength",
              "They asked users"});
        told({"note", casebook, "--assessment", id, "--point", "gds-2019/5", "--kind", "question",
              "--audience", "team", "Which users were left out?"});
    }

    Json found(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"search", casebook, "--json"});
        return Json::parse(told(arguments));
    }
};

} // namespace

TEST_CASE("search tells what was found, by whom and when, and its point")
{
    const Searched searched;
    const Json found = searched.found({"asked"});
    REQUIRE(found.size() == 1);
    CHECK(found[0]["kind"] == "strength");
    CHECK(found[0]["author"] == "Lea Lead");
    CHECK(found[0]["at"].is_string());
    CHECK(found[0]["points"] == Json{"gds-2019/1"});
    CHECK(found[0]["audience"] == "panel");
    const std::string text = told({"search", searched.casebook, "asked"});
    CHECK(text.find("strength  gds-2019/1  Lea Lead  20") != std::string::npos);
}

TEST_CASE("the filters of a search combine on the command line, with words and without")
{
    const Searched searched;
    CHECK(searched.found({"users"}).size() == 2);
    CHECK(searched.found({"users", "--kind", "question"}).size() == 1);
    CHECK(searched.found({"users", "--kind", "question", "--kind", "strength"}).size() == 2);
    CHECK(searched.found({"--author", "lea lead"}).size() == 2);
    CHECK(searched.found({"--author", "Ann Smith"}).empty());
    CHECK(searched.found({"--point", "gds-2019/5", "--reader", "team"}).size() == 1);
    CHECK(searched.found({"--point", "gds-2019/1", "--reader", "team"}).empty());
    CHECK(searched.found({"--open-questions"}).size() == 1);
    CHECK(searched.found({"--from", "2200-01-01"}).empty());
    CHECK(searched.found({"users", "--assessment", searched.id}).size() == 2);
    CHECK(searched.found({"\"users were\""}).size() == 1);
}

TEST_CASE("a search for nothing is wrong usage")
{
    const Searched searched;
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{}, {" "}, {"x", "--point", "five"}, {"x", "--kind", "rumour"}}) {
        std::vector<std::string> arguments{"search", searched.casebook};
        arguments.insert(arguments.end(), words.begin(), words.end());
        CHECK(standpointCli(arguments).exitCode == 2);
    }
}

TEST_CASE("the list of assessments is narrowed by filters that combine")
{
    const Searched searched;
    told({"new", searched.casebook, "--service", "Renew a boat", "--phase", "alpha", "--standard",
          "wales-2025", "--organisation", "Harbour Office", "--date", "2026-05-01"});
    const auto listed = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"list", searched.casebook, "--json"});
        return Json::parse(told(arguments)).size();
    };
    CHECK(listed({}) == 2);
    CHECK(listed({"--phase", "alpha"}) == 1);
    CHECK(listed({"--phase", "alpha", "--phase", "beta"}) == 2);
    CHECK(listed({"--phase", "alpha", "--standard", "gds-2019"}) == 0);
    CHECK(listed({"--organisation", "harbour office", "--from", "2026-05-01", "--to",
                  "2026-05-01"}) == 1);
    CHECK(listed({"--in-progress"}) == 2);
    CHECK(listed({"--overdue"}) == 0);
    CHECK(told({"list", searched.casebook, "--result", "green"}) ==
          "No assessment is like that.\n");
}

TEST_CASE("note sheets of chosen points are written, and others are refused")
{
    const Searched searched;
    const std::string file = searched.folder / "sheets.pdf";
    told({"note-sheets", searched.casebook, "--assessment", searched.id, "--point", "gds-2019/5",
          "-o", file});
    const std::string text = told({"note-sheets", searched.casebook, "--assessment", searched.id,
                                   "--point", "gds-2019/5", "--format", "markdown", "-o", "-"});
    CHECK(text.find("Which users were left out?") != std::string::npos);
    CHECK(text.find("noted by Lea Lead") != std::string::npos);
    CHECK(text.find("They asked users") == std::string::npos);
    CHECK(standpointCli({"note-sheets", searched.casebook, "--assessment", searched.id, "--point",
                         "gds-2019/99", "-o", file})
              .exitCode == 1);
    CHECK(standpointCli({"note-sheets", searched.casebook, "--assessment", searched.id, "-o",
                         searched.casebook})
              .exitCode == 1);
}
