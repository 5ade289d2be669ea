#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace {

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

/// A casebook of Lea Lead with one assessment.
struct Office {
    TemporaryFolder folder;
    std::string casebook = folder / "lead.standpoint";
    std::string id = begun(casebook, {"--as", "Lea Lead"}).out;

    Office() { id.pop_back(); }

    static Ran begun(const std::string& path, const std::vector<std::string>& more)
    {
        std::vector<std::string> all{"new",        path,       "--service", "Find a school",
                                     "--standard", "gds-2019", "--phase",   "beta"};
        all.insert(all.end(), more.begin(), more.end());
        return standpointCli(all);
    }

    Ran in(const std::string& path, const std::string& command,
           const std::vector<std::string>& more) const
    {
        std::vector<std::string> all{command, path, "--assessment", id};
        all.insert(all.end(), more.begin(), more.end());
        return standpointCli(all);
    }

    Ran run(const std::string& command, const std::vector<std::string>& more = {}) const
    {
        return in(casebook, command, more);
    }

    Ran noteAs(const std::string& who) const
    {
        return run("note", {"--kind", "strength", "--as", who, "By " + who});
    }

    /// The same assessment in another casebook, whose owner is called `name`.
    std::string importedBy(const std::string& name) const
    {
        const std::string file = folder / "export.json";
        const std::string other = folder / "other.standpoint";
        REQUIRE(run("export", {"--format", "json", "--audience", "panel", "-o", file}).exitCode ==
                0);
        const Ran ran = standpointCli({"import", other, file, "--as", name});
        INFO(ran.err);
        REQUIRE(ran.exitCode == 0);
        return other;
    }

    std::size_t members() const
    {
        std::istringstream out(run("people").out);
        std::size_t members = 0;
        for (std::string line; std::getline(out, line);) {
            members += line.starts_with("Is ") || line.starts_with("ID") ? 0 : 1;
        }
        return members;
    }
};

} // namespace

TEST_CASE("one person whose name is spelt in four ways is one member")
{
    const Office office;
    for (const char* who : {"Sam Jones", "sam jones", "SAM JONES", "Sam  Jones"}) {
        CHECK(office.noteAs(who).exitCode == 0);
    }
    CHECK(office.members() == 2);
    CHECK(has(office.run("show").out, "by Sam Jones"));
}

TEST_CASE("nobody begins or writes without a name, and what to do is said")
{
    const Office office;
    const std::string fresh = office.folder / "fresh.standpoint";
    const Ran ran = Office::begun(fresh, {});
    CHECK(ran.exitCode == 1);
    CHECK(has(ran.err, "--as NAME"));
    const std::string file = office.folder / "export.json";
    REQUIRE(
        office.run("export", {"--format", "json", "--audience", "panel", "-o", file}).exitCode ==
        0);
    REQUIRE(standpointCli({"import", fresh, file}).exitCode == 0);
    const Ran note = office.in(fresh, "note", {"--kind", "strength", "Seen"});
    CHECK(note.exitCode == 1);
    CHECK(has(note.err, "--as NAME"));
    CHECK_FALSE(has(office.in(fresh, "show", {}).out, "Unnamed"));
}

TEST_CASE("whose name is on the panel already says whether that is them")
{
    const Office office;
    REQUIRE(office.noteAs("Sam Jones").exitCode == 0);
    const std::string other = office.importedBy("SAM JONES");
    const Ran refused = office.in(other, "note", {"--kind", "strength", "Seen"});
    CHECK(refused.exitCode == 1);
    CHECK(has(refused.err, "--i-am"));
    SECTION("it is them")
    {
        CHECK(office.in(other, "people", {"--i-am", "sam jones"}).exitCode == 0);
        CHECK(office.in(other, "note", {"--kind", "strength", "Seen"}).exitCode == 0);
        CHECK_FALSE(has(office.in(other, "people", {}).out, "SAM JONES"));
        CHECK(has(office.in(other, "people", {}).out, "you"));
    }
    SECTION("it is a namesake")
    {
        CHECK(office.in(other, "people", {"--i-am-new"}).exitCode == 0);
        CHECK(office.in(other, "note", {"--kind", "strength", "Seen"}).exitCode == 0);
        CHECK(has(office.in(other, "show", {}).out, "by SAM JONES (2)"));
        const Ran which =
            office.in(other, "note", {"--kind", "strength", "--as", "Sam Jones", "Seen"});
        CHECK(which.exitCode == 1);
        CHECK(has(which.err, "person-"));
    }
}

