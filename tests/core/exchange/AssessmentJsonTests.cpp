#include "core/assessment/Edit.h"
#include "core/exchange/AssessmentJson.h"
#include "core/standards/Library.h"
#include "core/support/File.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iterator>

using namespace core;

namespace {

Assessment smallest()
{
    Assessment assessment;
    assessment.id = "a1";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Find a school";
    return assessment;
}

/// Every key of the format has a value that is not the usual one.
Assessment fullest()
{
    Assessment a = smallest();
    a.standards = {"gds-2019", "wales-2025"};
    a.service = {"Dod o hyd i ysgol", "Cyngor Sir y Fflint", "private-beta",
                 "Finds a school.\nIn Welsh too.", "Admissions are out, by law."};
    a.type = AssessmentType::AmberEvidenceReview;
    a.date = Date{2026, 11, 23};
    a.declared = {"amber", "Point 5 needs work"};
    a.panel = {{"ann",
                "Ann Smith",
                Role::Lead,
                "design",
                {{"gds-2019", 4}},
                {{"wales-2025", 1}},
                {"Welsh"},
                "Ill on the day",
                {}},
               {"bob", "Bob", Role::Observer, {}, {}, {}, {}, {}, "ann"}};
    a.formerly = {{"cai", "Cai", Role::Assessor, "design", {}, {}, {"Welsh"}, {}, {}}};
    a.others = {"somebody"};
    a.outcomes = {{{"gds-2019", 1}, "green", {}},
                  {{"gds-2019", 5}, "amber", "Not tried with a \"screen reader\""},
                  {{"gds-2019", 6}, {}, "Still talking"}};
    a.ratings = {{"ann",
                  {"gds-2019", 1},
                  "green",
                  Confidence::Low,
                  "Only seen once",
                  Timestamp{1789000000123}},
                 {"bob", {"gds-2019", 1}, "red", std::nullopt, {}, std::nullopt}};
    a.notes = {{"n1",
                "ann",
                Timestamp{1789000000000},
                NoteKind::Question,
                "Who pays? €5\U0001F600",
                {{"gds-2019", 1}, {"wales-2025", 2}},
                Audience::TeamAndSponsor,
                Seen::NotSeen,
                QuestionState::ToAsk},
               {"n3", "cai", {}, NoteKind::Strength, "Left", {}, Audience::Panel, {}, {}},
               {"n4", "somebody", {}, NoteKind::Strength, "Team", {}, Audience::Team, {}, {}},
               {"n2",
                "bob",
                std::nullopt,
                NoteKind::Strength,
                "A tab\there",
                {},
                Audience::Panel,
                {},
                {}}};
    a.revealed = {{"gds-2019", 1}};
    a.remarks = {{{"gds-2019", 1}, "bob", "Heard nothing of letters", Timestamp{1789000000000}}};
    a.team = {{ServiceRole::ServiceOwner, Holding::Vacant, {}},
              {ServiceRole::Design, Holding::Shared, "Two designers"}};
    a.confirmations = {{"ann", "7f3a 91c2", Timestamp{1789000000000}}};
    a.signatures = {
        {1, "ann", "7f3a 91c2", {}, Date{2026, 11, 24}, Date{2026, 12, 7}, {}, {}, {}, {}},
        {2, "ann", "8f3a 91c2", "Point 5 is green", {}, {}, {}, {}, std::string(64, 'a'), "b"}};
    a.answers = {
        {noteRecord("n1"), Stance::Challenge, "We said so", Reader::Sponsor, "team", std::nullopt}};
    a.attachments = {{"f1",
                      "bob",
                      std::nullopt,
                      "survey.pdf",
                      "application/pdf",
                      "What users said",
                      12,
                      std::string(64, 'a'),
                      {{"gds-2019", 5}},
                      Audience::Team}};
    a.language = "cy";
    a.layout = "letter";
    a.selfAssessment = "school-self";
    a.agenda = {TimeOfDay{10, 0},
                {{AgendaKind::Section, "user-needs", "People", 40, {{"gds-2019", 1}}},
                 {AgendaKind::Break, {}, "Lunch", 30, {}}}};
    a.recommendations = {{"r1",
                          "Fund the team",
                          Priority::Must,
                          Owner::Sponsor,
                          Date{2027, 1, 31},
                          {{"gds-2019", 5}},
                          {"money"},
                          Status::Deferred,
                          "No budget yet",
                          Audience::Sponsor},
                         {"r2",
                          "Test with more people",
                          Priority::Could,
                          Owner::ServiceOwner,
                          {},
                          {},
                          {},
                          Status::Open,
                          {},
                          Audience::TeamAndSponsor}};
    a.asked = {{{"gds-2019", 1}, "Who are your users?"}};
    a.origin = Origin{"https://example.org/report", "OGL 3.0"};
    a.wordings = {{{"gds-2019", 1}, std::string(64, 'b')}};
    return a;
}

/// The keys in `json` that this part of the schema does not name.
void addUnnamedKeys(const nlohmann::json& json, const nlohmann::json& part,
                    std::vector<std::string>& unnamed)
{
    const auto& here = part.contains("anyOf") ? part["anyOf"].front() : part;
    if (json.is_array()) {
        for (const auto& item : json) {
            addUnnamedKeys(item, here["items"], unnamed);
        }
    } else if (json.is_object()) {
        for (const auto& [key, inner] : json.items()) {
            if (here["properties"].contains(key)) {
                addUnnamedKeys(inner, here["properties"][key], unnamed);
            } else {
                unnamed.push_back(key);
            }
        }
    }
}

Editions gds2019()
{
    const Library library({STANDARDS_DIR});
    const auto edition = library.edition("gds-2019");
    REQUIRE(edition);
    return {*edition};
}

} // namespace

