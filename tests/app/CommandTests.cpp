#include "core/exchange/AssessmentJson.h"
#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using Json = nlohmann::json;

namespace {

std::string fileText(const std::string& path)
{
    const auto text = core::readFile(path, std::size_t{64} << 20);
    REQUIRE(text);
    return *text;
}

std::string printed(const std::vector<std::string>& arguments)
{
    const Ran ran = standpointCli(arguments);
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.err.empty());
    return ran.out;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// A new casebook with one assessment in it.
struct Begun {
    TemporaryFolder folder;
    std::string casebook = folder / "work.standpoint";
    std::string id;

    explicit Begun(const std::vector<std::string>& standards = {"gds-2019"})
    {
        std::vector<std::string> arguments{
            "new",           casebook,     "--as",      "Lea Lead",       "--service",
            "Find a school", "--phase",    "beta",      "--organisation", "Department",
            "--date",        "2026-11-23", "--standard"};
        arguments.insert(arguments.end(), standards.begin(), standards.end());
        id = printed(arguments);
        REQUIRE(id.ends_with("\n"));
        id.pop_back();
    }

    Json exported() const
    {
        return Json::parse(printed({"export", casebook, "--assessment", id, "--format", "json",
                                    "--audience", "panel", "-o", "-"}));
    }
};

} // namespace

TEST_CASE("the bundled editions are listed for people and for programs")
{
    CHECK(has(printed({"standards"}), "gds-2019"));
    const Json list = Json::parse(printed({"standards", "--json"}));
    const auto found = std::find_if(list.begin(), list.end(),
                                    [](const Json& one) { return one["id"] == "gds-2019"; });
    REQUIRE(found != list.end());
    CHECK((*found)["points"] == 14);
}

TEST_CASE("an edition is shown whole, and two beside each other")
{
    CHECK(has(printed({"standards", "show", "gds-2019", "--phase", "alpha"}), "1. "));
    const std::string scotland = printed({"standards", "show", "scotland-2021", "--phase", "live"});
    CHECK(has(scotland, "(taken over from gds-2019)"));
    CHECK(has(scotland, "Not verified: "));
    const Json shown = Json::parse(printed({"standards", "show", "gds-2019", "--json"}));
    CHECK(shown["points"].size() == 14);
    CHECK(has(printed({"standards", "diff", "gds-2015", "gds-2019"}), "gds-2015/1"));
    CHECK(standpointCli({"standards", "show", "no-such"}).exitCode == 1);
    CHECK(standpointCli({"standards", "show", "gds-2019", "--phase", "zeta"}).exitCode == 1);
}

TEST_CASE("points can be called as the window shows them")
{
    const Begun begun({"gds-2019", "wales-2025"});
    printed({"note", begun.casebook, "--assessment", begun.id, "--point", "5", "w2", "Wales 3",
             "--kind", "strength", "They asked users"});
    CHECK(begun.exported()["notes"][0]["points"] ==
          Json::array({"gds-2019/5", "wales-2025/2", "wales-2025/3"}));
    for (const char* wrong : {"99", "X2", "wales-2025/40", "scotland-2021/1", ""}) {
        INFO(wrong);
        CHECK(standpointCli({"note", begun.casebook, "--assessment", begun.id, "--point", wrong,
                             "--kind", "strength", "They asked users"})
                  .exitCode == 1);
    }
}