TEST_CASE("two members are joined by the lead after a preview, and taken apart again")
{
    const Office office;
    REQUIRE(office.noteAs("Sam Jones").exitCode == 0);
    REQUIRE(office.noteAs("Samuel Roe").exitCode == 0);
    CHECK(office.members() == 3);
    const std::vector<std::string> two{"--member", "Sam Jones", "--is", "Samuel Roe"};
    auto with = [&](const std::vector<std::string>& more) {
        auto all = two;
        all.insert(all.end(), more.begin(), more.end());
        return office.run("same-person", all);
    };
    CHECK(has(with({"--preview"}).out, "1 note and 0 ratings"));
    CHECK(office.members() == 3);
    CHECK(with({"--as", "Samuel Roe"}).exitCode == 1);
    CHECK(with({}).exitCode == 0);
    CHECK(office.members() == 2);
    CHECK_FALSE(has(office.run("show").out, "by Sam Jones"));
    CHECK(office.noteAs("sam jones").exitCode == 0);
    CHECK(office.members() == 2);
    CHECK(has(office.run("history").out, "joined it as"));
}

TEST_CASE("a near match of names is asked about and never doubled, and the answer is kept")
{
    const Office office;
    REQUIRE(office.noteAs("Ada Okafor").exitCode == 0);
    for (const char* who : {"A. Okafor", "Okafor, Ada", "Dr Ada Okafor", "Ada Okafar"}) {
        const Ran asked = office.noteAs(who);
        CHECK(asked.exitCode == 1);
        CHECK(has(asked.err, "Ada Okafor (person-"));
        CHECK(has(asked.err, "--as-new"));
    }
    CHECK(office.members() == 2);
    const auto isAsked = [&] { return has(office.run("people").out, "the same person as"); };
    const std::vector<std::string> two{"--member", "A. Okafor", "--is-not", "Ada Okafor"};
    REQUIRE(office.run("note", {"--kind", "strength", "--as", "A. Okafor", "--as-new", "Seen"})
                .exitCode == 0);
    CHECK(office.noteAs("A. Okafor").exitCode == 0);
    CHECK_FALSE(isAsked());
    SECTION("taken apart is two people")
    {
        const std::string listed = office.run("people").out;
        const auto at = listed.find("person-", listed.find("Ada Okafor") - 40);
        const std::string id = listed.substr(at, listed.find(' ', at) - at);
        REQUIRE(office.run("same-person", {"--member", id, "--is", "A. Okafor"}).exitCode == 0);
        CHECK_FALSE(has(office.run("people").out, "Ada Okafor"));
        REQUIRE(office.run("same-person", {"--member", id, "--apart"}).exitCode == 0);
        CHECK_FALSE(isAsked());
    }
    SECTION("another casebook asks for itself")
    {
        const std::string other = office.importedBy("Cleo Ash");
        CHECK(has(office.in(other, "people", {}).out, "the same person as"));
        CHECK(office.in(other, "same-person", two).exitCode == 0);
        CHECK_FALSE(has(office.in(other, "people", {}).out, "the same person as"));
    }
    CHECK(
        office.run("same-person", {"--member", "Ada Okafor", "--is-not", "Ada Okafor"}).exitCode ==
        1);
}

TEST_CASE("a name that only looks like a member’s is answered with whom it may mean")
{
    const Office office;
    REQUIRE(office.noteAs("Ada Okafor").exitCode == 0);
    const Ran ran = office.run("same-person", {"--member", "A. Okafor", "--is", "Lea Lead"});
    CHECK(ran.exitCode == 1);
    CHECK(has(ran.err, "Is it Ada Okafor (person-"));
}

TEST_CASE("whose name is near a member’s in another casebook is asked whether that is them")
{
    const Office office;
    REQUIRE(office.noteAs("Elizabeth Hughes").exitCode == 0);
    const std::string other = office.importedBy("Liz Hughes");
    const Ran asked = office.in(other, "note", {"--kind", "strength", "Seen"});
    CHECK(asked.exitCode == 1);
    CHECK(has(asked.err, "Elizabeth Hughes (person-"));
    CHECK(office.in(other, "people", {"--i-am-new"}).exitCode == 0);
    CHECK(office.in(other, "note", {"--kind", "strength", "Seen"}).exitCode == 0);
    CHECK_FALSE(has(office.in(other, "people", {}).out, "the same person as"));

    // The lead, to whom the pack comes, is asked once more: nobody has told them.
    const std::string pack = office.folder / "liz.standpoint-pack";
    REQUIRE(standpointCli({"pack", other, "--assessment", office.id, "-o", pack}).exitCode == 0);
    const Ran merged = standpointCli({"merge", office.casebook, pack});
    CHECK(merged.exitCode == 0);
    CHECK(has(merged.out, "Is Liz Hughes ["));
    CHECK(has(merged.out, "--is-not"));
    CHECK(office.members() == 3);
}