TEST_CASE("an assessment with every key comes back as it was")
{
    const Assessment before = fullest();
    const auto after = fromExchange(toExchange(before, {}), "x.json");
    REQUIRE(after);
    REQUIRE(after->size() == 1);
    CHECK(after->front() == before);
    CHECK(toExchange(after->front(), {}) == toExchange(before, {}));
}

TEST_CASE("the schema names every key that is written")
{
    const auto schema = readFile(SOURCE_DIR "/docs/assessment.schema.json", 1 << 20);
    REQUIRE(schema);
    std::vector<std::string> unnamed;
    addUnnamedKeys(nlohmann::json::parse(toExchange(fullest(), {})), nlohmann::json::parse(*schema),
                   unnamed);
    CHECK(unnamed == std::vector<std::string>{});
}

TEST_CASE("the form for people holds the same as the form on one line")
{
    const std::string readable = toReadableExchange(fullest(), {});
    CHECK(readable.ends_with("}\n"));
    CHECK(std::count(readable.begin(), readable.end(), '\n') > 50);
    const auto after = fromExchange(readable, "x.json");
    REQUIRE(after);
    CHECK(after->front() == fullest());
}

TEST_CASE("keys stand in the order of the format and what is usual is left out")
{
    CHECK(toExchange(smallest(), {}) ==
          R"({"format":"standpoint-assessment/1","id":"a1","standards":["gds-2019"],)"
          R"("service":{"name":"Find a school","organisation":"","phase":null,"description":""},)"
          R"("type":"assessment","date":null,"result":{"outcome":null,"reason":null},)"
          R"("panel":[],"outcomes":[],"notes":[],"recommendations":[]})");
}

TEST_CASE("the exported result is what the rule gives when nobody declared one")
{
    const Editions editions = gds2019();
    Assessment assessment = smallest();
    for (const Point& point : editions.front()->points) {
        assessment.outcomes.push_back({{"gds-2019", point.number}, "green", {}});
    }
    assessment.outcomes[3].outcome = "amber";
    const std::string json = toExchange(assessment, editions);
    CHECK(json.find(R"("result":{"outcome":"amber","reason":null})") != std::string::npos);
    const auto again = fromExchange(json, "x.json");
    REQUIRE(again);
    CHECK(toExchange(again->front(), editions) == json);
}

TEST_CASE("whoever left the panel or never was on it stands in the export apart from it")
{
    Assessment assessment = smallest();
    Member left;
    left.id = "left";
    left.name = "Gwen Gone";
    Member silent;
    silent.id = "silent";
    silent.name = "Sian Silent";
    assessment.formerly = {left, silent};
    assessment.notes = {
        {"n1", "left", {}, NoteKind::Strength, "Kept", {}, Audience::Panel, {}, {}},
        {"n2", "team", {}, NoteKind::Strength, "Of the team", {}, Audience::Team, {}, {}}};
    const std::string json = toExchange(assessment, {});
    CHECK(json.find("Sian") == std::string::npos);
    const auto after = fromExchange(json, "x.json");
    REQUIRE(after);
    CHECK(after->front().panel.empty());
    CHECK(after->front().formerly == std::vector{left});
    CHECK(after->front().others == std::vector<PersonId>{"team"});
    CHECK(toExchange(after->front(), {}) == json);
}

TEST_CASE("who is on the panel has not left it, whatever a file says")
{
    Assessment assessment = smallest();
    Member one;
    one.id = "one";
    one.name = "One";
    assessment.panel = {one};
    assessment.formerly = {one};
    assessment.notes = {{"n1", "one", {}, NoteKind::Strength, "Said", {}, Audience::Panel, {}, {}}};
    const auto read = fromExchange(toExchange(assessment, {}), "x.json");
    REQUIRE(read);
    CHECK(read->front().panel.size() == 1);
    CHECK(read->front().formerly.empty());
}

TEST_CASE("a list of lines holds one assessment a line, and empty lines are skipped")
{
    Assessment second = smallest();
    second.id = "a2";
    const std::string text =
        "\xEF\xBB\xBF" + toExchange(smallest(), {}) + "\r\n\n  \n" + toExchange(second, {});
    const auto items = readExchange(text, "x.JSONL");
    REQUIRE(items);
    REQUIRE(items->size() == 2);
    CHECK(items->at(0).where == "x.JSONL:1");
    CHECK(items->at(1).where == "x.JSONL:4");
    CHECK(items->at(1).assessment == second);
    CHECK(fromExchange("", "x.jsonl")->empty());
}

TEST_CASE("real reports come back as they were")
{
    const std::filesystem::path path = SOURCE_DIR "/../shared/data/gds_reports.jsonl";
    if (!std::filesystem::exists(path)) {
        WARN("skipped: the file of real reports is not here");
        return;
    }
    const auto text = readFile(path, std::size_t{64} << 20);
    REQUIRE(text);
    const auto first = fromExchange(*text, "gds_reports.jsonl");
    REQUIRE(first);
    REQUIRE(first->size() == 136);
    std::string written;
    for (const auto& assessment : *first) {
        written += toExchange(assessment, {}) + "\n";
    }
    const auto second = fromExchange(written, "again.jsonl");
    REQUIRE(second);
    CHECK(*second == *first);
}
