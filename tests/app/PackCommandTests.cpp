#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using Json = nlohmann::json;

namespace {

std::string printed(const std::vector<std::string>& arguments)
{
    const Ran ran = standpointCli(arguments);
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    return ran.out;
}

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

/// The lead's casebook with one assessment, and one that a colleague made of its pack.
struct Panel {
    TemporaryFolder folder;
    std::string lead = folder / "lead.standpoint";
    std::string ann = folder / "ann.standpoint";
    std::string id;

    Panel()
    {
        id = printed({"new", lead, "--service", "Find a school", "--standard", "gds-2019",
                      "--phase", "beta", "--as", "Lead assessor"});
        id.pop_back();
        printed({"pack", lead, "--assessment", id, "-o", folder / "out.standpoint"});
        printed({"merge", ann, folder / "out.standpoint", "--as", "Research assessor"});
    }

    std::string exported(const std::string& casebook) const
    {
        return printed({"export", casebook, "--assessment", id, "--format", "json", "--audience",
                        "panel", "-o", "-"});
    }
};

} // namespace

TEST_CASE("suppliers of one competition are handed to a team together only when that is said")
{
    TemporaryFolder folder;
    const std::string casebook = folder / "office.standpoint";
    std::vector<std::string> ids;
    const auto begin = [&](const std::string& service, const std::string& organisation,
                           const std::string& competition) {
        ids.push_back(printed({"new", casebook, "--service", service, "--standard", "gds-2019",
                               "--phase", "alpha", "--organisation", organisation, "--competition",
                               competition, "--as", "Lead assessor"}));
        ids.back().pop_back();
    };
    begin("Fish finder", "Ash Ltd", "Fishing apps");
    begin("Rod finder", "Elm Ltd", " fishing APPS");
    begin("Boat finder", "Oak Ltd", "Boats");
    const auto pack = [&](const std::string& name, const std::string& reader,
                          const std::vector<std::string>& which,
                          const std::vector<std::string>& more = {}) {
        std::vector<std::string> arguments{"pack", casebook, "--audience",
                                           reader, "-o",     folder / name};
        for (const std::string& id : which) {
            arguments.insert(arguments.end(), {"--assessment", id});
        }
        arguments.insert(arguments.end(), more.begin(), more.end());
        return standpointCli(arguments);
    };
    const Ran refused = pack("team.standpoint", "team", ids);
    CHECK(refused.exitCode == 1);
    CHECK(has(refused.err, "Fishing apps: Ash Ltd and Elm Ltd"));
    CHECK_FALSE(std::filesystem::exists(folder / "team.standpoint"));
    CHECK(pack("one.standpoint", "team", {ids[0], ids[2]}).exitCode == 0);
    CHECK(pack("sponsor.standpoint", "sponsor", ids).exitCode == 0);
    CHECK(pack("team.standpoint", "team", ids, {"--together"}).exitCode == 0);

    const std::vector<std::string> all{"export",     casebook, "--all", "--format",    "csv",
                                       "--audience", "public", "-o",    folder / "all"};
    CHECK(has(standpointCli(all).err, "Ash Ltd and Elm Ltd"));
    std::vector<std::string> together = all;
    together.push_back("--together");
    CHECK(standpointCli(together).exitCode == 0);

    printed({"settle", casebook, "--assessment", ids[0], "--point", "1", "--outcome", "red",
             "--reason", "The other bid was stronger", "--reason-for", "sponsor"});
    const auto exported = [&](const std::string& reader) {
        return printed({"export", casebook, "--assessment", ids[0], "--format", "markdown",
                        "--audience", reader, "-o", "-"});
    };
    CHECK_FALSE(has(exported("team"), "other bid"));
    CHECK(has(exported("sponsor"), "The other bid was stronger"));
    CHECK(has(exported("sponsor"), "This reason is for the sponsor alone."));
    printed({"recommend", casebook, "--assessment", ids[0], "--priority", "must", "--owner",
             "sponsor", "Buy the other one"});
    CHECK_FALSE(has(exported("team"), "Buy the other one"));
    CHECK(has(exported("sponsor"), "Buy the other one"));
}

