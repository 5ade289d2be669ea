#include "core/exchange/Csv.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace core;

namespace {

/// Reads CSV as RFC 4180 describes it.
std::vector<std::vector<std::string>> cellsOf(const std::string& csv)
{
    std::vector<std::vector<std::string>> rows{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char letter = csv[i];
        if (quoted && letter == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            rows.back().back() += '"';
            ++i;
        } else if (letter == '"') {
            quoted = !quoted;
        } else if (!quoted && letter == ',') {
            rows.back().emplace_back();
        } else if (!quoted && letter == '\r') {
            ++i; // The line feed after it.
            rows.push_back({""});
        } else {
            rows.back().back() += letter;
        }
    }
    rows.pop_back(); // Behind the last line there is nothing.
    return rows;
}

CsvTable tableOf(const std::vector<std::string>& texts)
{
    CsvTable table;
    table.fileName = "t.csv";
    table.columns = {{"id", "Which", CsvColumn::Type::Integer}, {"text", "What"}};
    table.key = {"id"};
    for (const std::string& text : texts) {
        table.rows.push_back({std::to_string(table.rows.size()), text});
    }
    return table;
}

} // namespace

TEST_CASE("cells are quoted where they have to be, and lines end as RFC 4180 says")
{
    CHECK(toCsv(tableOf({"plain", "a,b", "say \"hi\"", "two\nlines", " space", "a;b", ""})) ==
          "id,text\r\n0,plain\r\n1,\"a,b\"\r\n2,\"say \"\"hi\"\"\"\r\n3,\"two\nlines\"\r\n"
          "4,\" space\"\r\n5,\"a;b\"\r\n6,\r\n");
}

TEST_CASE("a cell of text is never a formula, and our own numbers and days are left alone")
{
    CHECK(guarded("=1+2") == "'=1+2");
    CHECK(guarded("'=1+2") == "''=1+2");
    CHECK(guarded("- item") == "'- item");
    CHECK(guarded("@here") == "'@here");
    CHECK(guarded("\t=1") == "'\t=1");
    CHECK(guarded("'quoted'") == "'quoted'");
    CHECK(guarded("it's = fine") == "it's = fine");
    CHECK(guarded("") == "");
    CsvTable table = tableOf({"=x"});
    table.rows[0][0] = "-5";
    CHECK(toCsv(table) == "id,text\r\n-5,'=x\r\n");
}

TEST_CASE("every text comes back as it was")
{
    CHECK(unguarded("'=1+2") == "=1+2");
    CHECK(unguarded("''=1+2") == "'=1+2");
    CHECK(unguarded("'quoted'") == "'quoted'");
    const bool holds = rc::check("guarding and reading back changes nothing", [] {
        const auto text =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("''=+-@\t\n\",;a b")));
        RC_ASSERT(unguarded(guarded(text)) == text);
        const std::string first = guarded(text).substr(0, 1);
        RC_ASSERT(first.empty() || std::string("=+-@\t\n").find(first) == std::string::npos);
        const auto cells = cellsOf(toCsv(tableOf({text})));
        RC_ASSERT(cells.size() == 2u);
        RC_ASSERT(unguarded(cells[1][1]) == text);
    });
    CHECK(holds);
}

TEST_CASE("control characters do not reach a table")
{
    CHECK(toCsv(tableOf({"a\x01"
                         "b\r\n\x1B[2Jc"})) == "id,text\r\n0,\"ab\n[2Jc\"\r\n");
}

TEST_CASE("what lies beside a table names its columns as the table does")
{
    CsvTable table = tableOf({"x"});
    table.columns.push_back({"points", "Of what", CsvColumn::Type::Word, " "});
    table.columns.push_back({"due", "By when", CsvColumn::Type::Day});
    const auto json = nlohmann::json::parse(csvMetadata({table}, "en"));
    CHECK(json["@context"][0] == "http://www.w3.org/ns/csvw");
    CHECK(json["@context"][1]["@language"] == "en");
    const auto& columns = json["tables"][0]["tableSchema"]["columns"];
    CHECK(json["tables"][0]["url"] == "t.csv");
    CHECK(json["tables"][0]["tableSchema"]["primaryKey"] == nlohmann::json::array({"id"}));
    REQUIRE(columns.size() == table.columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        CHECK(columns[i]["titles"] == table.columns[i].name);
    }
    CHECK(columns[0]["datatype"] == "integer");
    CHECK(columns[2]["separator"] == " ");
    CHECK(columns[3]["datatype"] == "date");
    CHECK(json["rdfs:comment"].get<std::string>().find("apostrophe") != std::string::npos);
}
