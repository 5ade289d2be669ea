#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <algorithm>

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
        const std::string out = run("people").out;
        return static_cast<std::size_t>(std::count(out.begin(), out.end(), '\n')) - 1;
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
    REQUIRE(office.noteAs("Samuel Jones").exitCode == 0);
    CHECK(office.members() == 3);
    const std::vector<std::string> two{"--member", "Sam Jones", "--is", "Samuel Jones"};
    auto with = [&](const std::vector<std::string>& more) {
        auto all = two;
        all.insert(all.end(), more.begin(), more.end());
        return office.run("same-person", all);
    };
    CHECK(has(with({"--preview"}).out, "1 note and 0 ratings"));
    CHECK(office.members() == 3);
    CHECK(with({"--as", "Samuel Jones"}).exitCode == 1);
    CHECK(with({}).exitCode == 0);
    CHECK(office.members() == 2);
    CHECK_FALSE(has(office.run("show").out, "by Sam Jones"));
    CHECK(office.noteAs("sam jones").exitCode == 0);
    CHECK(office.members() == 2);
    CHECK(has(office.run("history").out, "joined it as"));
}