TEST_CASE("what is done to an assessment is in its export")
{
    const Begun begun;
    const std::string note =
        printed({"note", begun.casebook, "--assessment", begun.id, "--point", "gds-2019/1", "5",
                 "--kind", "strength", "--audience", "team", "They asked users"});
    printed({"settle", begun.casebook, "--assessment", begun.id, "--point", "gds-2019/1",
             "--outcome", "green", "--reason", "Well known", "--as", "Ann Smith"});
    printed({"recommend", begun.casebook, "--assessment", begun.id, "--point", "gds-2019/5",
             "--priority", "must", "--owner", "sponsor", "--due", "2027-01-31", "--note",
             note.substr(0, note.size() - 1), "Fund the team"});
    printed({"rate", begun.casebook, "--assessment", begun.id, "--point", "gds-2019/1", "--outcome",
             "amber", "--confidence", "low", "--as", "Ann Smith"});

    const Json json = begun.exported();
    CHECK(json["notes"][0]["id"].get<std::string>() + "\n" == note);
    CHECK(json["notes"][0]["points"] == Json::array({"gds-2019/1", "gds-2019/5"}));
    CHECK(json["notes"][0]["audience"] == "team");
    CHECK(json["outcomes"][0]["reason"] == "Well known");
    CHECK(json["recommendations"][0]["due"] == "2027-01-31");
    CHECK(json["recommendations"][0]["notes"] == Json::array({json["notes"][0]["id"]}));
    CHECK(json["ratings"][0]["assessor"] == json["panel"][1]["id"]);
    CHECK(json["panel"][1]["name"] == "Ann Smith");
    CHECK(json["panel"].size() == 2);
    CHECK(json["panel"][1]["role"] == "assessor");

    const std::string page = printed({"show", begun.casebook, "--assessment", begun.id});
    CHECK(has(page, "They asked users"));
    CHECK(has(page, "Fund the team"));
    // What a colleague rated is shown after the reveal.
    Json seen = json;
    seen.erase("ratings");
    CHECK(Json::parse(printed({"show", begun.casebook, "--assessment", begun.id, "--json"})) ==
          seen);

    CHECK(has(printed({"list", begun.casebook}), "1 of 14"));
    CHECK(Json::parse(printed({"list", begun.casebook, "--json"}))[0]["id"] == begun.id);
    CHECK(has(printed({"search", begun.casebook, "asked", "users"}), "They asked users"));
    CHECK(
        Json::parse(printed({"search", begun.casebook, "fund", "--limit", "1", "--json"})).size() ==
        1);

    const std::string history = printed({"history", begun.casebook, "--assessment", begun.id});
    CHECK(has(history, "Ann Smith  settled as green: “Well known”  on outcome/gds-2019/1"));
    CHECK(std::count(history.begin(), history.end(), '\n') == 7);
    const std::string one = printed(
        {"history", begun.casebook, "--assessment", begun.id, "--record", "outcome/gds-2019/1"});
    CHECK(std::count(one.begin(), one.end(), '\n') == 1);
}

TEST_CASE("what does not fit the editions is refused and leaves the casebook as it was")
{
    const Begun begun;
    const std::string before = fileText(begun.casebook);
    const auto refused = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin() + 1, {begun.casebook, "--assessment", begun.id});
        const Ran ran = standpointCli(arguments);
        CHECK(ran.out.empty());
        CHECK(ran.err.starts_with("standpoint-cli: "));
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        return ran.exitCode;
    };
    CHECK(refused({"settle", "--point", "gds-2019/15", "--outcome", "green"}) == 1);
    CHECK(refused({"settle", "--point", "wales-2025/1", "--outcome", "green"}) == 1);
    CHECK(refused({"settle", "--point", "gds-2019/1", "--outcome", "splendid"}) == 1);
    CHECK(refused({"settle", "--point", "one", "--outcome", "green"}) == 1);
    CHECK(refused({"rate", "--point", "gds-2019/1", "--outcome", "splendid"}) == 1);
    CHECK(refused({"note", "--kind", "strength", " "}) == 1);
    CHECK(refused({"note", "--kind", "strength", "a\033[2Jb"}) == 1);
    CHECK(refused({"note", "--kind", "strong", "Text"}) == 2);
    CHECK(refused({"recommend", "--priority", "must", "--owner", "team", "--note", "gone",
                   "Do it"}) == 2);
    CHECK(refused({"recommend", "--priority", "must", "--owner", "team", "--due", "soon",
                   "Text"}) == 2);
    CHECK(fileText(begun.casebook) == before);
}

TEST_CASE("outcomes of two scales are not mixed in one assessment")
{
    const Begun begun;
    printed(
        {"settle", begun.casebook, "--assessment", begun.id, "--point", "1", "--outcome", "green"});
    CHECK(standpointCli({"settle", begun.casebook, "--assessment", begun.id, "--point", "2",
                         "--outcome", "met"})
              .exitCode == 1);
    printed(
        {"settle", begun.casebook, "--assessment", begun.id, "--point", "1", "--outcome", "met"});
}

TEST_CASE("an export can be imported again, gives the same bytes and adds nothing twice")
{
    const Begun begun;
    printed({"note", begun.casebook, "--assessment", begun.id, "--kind", "concern", "Who pays?"});
    const std::string file = begun.folder / "out.jsonl";
    printed({"export", begun.casebook, "--all", "--format", "jsonl", "--audience", "panel", "-o",
             file});
    const std::string other = begun.folder / "other.standpoint";
    CHECK(printed({"import", other, file}) == "1 new assessment, 0 there already\n");
    const std::string after = fileText(other);
    CHECK(printed({"import", other, file, file}) == "0 new assessments, 2 there already\n");
    CHECK(fileText(other) == after);
    CHECK(printed({"export", other, "--all", "--format", "jsonl", "--audience", "panel", "-o",
                   "-"}) == fileText(file));
}