TEST_CASE("what a team keeps for itself goes into no pack and no report, until it says so")
{
    const Panel panel;
    const std::string team = panel.folder / "team.standpoint";
    printed({"pack", panel.lead, "--assessment", panel.id, "--audience", "team", "-o",
             panel.folder / "cut.standpoint"});
    printed({"new", team, "--service", "Our own", "--standard", "gds-2019", "--phase", "alpha",
             "--as", "Service owner"});
    printed({"merge", team, panel.folder / "cut.standpoint"});
    std::string note = printed({"note", team, "--assessment", panel.id, "--point", "1", "--kind",
                                "concern", "--audience", "team", "They missed the sandbox"});
    note.pop_back();
    const auto handBack = [&](const std::string& name) {
        printed({"pack", team, "--assessment", panel.id, "-o", panel.folder / name});
        return core::readFile(panel.folder / name, 1 << 24).value();
    };
    printed({"keep-here", team, "--assessment", panel.id, "--note", note});
    CHECK_FALSE(has(handBack("kept.standpoint"), "sandbox"));
    for (const char* format : {"json", "jsonl", "markdown"}) {
        CHECK_FALSE(has(printed({"export", team, "--assessment", panel.id, "--format", format,
                                 "--audience", "panel", "-o", "-"}),
                        "sandbox"));
    }
    CHECK(has(printed({"show", team, "--assessment", panel.id}), "sandbox"));
    printed({"keep-here", team, "--assessment", panel.id, "--note", note, "--no-longer"});
    CHECK(has(handBack("told.standpoint"), "sandbox"));

    const Ran unknown =
        standpointCli({"keep-here", team, "--assessment", panel.id, "--note", "no-such-note"});
    CHECK(unknown.exitCode == 1);
}

TEST_CASE("packs go out, come back and are merged, and ratings stay hidden until the reveal")
{
    const Panel panel;
    printed({"note", panel.ann, "--assessment", panel.id, "--point", "1", "--kind", "concern",
             "Nobody tried it"});
    printed({"rate", panel.ann, "--assessment", panel.id, "--point", "1", "--outcome", "red",
             "--why", "ANNSWHY"});
    const std::string back = panel.folder / "back.standpoint";
    printed({"pack", panel.ann, "--assessment", panel.id, "-o", back});

    const std::string preview = printed({"merge", panel.lead, back, "--preview"});
    CHECK(has(preview, "Research assessor"));
    CHECK(has(preview, "1 note"));
    CHECK(has(preview, "1 rating"));
    CHECK_FALSE(has(panel.exported(panel.lead), "Nobody tried it"));
    const std::string before = panel.exported(panel.lead);

    CHECK(has(printed({"merge", panel.lead, back}), "from before it"));
    const std::string after = panel.exported(panel.lead);
    CHECK(has(after, "Nobody tried it"));
    CHECK(has(printed({"merge", panel.lead, back}), "Nothing is new"));
    CHECK(panel.exported(panel.lead) == after);
    CHECK(has(printed({"verify", panel.lead}), "All is well"));

    CHECK_FALSE(has(printed({"show", panel.lead, "--assessment", panel.id}), "ANNSWHY"));
    CHECK_FALSE(has(printed({"history", panel.lead, "--assessment", panel.id}), "ANNSWHY"));
    const Ran notLead = standpointCli({"reveal", panel.ann, "--assessment", panel.id});
    CHECK(notLead.exitCode == 1);
    CHECK(has(notLead.err, "lead"));
    printed({"reveal", panel.lead, "--assessment", panel.id, "--point", "1"});
    CHECK(has(printed({"show", panel.lead, "--assessment", panel.id}), "ANNSWHY"));
    CHECK(has(printed({"history", panel.lead, "--assessment", panel.id}), "ANNSWHY"));

    CHECK(has(printed({"merges", panel.lead}), "Research assessor"));
    CHECK(standpointCli({"undo-merge", panel.lead}).exitCode == 0);
    CHECK(standpointCli({"undo-merge", panel.lead}).exitCode == 1);
    CHECK_FALSE(has(panel.exported(panel.lead), "Nobody tried it"));
    CHECK(has(before, "Find a school"));
}

TEST_CASE("a pack may need a passphrase, which comes from a file")
{
    const Panel panel;
    const std::string secret = panel.folder / "secret.txt";
    const std::string wrong = panel.folder / "wrong.txt";
    REQUIRE(core::writeFile(secret, "correct horse\n"));
    REQUIRE(core::writeFile(wrong, "wrong horse\n"));
    const std::string pack = panel.folder / "sealed.standpoint";
    printed(
        {"pack", panel.lead, "--assessment", panel.id, "-o", pack, "--passphrase-file", secret});
    CHECK(standpointCli({"pack", panel.lead, "--assessment", panel.id, "-o", pack}).exitCode == 1);
    const Ran without = standpointCli({"merge", panel.ann, pack});
    CHECK(without.exitCode == 1);
    CHECK(has(without.err, "passphrase"));
    CHECK(has(standpointCli({"merge", panel.ann, pack, "--passphrase-file", wrong}).err,
              "does not open"));
    printed({"merge", panel.ann, pack, "--passphrase-file", secret, "--preview"});
}

