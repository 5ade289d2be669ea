#include "core/assessment/Import.h"
#include "core/report/WriteReport.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

#include <array>

using namespace core;

namespace {

Member member(const std::string& id, const std::string& name, const std::string& profession)
{
    Member one;
    one.id = id;
    one.name = name;
    one.profession = profession;
    return one;
}

/// The sample with a note of each of these members, who are on the panel or have left it.
Ledger with(const std::vector<Member>& panel, const std::vector<Member>& formerly,
            const std::vector<PersonId>& others, const Editions& editions)
{
    Assessment assessment = rodLicence();
    assessment.panel = panel;
    assessment.formerly = formerly;
    assessment.notes.clear();
    assessment.ratings.clear();
    const auto write = [&](const PersonId& author) {
        Note one = note("of-" + author, NoteKind::Strength, "Said", {gds(1)}, Audience::Panel);
        one.author = author;
        assessment.notes.push_back(one);
        assessment.remarks.push_back({gds(1), author, "Remarked", std::nullopt});
    };
    for (const auto* members : {&panel, &formerly}) {
        for (const Member& one : *members) {
            write(one.id);
        }
    }
    for (const PersonId& other : others) {
        write(other);
    }
    return Ledger("rod", asEdits(assessment, editions));
}

std::string allOf(const Ledger& ledger, const Editions& editions, ReportFormat format,
                  const std::string& language = "en")
{
    ReportRequest request{Reader::Panel, format};
    request.options.language = language;
    const auto report = writeReport(ledger, editions, languages(), request);
    REQUIRE(report);
    std::string all = report->bytes;
    for (const ReportFile& file : report->beside) {
        all += file.bytes;
    }
    return all;
}

bool has(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

constexpr std::array pages{ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Govspeak};

} // namespace

TEST_CASE("who has left the panel is named beside what they wrote, in every report")
{
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger = with({member("lead", "Lea Lead", "product")},
                               {member("person-1a", "Gwen Gone", "design")}, {}, editions);
    for (const ReportFormat format : pages) {
        const std::string page = allOf(ledger, editions, format);
        CHECK(has(page, "noted by Gwen Gone"));
        CHECK_FALSE(has(page, "person-1a"));
    }
    CHECK(has(allOf(ledger, editions, ReportFormat::Csv), "Gwen Gone"));
    CHECK(has(allOf(ledger, editions, ReportFormat::Json), "Gwen Gone"));
}

TEST_CASE("namesakes are told apart in reports, in the words of their language")
{
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger =
        with({member("a", "Sam Jones", "design"), member("b", "Sam Jones", "user-research")}, {},
             {}, editions);
    for (const ReportFormat format : pages) {
        const std::string page = allOf(ledger, editions, format);
        CHECK(has(page, "noted by Sam Jones (design)"));
        CHECK(has(page, "Sam Jones (user research)"));
    }
    CHECK(has(allOf(ledger, editions, ReportFormat::Csv), "Sam Jones (user-research)"));
    const Ledger alike = with(
        {member("a", "Sam Jones", "design"), member("b", "SAM JONES", "design")}, {}, {}, editions);
    CHECK(has(allOf(alike, editions, ReportFormat::Html), "SAM JONES (2)"));
}

TEST_CASE("whoever was never on the panel is not shown by an id")
{
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger =
        with({member("lead", "Lea Lead", "product")}, {}, {"person-2b"}, editions);
    CHECK(has(allOf(ledger, editions, ReportFormat::Html), "noted by somebody who is not on"));
    CHECK(has(allOf(ledger, editions, ReportFormat::Html, "cy"), "rhywun nad yw ar y panel"));
    CHECK_FALSE(has(allOf(ledger, editions, ReportFormat::Markdown), "person-2b"));
}