TEST_CASE("ids say nothing: a new one no name, and what goes to others has one of its own")
{
    const Begun begun;
    CHECK_FALSE(has(begun.id, "school"));
    std::set<std::string> ids{begun.id};
    for (const char* reader : {"team", "sponsor", "public"}) {
        const std::string file = begun.folder / (std::string(reader) + ".json");
        const std::vector<std::string> command{
            "export", begun.casebook, "--assessment", begun.id, "--format",
            "json",   "--audience",   reader,         "-o",     file};
        printed(command);
        const std::string text = fileText(file);
        CHECK_FALSE(has(text, begun.id));
        CHECK(ids.insert(Json::parse(text)["id"].get<std::string>()).second);
        printed(command);
        CHECK(fileText(file) == text);
        // It is here, under the name that the panel has for it.
        CHECK(printed({"import", begun.casebook, file}) == "0 new assessments, 1 there already\n");
    }
}

TEST_CASE("an import that is refused says where and leaves no casebook behind")
{
    const Begun begun;
    Json json = begun.exported();
    json["outcomes"] =
        Json::array({{{"point", "gds-2019/99"}, {"outcome", "green"}, {"reason", nullptr}}});
    const std::string file = begun.folder / "bad.json";
    const std::string fresh = begun.folder / "fresh.standpoint";
    REQUIRE(core::writeFile(file, json.dump()));
    const Ran ran = standpointCli({"import", fresh, file});
    CHECK(ran.exitCode == 1);
    CHECK(has(ran.err, "bad.json: outcomes[0].point: "));
    CHECK_FALSE(std::filesystem::exists(fresh));

    json["standards"] = Json::array({"no-such-2020"});
    REQUIRE(core::writeFile(file, json.dump()));
    CHECK(has(standpointCli({"import", fresh, file}).err, "bad.json: standards: "));
    REQUIRE(core::writeFile(file, "{\n  nonsense"));
    CHECK(has(standpointCli({"import", fresh, file}).err,
              "bad.json:2:3: this is not valid JSON: expected a key"));
    CHECK(standpointCli({"import", fresh, begun.folder / "missing.json"}).exitCode == 1);
    CHECK_FALSE(std::filesystem::exists(fresh));
}

TEST_CASE("reports are written for each reader, and a format that there is not is refused")
{
    const Begun begun;
    printed(
        {"note", begun.casebook, "--assessment", begun.id, "--kind", "strength", "Secret words"});
    const std::string html = begun.folder / "report.html";
    printed({"export", begun.casebook, "--assessment", begun.id, "--format", "html", "--audience",
             "public", "-o", html});
    CHECK_FALSE(has(fileText(html), "Secret words"));
    const std::string json = printed({"export", begun.casebook, "--assessment", begun.id,
                                      "--format", "json", "--audience", "sponsor", "-o", "-"});
    CHECK_FALSE(has(json, "Secret words"));
    const std::string folder = begun.folder / "reports";
    printed(
        {"export", begun.casebook, "--all", "--format", "pdf", "--audience", "team", "-o", folder});
    CHECK(fileText(folder + "/find-a-school.pdf").starts_with("%PDF-"));
    const Ran ran = standpointCli({"export", begun.casebook, "--assessment", begun.id, "--format",
                                   "odt", "--audience", "team", "-o", begun.folder / "r.odt"});
    CHECK(ran.exitCode == 2);
    CHECK(has(ran.err, "is not one of: pdf, html, "));
}

TEST_CASE("a format of several files says which it wrote")
{
    const Begun begun;
    const std::string file = begun.folder / "out.csv";
    const Ran ran = standpointCli({"export", begun.casebook, "--assessment", begun.id, "--format",
                                   "csv", "--audience", "team", "-o", file});
    CHECK(ran.exitCode == 0);
    for (const char* name : {"out.csv", "out-recommendations.csv", "out.csv-metadata.json"}) {
        CHECK(has(ran.out, "Wrote " + (begun.folder / name).string() + "\n"));
        CHECK(std::filesystem::exists(begun.folder / name));
    }
    CHECK_FALSE(std::filesystem::exists(begun.folder / "out-notes.csv"));

    const Ran printed = standpointCli({"export", begun.casebook, "--assessment", begun.id,
                                       "--format", "govspeak", "--audience", "public", "-o", "-"});
    CHECK(has(printed.out, "## "));
    CHECK(has(printed.err, "Not written: report.govspeak.json"));
    CHECK(has(printed.err, "There is none."));
}

