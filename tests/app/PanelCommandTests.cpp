#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

namespace {

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

/// A casebook with one assessment, and commands about it.
struct Day {
    TemporaryFolder folder;
    std::string casebook = folder / "lead.standpoint";
    std::string id;

    Day()
    {
        id = standpointCli({"new", casebook, "--service", "Find a school", "--standard", "gds-2019",
                            "--phase", "beta", "--as", "Lea Lead"})
                 .out;
        id.pop_back();
    }

    Ran run(const std::string& command, const std::vector<std::string>& more) const
    {
        std::vector<std::string> all{command, casebook, "--assessment", id};
        all.insert(all.end(), more.begin(), more.end());
        return standpointCli(all);
    }

    std::string printed(const std::string& command, const std::vector<std::string>& more = {}) const
    {
        const Ran ran = run(command, more);
        INFO(ran.err);
        REQUIRE(ran.exitCode == 0);
        return ran.out;
    }

    void rate(const std::string& who, const std::string& outcome) const
    {
        printed("rate", {"--point", "1", "--outcome", outcome, "--why", who + "SWHY", "--as", who});
    }

    void settleAll() const
    {
        for (int number = 1; number <= 14; ++number) {
            printed("settle",
                    {"--point", std::to_string(number), "--outcome", "green", "--reason", "Seen"});
        }
    }
};

} // namespace

TEST_CASE("an assessment shown as data holds only the ratings that its reader may see")
{
    const Day day;
    day.rate("Bob", "red");
    day.rate("Lea Lead", "green");
    CHECK_FALSE(has(day.printed("show", {"--json"}), "BobSWHY"));
    CHECK(has(day.printed("show", {"--json"}), "Lea LeadSWHY"));
    day.printed("reveal", {"--point", "1"});
    CHECK(has(day.printed("show", {"--json"}), "BobSWHY"));
}

TEST_CASE("a revealed rating stays, and a split point is settled with a reason")
{
    const Day day;
    day.rate("Bob", "red");
    day.rate("Lea Lead", "green");
    // Before the reveal nothing tells of the split.
    day.printed("settle", {"--point", "1", "--outcome", "green"});
    CHECK_FALSE(has(day.run("review", {}).out, "split"));
    day.printed("reveal", {"--point", "1"});
    CHECK(has(day.run("review", {}).out, "split"));
    CHECK(has(day.run("rate", {"--point", "1", "--outcome", "green", "--as", "Bob"}).err,
              "stays as it is"));
    CHECK(has(day.run("settle", {"--point", "1", "--outcome", "amber"}).err, "casting vote"));
}

TEST_CASE("who does not lead proposes the outcome of a split point")
{
    const Day day;
    day.rate("Bob", "red");
    day.rate("Lea Lead", "green");
    day.printed("reveal", {"--point", "1"});
    const Ran proposed = day.run(
        "settle", {"--point", "1", "--outcome", "red", "--reason", "Not shown", "--as", "Bob"});
    CHECK(proposed.exitCode == 0);
    CHECK(has(proposed.err, "this is a proposal. The lead casts the vote."));
    CHECK(has(day.run("review", {}).out, "an outcome is proposed"));
    CHECK(has(day.printed("show"), "red (proposed)"));
    CHECK_FALSE(has(day.printed("export", {"--format", "json", "--audience", "team", "-o", "-"}),
                    "Not shown"));
    const std::string panels =
        day.printed("export", {"--format", "json", "--audience", "panel", "-o", "-"});
    CHECK(has(panels, "\"decision\": \"proposed\""));
    CHECK(
        day.run("settle", {"--point", "1", "--outcome", "red", "--reason", "Not shown"}).exitCode ==
        1);
    day.printed("settle", {"--point", "1", "--outcome", "red", "--reason", "Asked twice"});
    CHECK_FALSE(has(day.run("review", {}).out, "an outcome is proposed"));
}

TEST_CASE("sign tells what holds it up, and knows when the team is not asked")
{
    const Day day;
    const Ran refused = day.run("sign", {});
    CHECK(refused.exitCode == 1);
    CHECK(has(refused.err, "gds-2019/1 is not settled."));
    day.settleAll();
    CHECK(day.run("sign", {"--answer-days", "91"}).exitCode == 2);
    CHECK(day.printed("sign", {"--answer-days", "0"}) == "Version 1\n");
    CHECK(has(day.printed("versions", {"--from", "1"}), "Nothing is different.\n"));

    // A rating that is hidden is told of, and not told.
    day.rate("Bob", "red");
    const std::string differs = day.printed("versions", {"--from", "1"});
    CHECK(has(differs, "rating/gds-2019/1/"));
    CHECK(has(differs, "changed, hidden until the lead reveals it"));
    CHECK_FALSE(has(differs, "red"));
}