TEST_CASE("what is open is told, and signing follows it")
{
    const Panel panel;
    const Ran open = standpointCli({"review", panel.lead, "--assessment", panel.id});
    CHECK(open.exitCode == 1);
    CHECK(has(open.out, "gds-2019/3 is not settled"));
    for (int number = 1; number <= 14; ++number) {
        printed({"settle", panel.lead, "--assessment", panel.id, "--point", std::to_string(number),
                 "--outcome", "green", "--reason", "Seen"});
    }
    const std::string review = printed({"review", panel.lead, "--assessment", panel.id});
    CHECK(has(review, "Nothing is open"));
    CHECK(Json::parse(printed({"review", panel.lead, "--assessment", panel.id, "--json"})).empty());

    const std::string fingerprint = printed({"confirm", panel.lead, "--assessment", panel.id});
    CHECK(has(review, fingerprint.substr(0, 9)));
    CHECK(has(printed({"sign", panel.lead, "--assessment", panel.id, "--answer-days", "10"}),
              "Version 1, to be answered by "));
    CHECK(standpointCli({"sign", panel.lead, "--assessment", panel.id}).exitCode == 1);
    CHECK(has(printed({"review", panel.lead, "--assessment", panel.id}), "Version 1 is signed"));
    printed({"answer", panel.lead, "--assessment", panel.id, "--finding", "outcome/gds-2019/1",
             "--stance", "challenge", "We did more"});
    CHECK(has(printed({"review", panel.lead, "--assessment", panel.id}), "Version 1 is signed"));
    printed({"settle", panel.lead, "--assessment", panel.id, "--point", "1", "--outcome", "green",
             "--reason", "Seen twice"});
    CHECK(
        has(printed({"review", panel.lead, "--assessment", panel.id}), "Changed since version 1"));
    const Ran silent = standpointCli({"sign", panel.lead, "--assessment", panel.id});
    CHECK(silent.exitCode == 1);
    CHECK(has(printed({"sign", panel.lead, "--assessment", panel.id, "--changes", "Point 1"}),
              "Version 2"));
    CHECK(has(printed({"versions", panel.lead, "--assessment", panel.id}), "Point 1"));
    const std::string differs =
        printed({"versions", panel.lead, "--assessment", panel.id, "--from", "1", "--to", "2"});
    CHECK(differs == "outcome/gds-2019/1, the text: “Seen” became “Seen twice”\n");
    CHECK(has(printed({"versions", panel.lead, "--assessment", panel.id, "--from", "2"}),
              "Nothing is different"));
    CHECK(
        standpointCli({"versions", panel.lead, "--assessment", panel.id, "--from", "7"}).exitCode ==
        1);
}

TEST_CASE("files are attached, listed and saved out, and travel with packs")
{
    const Panel panel;
    const std::string file = panel.folder / "survey.txt";
    REQUIRE(core::writeFile(file, "Twelve people tried it\n"));
    std::string id = printed({"attach", panel.lead, "--assessment", panel.id, "--description",
                              "Survey", "--point", "1", file});
    id.pop_back();
    const std::string list = printed({"attachments", panel.lead, "--assessment", panel.id});
    CHECK(has(list, "survey.txt  text/plain"));
    const std::string pack = panel.folder / "with.standpoint";
    printed({"pack", panel.lead, "--assessment", panel.id, "-o", pack});
    printed({"merge", panel.ann, pack});
    const std::string saved = panel.folder / "saved.txt";
    printed({"attachments", panel.ann, "--assessment", panel.id, "--save", id, "-o", saved});
    CHECK(core::readFile(saved, 1000).value() == "Twelve people tried it\n");
    CHECK(standpointCli(
              {"attachments", panel.ann, "--assessment", panel.id, "--save", id, "-o", saved})
              .exitCode == 1);
    CHECK(standpointCli({"attach", panel.lead, "--assessment", panel.id, panel.folder / "none"})
              .exitCode == 1);
    printed({"appoint", panel.lead, "--assessment", panel.id, "--role", "service-owner",
             "--holding", "vacant"});
    CHECK(has(standpointCli({"review", panel.lead, "--assessment", panel.id}).out,
              "The service has no service owner"));
}

TEST_CASE("who is left out is named by name or id, and a name that nobody has is refused")
{
    const Panel panel;
    printed({"note", panel.ann, "--assessment", panel.id, "--kind", "concern", "Ann's words"});
    const std::string pack = panel.folder / "back.standpoint";
    printed({"pack", panel.ann, "--assessment", panel.id, "-o", pack});
    const Ran wrong = standpointCli({"merge", panel.lead, pack, "--leave-out", "Research"});
    CHECK(wrong.exitCode == 1);
    CHECK(has(wrong.err, "nobody in what is merged is called \"Research\""));
    CHECK_FALSE(has(panel.exported(panel.lead), "Ann's words"));
    CHECK(has(printed({"merge", panel.lead, pack, "--leave-out", "Research assessor"}),
              "Nothing is new"));
}