TEST_CASE("all assessments go into the same tables")
{
    const Begun begun;
    printed({"new", begun.casebook, "--service", "=Pay a fine", "--standard", "gds-2019"});
    const std::string folder = begun.folder / "tables";
    standpointCli({"export", begun.casebook, "--all", "--format", "csv", "--audience", "panel",
                   "--bom", "-o", folder});
    const std::string text = fileText(folder + "/outcomes.csv");
    CHECK(text.starts_with("\xEF\xBB\xBF"
                           "assessment_id,"));
    CHECK(has(text, ",Find a school,"));
    CHECK(has(text, ",'=Pay a fine,"));
    CHECK(std::count(text.begin(), text.end(), '\r') == 1 + 2 * 14);
    CHECK(has(fileText(folder + "/outcomes-notes.csv"), "note_id"));
}

TEST_CASE("an export is never written over the casebook that it comes from")
{
    const Begun begun;
    const std::string before = fileText(begun.casebook);
    CHECK(standpointCli({"export", begun.casebook, "--all", "--format", "jsonl", "--audience",
                         "panel", "-o", begun.casebook})
              .exitCode == 1);
    CHECK(fileText(begun.casebook) == before);
}

TEST_CASE("real reports go in and come out with the same bytes")
{
    const std::string file = std::string(SOURCE_DIR) + "/../shared/data/gds_reports.jsonl";
    if (!std::filesystem::exists(file)) {
        WARN("skipped: the file of real reports is not here");
        return;
    }
    const TemporaryFolder folder;
    const std::string first = folder / "first.standpoint";
    const std::string second = folder / "second.standpoint";
    CHECK(printed({"import", first, file}) == "136 new assessments, 0 there already\n");
    const std::string out = folder / "out.jsonl";
    printed({"export", first, "--all", "--format", "jsonl", "--audience", "panel", "-o", out});
    printed({"import", second, out});
    CHECK(printed({"export", second, "--all", "--format", "jsonl", "--audience", "panel", "-o",
                   "-"}) == fileText(out));
    CHECK(printed({"verify", second}) == "All is well: 136 assessments, 1998 notes\n");
}

TEST_CASE("a backup is a casebook, and nothing is written over")
{
    const Begun begun;
    const std::string copy = begun.folder / "copy.standpoint";
    printed({"backup", begun.casebook, "-o", copy});
    CHECK(printed({"verify", copy}) == "All is well: 1 assessment, 0 notes\n");
    CHECK(printed({"list", copy}) == printed({"list", begun.casebook}));
    CHECK(standpointCli({"backup", begun.casebook, "-o", copy}).exitCode == 1);
}

TEST_CASE("wrong usage is told in one line and exits 2")
{
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {},
             {"nonsense"},
             {"list"},
             {"list", "x", "--nonsense"},
             {"completions", "tcsh"},
             {"export", "x", "--all", "--assessment", "a", "--format", "json", "--audience", "team",
              "-o", "y"},
             {"export", "x", "--all", "--format", "json", "--audience", "all", "-o", "y"},
             {"search", "x", "word", "--limit", "-1"}}) {
        const Ran ran = standpointCli(arguments);
        CHECK(ran.exitCode == 2);
        CHECK(ran.out.empty());
        CHECK(ran.err.starts_with("standpoint-cli: reading the command line: "));
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    }
    CHECK(standpointCli({"--help"}).exitCode == 0);
    CHECK(has(printed({"note", "--help"}), "--kind"));
    CHECK(has(printed({"--version"}), "standpoint-cli"));
}

TEST_CASE("a file of a standard is checked and every fault is told with its place")
{
    const TemporaryFolder folder;
    const std::string good = std::string(STANDARDS_DIR) + "/gds-2019.yaml";
    CHECK(printed({"check", good}) == good + ": no faults\n");
    const std::string bad = folder / "bad.yaml";
    REQUIRE(core::writeFile(bad, "id: x\ncolour: red\nid: y\n"));
    const Ran ran = standpointCli({"check", bad, good});
    CHECK(ran.exitCode == 1);
    CHECK(has(ran.out, bad + ":2:1: error: "));
    CHECK(has(ran.out, good + ": no faults"));
    CHECK(standpointCli({"check", folder / "missing.yaml"}).exitCode == 1);
}

TEST_CASE("completions know the commands, the options and their words")
{
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        const std::string script = printed({"completions", shell});
        CHECK(has(script, "recommend"));
        CHECK(has(script, "strength concern question evidence observation"));
    }
}
