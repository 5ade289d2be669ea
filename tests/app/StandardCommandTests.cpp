#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>

using Json = nlohmann::json;

namespace {

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string printed(const std::vector<std::string>& arguments)
{
    const Ran ran = standpointCli(arguments);
    INFO(ran.err << ran.out);
    REQUIRE(ran.exitCode == 0);
    return ran.out;
}

/// A folder for the user's own standards, for the time of a test.
class OwnFolder {
public:
    OwnFolder() { ::setenv(variable, (m_folder / "own").c_str(), 1); }
    ~OwnFolder() { ::unsetenv(variable); }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    std::string file(const std::string& name) const { return m_folder / name; }

private:
    static constexpr const char* variable = "STANDPOINT_OWN_STANDARDS";
    TemporaryFolder m_folder;
};

Json exported(const std::string& casebook, const std::string& id)
{
    return Json::parse(printed({"export", casebook, "--assessment", id, "--format", "json",
                                "--audience", "panel", "-o", "-"}));
}

} // namespace

TEST_CASE("a standard that is too large is told with its place, like any other fault")
{
    const TemporaryFolder folder;
    const std::string path = folder / "large.yaml";
    REQUIRE(core::writeFile(path, std::string((4 << 20) + 1, '#')));
    const Ran ran = standpointCli({"check", path});
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.find("large.yaml:1:1: error: the file is larger than") != std::string::npos);
}

TEST_CASE("the template passes the check as it is and can be added, used and removed")
{
    const OwnFolder own;
    const std::string file = own.file("mine.yaml");
    printed({"standards", "template", "-o", file});
    CHECK(standpointCli({"standards", "template", "-o", file}).exitCode == 1);
    CHECK(printed({"standards", "template"}) == core::readFile(file, 1 << 20).value());
    CHECK(has(printed({"check", file}), "no faults"));

    CHECK(printed({"standards", "add", file}) == "our-standard-2026\n");
    CHECK(has(printed({"standards"}), "our-standard-2026"));
    CHECK(has(printed({"standards", "show", "our-standard-2026"}), "Know the people you serve"));
    CHECK(has(printed({"standards", "diff", "our-standard-2026", "gds-2019"}), "same: gds-2019/1"));
    const std::string casebook = own.file("work.standpoint");
    std::string id = printed({"new", casebook, "--as", "Lea Lead", "--service", "Rods",
                              "--standard", "our-standard-2026"});
    id.pop_back();

    CHECK(standpointCli({"standards", "add", file}).exitCode == 1);
    printed({"standards", "add", file, "--replace"});
    printed({"standards", "remove", "our-standard-2026"});
    CHECK(standpointCli({"standards", "show", "our-standard-2026"}).exitCode == 1);
    CHECK(standpointCli({"standards", "remove", "our-standard-2026"}).exitCode == 1);
    // The assessment has the text with it.
    printed({"settle", casebook, "--assessment", id, "--point", "1", "--outcome", "green",
             "--reason", "Seen."});
}

TEST_CASE("what is no standard, or has the id of a bundled one, is not added")
{
    const OwnFolder own;
    const std::string bad = own.file("bad.yaml");
    REQUIRE(core::writeFile(bad, "format: standpoint-standard/1\n"));
    const Ran refused = standpointCli({"standards", "add", bad});
    CHECK(refused.exitCode == 1);
    CHECK(has(refused.out, bad + ":1:1: error: expected the key 'id' in a standard"));
    CHECK(has(refused.out, "expected the key 'points' in a standard"));
    const Ran bundled = standpointCli({"standards", "add", STANDARDS_DIR "/gds-2019.yaml"});
    CHECK(bundled.exitCode == 1);
    CHECK(has(bundled.err, "comes with the program"));
    CHECK(standpointCli({"standards", "remove", "gds-2019"}).exitCode == 1);
    CHECK_FALSE(has(printed({"standards"}), "our-standard"));
}

TEST_CASE("an assessment moves to a later edition with what carries over, after a preview")
{
    const OwnFolder own;
    const std::string casebook = own.file("work.standpoint");
    std::string id = printed(
        {"new", casebook, "--as", "Lea Lead", "--service", "Rods", "--standard", "wales-2021"});
    id.pop_back();
    printed({"settle", casebook, "--assessment", id, "--point", "3", "--outcome", "met", "--reason",
             "They met people."});
    const Json before = exported(casebook, id);

    const std::vector<std::string> moving{"move", casebook,     "--assessment", id,
                                          "--to", "wales-2025", "--preview"};
    const std::string preview = printed(moving);
    CHECK(has(preview, "wales-2025/3  Understand users and their needs\n    from wales-2021/3"));
    CHECK(has(preview, ": met\n"));
    CHECK(has(preview, "To be judged\n  wales-2025/1"));
    CHECK(exported(casebook, id) == before);

    CHECK(printed({moving.begin(), moving.end() - 1}) == preview);
    const Json after = exported(casebook, id);
    CHECK(after["standards"] == Json({"wales-2025", "wales-2021"}));
    CHECK(after["outcomes"].size() == 2);
    CHECK(standpointCli({moving.begin(), moving.end() - 1}).exitCode == 1);
    printed({"verify", casebook});
}