TEST_CASE("the team gets a second version, cannot pass it on, and hands its answers back")
{
    const Panel panel;
    const std::string one = panel.folder / "one.standpoint";
    const std::string two = panel.folder / "two.standpoint";
    const std::string back = panel.folder / "answers.standpoint";
    const std::string team = panel.folder / "team.standpoint";
    const auto settle = [&](const std::string& outcome) {
        printed({"settle", panel.lead, "--assessment", panel.id, "--point", "1", "--outcome",
                 outcome, "--reason", "Reason for " + outcome});
    };
    settle("red");
    printed({"pack", panel.lead, "--assessment", panel.id, "--audience", "team", "-o", one});
    printed({"new", team, "--service", "Own", "--standard", "gds-2019", "--phase", "beta", "--as",
             "Service team"});
    printed({"merge", team, one});
    printed({"answer", team, "--assessment", panel.id, "--finding", "outcome/gds-2019/1",
             "--stance", "challenge", "We tried it"});
    const Ran wrong =
        standpointCli({"pack", team, "--assessment", panel.id, "--audience", "team", "-o", back});
    CHECK(wrong.exitCode == 1);
    CHECK(has(wrong.err, "Hand it back to the panel"));
    printed({"pack", team, "--assessment", panel.id, "-o", back});
    CHECK(has(printed({"merge", panel.lead, back}), "Service team"));
    settle("amber");
    printed({"pack", panel.lead, "--assessment", panel.id, "--audience", "team", "-o", two});
    const std::string taken = printed({"merge", team, two});
    CHECK(has(taken, "makes way"));
    CHECK(has(taken, "hands this out again"));
    const std::string now = panel.exported(team);
    CHECK(has(now, "Reason for amber"));
    CHECK_FALSE(has(now, "Reason for red"));
    CHECK(has(now, "We tried it"));
    CHECK(has(printed({"merge", team, two}), "Nothing is new"));
    CHECK(has(printed({"verify", team}), "All is well"));
}

TEST_CASE("a casebook without a house style takes the one of a pack, as its reader may have it")
{
    const Panel panel;
    const std::string style = panel.folder / "style.yaml";
    REQUIRE(core::writeFile(style, "format: standpoint-house/1\nname: Rivers Agency\nopenings:\n"
                                   "  team: \"For you\\n\\\"the team\\\"\"\n"
                                   "  sponsor: {en: FORSPONSOR, cy: NODDWR}\n"));
    printed({"house", panel.lead, "--set", style});
    const std::string pack = panel.folder / "team-pack.standpoint";
    printed({"pack", panel.lead, "--assessment", panel.id, "--audience", "team", "-o", pack});
    const std::string team = panel.folder / "team.standpoint";
    printed({"new", team, "--as", "Lea Lead", "--service", "Own", "--standard", "gds-2019",
             "--phase", "beta"});
    printed({"merge", team, pack});
    const std::string shown = printed({"house", team});
    CHECK(has(shown, "Rivers Agency"));
    CHECK(has(shown, "the team"));
    CHECK_FALSE(has(shown, "FORSPONSOR"));
    const auto bytes = core::readFile(team, 1 << 24);
    REQUIRE(bytes);
    CHECK(bytes->find("FORSPONSOR") == std::string::npos);
}

TEST_CASE("verify finds a search that lost its words, and makes it anew when asked to")
{
    const Panel panel;
    printed({"note", panel.lead, "--assessment", panel.id, "--kind", "concern", "Findable"});
    CHECK(has(printed({"verify", panel.lead}), "All is well"));
    {
        SQLite::Database file(panel.lead, SQLite::OPEN_READWRITE);
        file.exec("INSERT INTO entry_text (entry_text) VALUES ('delete-all')");
    }
    CHECK_FALSE(has(standpointCli({"search", panel.lead, "Findable"}).out, "concern"));
    const Ran broken = standpointCli({"verify", panel.lead});
    CHECK(broken.exitCode == 1);
    CHECK(has(broken.err, "the search index differs"));
    const std::string mended = printed({"verify", panel.lead, "--rebuild"});
    CHECK(has(mended, "made anew"));
    CHECK(has(mended, "All is well"));
    CHECK(has(printed({"search", panel.lead, "Findable"}), "Findable"));
}
