#include "core/exchange/AssessmentJson.h"

#include <catch2/catch.hpp>

#include <regex>
#include <string>

using namespace core;

namespace {

const std::string sample =
    R"({"format":"standpoint-assessment/1","id":"a1","standards":["gds-2019"],)"
    R"("service":{"name":"Find","organisation":"","phase":null,"description":""},)"
    R"("type":"assessment","date":null,"result":{"outcome":null,"reason":null},)"
    R"("panel":[{"id":"p","name":"P","role":"lead"}],)"
    R"("outcomes":[{"point":"gds-2019/1","outcome":"met","reason":null}],)"
    R"("ratings":[{"assessor":"p","point":"gds-2019/1","outcome":"met","confidence":"low","at":null}],)"
    R"("notes":[{"id":"n1","author":"p","at":null,"kind":"strength","text":"T","points":[],"audience":"panel"}],)"
    R"("recommendations":[{"id":"r1","text":"T","priority":"must","owner":"team","due":null,"points":[],"themes":[],"status":"open"}]})";

/// The sample with `from` replaced by `to`.
std::string with(const std::string& from, const std::string& to)
{
    std::string text = sample;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// What stands in the Problem, as one line.
std::string refusalWithPlace(const std::string& text, const std::string& fileName = "x.json")
{
    const auto result = fromExchange(text, fileName);
    REQUIRE_FALSE(result);
    const std::string line = toString(result.problem());
    CHECK(line.find('\n') == std::string::npos);
    return line;
}

/// The same without line and column.
std::string refusal(const std::string& text)
{
    const std::string line = refusalWithPlace(text);
    const std::string without =
        std::regex_replace(line, std::regex("^(x.json):[0-9]+:[0-9]+"), "$1");
    CHECK(without != line);
    return without;
}

} // namespace

TEST_CASE("the sample that the refusals start from is read")
{
    CHECK(fromExchange(sample, "x.json"));
}

TEST_CASE("unknown, missing and doubled keys are refused with their path")
{
    struct Case {
        std::string from, to, says;
    };
    const auto c = GENERATE(values<Case>({
        {R"("id":"a1")", R"("id":"a1","color":"red")",
         "x.json: color: unknown key 'color'; expected one of format, id, standards, service, "
         "type, date, "
         "result, panel, formerly, others, outcomes, ratings, notes, recommendations, asked, "
         "revealed, remarks, team, "
         "confirmations, signatures, answers, replies, attachments, language, layout, "
         "agenda, self_assessment, "
         "source, wordings"},
        {R"("kind":"strength")", R"("kind":"strength","kInd":1)",
         "x.json: notes[0].kInd: unknown key 'kInd'; did you mean 'kind'? Expected one of id, "
         "author, "
         "at, kind, text, points, audience, seen, state, from"},
        {R"("name":"Find")", R"("name":"Find","\u001b[2J":1)",
         "x.json: service.\"\\u001b[2J\": unknown key '[2J'; expected one of name, organisation, "
         "phase, "
         "description, scope, competition"},
        {R"("type":"assessment",)", "", "x.json: expected the key 'type'"},
        {R"("due":null,)", "", "x.json: recommendations[0]: expected the key 'due'"},
        {R"("id":"a1")", R"("id":"a1","id":"a2")",
         "x.json: id: the key 'id' stands here twice (before on line 1); keep one"},
        {R"("role":"lead")", R"("role":"lead","role":"lead")",
         "x.json: panel[0].role: the key 'role' stands here twice (before on line 1); keep one"},
    }));
    CHECK(refusal(with(c.from, c.to)) == c.says);
}

TEST_CASE("values of the wrong type or form are refused with their path")
{
    struct Case {
        std::string from, to, says;
    };
    const auto c = GENERATE(values<Case>({
        {R"("id":"a1")", R"("id":7)", "x.json: id: expected text, found 7"},
        {R"("id":"a1")", R"("id":"")",
         "x.json: id: expected one line of text, of at most 200 bytes, found ''"},
        {R"("id":"a1")", R"("id":"a\n1")",
         "x.json: id: expected one line of text, of at most 200 bytes, found a longer text"},
        {R"("points":[],"audience")", R"("points":{},"audience")",
         "x.json: notes[0].points: expected a list, found a mapping"},
        {R"("themes":[])", R"("themes":["a",null])",
         "x.json: recommendations[0].themes[1]: expected text, found null"},
        {R"("text":"T","points")", R"("text":null,"points")",
         "x.json: notes[0].text: expected text, found null"},
        {R"("text":"T","points")", R"("text":"a\u0007b","points")",
         "x.json: notes[0].text: the text has the control character U+0007 behind \"a\"; only line "
         "feeds and tabs are allowed"},
        {R"("kind":"strength")", R"("kind":"strong")",
         "x.json: notes[0].kind: expected one of strength, concern, question, evidence, "
         "observation, "
         "found 'strong'"},
        {R"("date":null)", R"("date":"2026-02-30")",
         "x.json: date: expected a day such as 2026-11-23, found '2026-02-30'"},
        {R"("at":null,"kind")", R"("at":"2026-02-03 10:00","kind")",
         "x.json: notes[0].at: expected a time such as 2026-11-23T10:04:00Z, found '2026-02-03 "
         "10:00'"},
        {R"("at":null,"kind")", R"("at":"9999-12-31T23:59:59-01:00","kind")",
         "x.json: notes[0].at: expected a time such as 2026-11-23T10:04:00Z, found "
         "'9999-12-31T23:59:59-01:00'"},
        {R"("point":"gds-2019/1","outcome":"met","reason")",
         R"("point":"gds-2019/01","outcome":"met","reason")",
         "x.json: outcomes[0].point: expected a point such as gds-2019/5, found 'gds-2019/01'"},
        {R"(["gds-2019"])", "[]",
         "x.json: standards: an assessment needs at least one edition of a standard"},
        {R"(["gds-2019"])", R"(["gds-2019","gds-2019"])",
         "x.json: standards: \"gds-2019\" stands here twice"},
    }));
    CHECK(refusal(with(c.from, c.to)) == c.says);
}

TEST_CASE("what has to be once and is twice is refused")
{
    const std::string note =
        R"({"id":"n1","author":"p","at":null,"kind":"strength","text":"T","points":[],"audience":"panel"})";
    CHECK(refusal(with(note, note + "," + note)) ==
          "x.json: notes[1].id: two notes have the id \"n1\"");
    const std::string member = R"({"id":"p","name":"P","role":"lead"})";
    CHECK(refusal(with(member, member + "," + member)) ==
          "x.json: panel[1].id: two people on the panel have the id \"p\"");
    const std::string outcome = R"({"point":"gds-2019/1","outcome":"met","reason":null})";
    CHECK(refusal(with(outcome, outcome + "," + outcome)) ==
          "x.json: outcomes[1].point: there are two outcomes for gds-2019/1");
}

TEST_CASE("an author who is not on the panel is refused")
{
    CHECK(refusal(with(R"("author":"p")", R"("author":"q")")) ==
          "x.json: notes[0].author: nobody on the panel has the id \"q\"");
    CHECK(refusal(with(R"("assessor":"p")", R"("assessor":"q")")) ==
          "x.json: ratings[0].assessor: nobody on the panel has the id \"q\"");
}

TEST_CASE("other formats are refused, and a newer one is called newer")
{
    CHECK(refusal(with("assessment/1", "assessment/2")).find("newer version of Standpoint") !=
          std::string::npos);
    CHECK(refusal(with("assessment/1", "assessment/x")).find("an assessment has \"format\"") !=
          std::string::npos);
    CHECK(refusal("{}").find("an assessment has \"format\"") != std::string::npos);
    CHECK(refusal("[1]") == "x.json: this has to be an object that holds an assessment");
}

TEST_CASE("faults are told with their line and column in the file")
{
    CHECK(refusalWithPlace("{\n\"format\": oops}") ==
          "x.json:2:11: this is not valid JSON: expected a value, found 'oops'");
    CHECK(refusalWithPlace("").starts_with("x.json:1:1: this is not valid JSON"));
    CHECK(refusalWithPlace(sample + "\n" + sample) ==
          "x.json:2:1: this is not valid JSON: expected nothing more, found '{'");
    CHECK(refusalWithPlace(sample + "\n{", "x.jsonl")
              .starts_with("x.jsonl:2:2: this is not valid JSON"));
    CHECK(refusalWithPlace(sample + "\n\n" + with(R"("id":"a1")", R"("id":true)"), "x.jsonl") ==
          "x.jsonl:3:42: id: expected text, found true");
    CHECK(refusalWithPlace(with(R"("kind":"strength")", "\n \"kind\":\n  \"weak\"")) ==
          "x.json:3:3: notes[0].kind: expected one of strength, concern, question, evidence, "
          "observation, found 'weak'");
    CHECK(refusalWithPlace("{\n\"format\": \"\xC3\x28\"}") == "x.json:2:12: the text is not UTF-8");
    CHECK(refusalWithPlace("{\"a\":1e999}").starts_with("x.json:1:6"));
    CHECK(refusalWithPlace("{\"format\":\"\\ud800\"}")
              .starts_with("x.json:1:18: this is not valid JSON"));
}

TEST_CASE("a hostile depth or number of values is refused")
{
    CHECK(refusal(with("[]", std::string(100000, '['))).find("nested deeper than 16 levels") !=
          std::string::npos);
    std::string many = "[0";
    for (int i = 0; i < 1000001; ++i) {
        many += ",0";
    }
    CHECK(refusal(with("[]", many + "]")).find("more than 1,000,000 values") != std::string::npos);
}