TEST_CASE("what was changed and put back is signed again, and private notes change nothing of it")
{
    const Day day;
    day.settleAll();
    day.printed("sign", {});
    day.printed("settle", {"--point", "1", "--outcome", "green", "--reason", "Otherwise"});
    CHECK(has(day.run("review", {}).out, "Changed since version 1"));
    day.printed("settle", {"--point", "1", "--outcome", "green", "--reason", "Seen"});
    CHECK(has(day.run("review", {}).out, "Version 1 is signed"));
    CHECK(has(day.printed("versions", {"--from", "1"}), "Nothing is different.\n"));
    day.printed("note", {"--kind", "concern", "For us alone"});
    CHECK(has(day.run("review", {}).out, "Version 1 is signed"));
}

TEST_CASE("a note is released to the team and taken back")
{
    const Day day;
    std::string note = day.printed("note", {"--kind", "concern", "Data is lost"});
    note.pop_back();
    const auto forTheTeam = [&] {
        return day.printed("export", {"--format", "markdown", "--audience", "team", "-o", "-"});
    };
    CHECK_FALSE(has(forTheTeam(), "Data is lost"));
    day.printed("release", {"--record", "note/" + note, "--audience", "team"});
    CHECK(has(forTheTeam(), "Data is lost"));
    day.printed("release", {"--record", "note/" + note, "--audience", "panel"});
    CHECK_FALSE(has(forTheTeam(), "Data is lost"));
    CHECK(day.run("release", {"--record", "note/none", "--audience", "team"}).exitCode == 1);
    CHECK(day.run("release", {"--record", "nothing", "--audience", "team"}).exitCode == 1);
}

TEST_CASE("a version is signed without who has not confirmed it only where it is said why")
{
    const Day day;
    day.settleAll();
    day.printed("note", {"--kind", "concern", "Seen", "--as", "Bob"});
    const Ran refused = day.run("sign", {});
    CHECK(refused.exitCode == 1);
    CHECK(has(refused.err, "Bob has not confirmed this text."));
    CHECK(day.printed("sign", {"--without", "On leave"}) == "Version 1\n");
    CHECK(has(day.printed("export", {"--format", "markdown", "--audience", "panel", "-o", "-"}),
              "Signed without the confirmation of Bob: On leave."));
}

TEST_CASE("the panel replies to an answer, and the version replaced by that can say so")
{
    const Day day;
    day.settleAll();
    day.printed("sign", {});
    const std::vector<std::string> reply{"--finding", "outcome/gds-2019/1", "--response", "change",
                                         "It was shown since."};
    CHECK(has(day.run("reply", reply).err, "nobody has answered this finding"));
    day.printed("answer", {"--finding", "outcome/gds-2019/1", "--stance", "challenge", "We did."});
    CHECK(has(day.run("review", {}).out, "Version 1 is signed"));
    const auto report = [&](std::vector<std::string> more) {
        std::vector<std::string> all{"--format", "markdown", "--audience", "team", "-o", "-"};
        all.insert(all.end(), more.begin(), more.end());
        return day.printed("export", all);
    };
    const std::string first = report({"--version", "1"});
    day.printed("reply", reply);
    day.printed("sign", {"--changes", "Point 1"});
    const std::string second = report({});
    CHECK(has(second, "We did."));
    CHECK(has(second, "It was shown since."));
    CHECK(report({"--version", "1"}) == first);
    CHECK(has(report({"--version", "1", "--say-replaced"}), "has replaced this one."));
    CHECK(day.run("export",
                  {"--format", "markdown", "--audience", "team", "-o", "-", "--say-replaced"})
              .exitCode == 2);
}

TEST_CASE("the agenda is set, shown with its times, kept as the office’s and taken from there")
{
    const Day day;
    CHECK(has(day.printed("agenda"), "-       -     40       User needs"));
    const std::string set = day.printed("agenda", {"--start", "10:00", "--as", "Lea Lead"});
    CHECK(has(set, "10:00   10:40  40       User needs"));
    CHECK(day.run("agenda", {"--start", "ten", "--as", "Lea Lead"}).exitCode == 2);
    CHECK(day.run("agenda", {"--template", "--as", "Lea Lead"}).exitCode == 1);
    day.printed("agenda", {"--keep-template"});
    day.printed("agenda", {"--start", "none", "--as", "Lea Lead"});
    CHECK_FALSE(has(day.printed("agenda", {"--json"}), "10:00"));
    CHECK(has(day.printed("agenda", {"--template", "--json", "--as", "Lea Lead"}),
              "\"begins\": \"10:00\""));
    CHECK(has(day.printed("history"), "set the agenda: from 10:00, the standard’s own order"));
    CHECK(has(standpointCli({"verify", day.casebook}).out, "All is well"));
}
