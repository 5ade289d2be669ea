#include "core/assessment/Import.h"
#include "core/document/Headings.h"
#include "core/report/NoteSheets.h"
#include "tests/core/report/Samples.h"
#include "tests/support/PdfCheck.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// The sample with a question that is open and ratings that nobody has revealed.
Assessment halfWay()
{
    Assessment assessment = rodLicence();
    Note question = note("open", NoteKind::Question, "Who speaks for anglers without a smartphone?",
                         {gds(5)}, Audience::Panel);
    question.author = assessment.panel.front().id;
    question.state = QuestionState::ToAsk;
    assessment.notes.push_back(question);
    Note strength = note("seen", NoteKind::Strength, "The phone line knows the form by heart.",
                         {gds(5)}, Audience::Panel);
    strength.author = assessment.panel.front().id;
    assessment.notes.push_back(strength);
    assessment.ratings.push_back({assessment.panel.front().id,
                                  gds(5),
                                  "red",
                                  Confidence::High,
                                  "Hidden until the reveal",
                                  {}});
    assessment.revealed.clear();
    assessment.reveals.clear();
    return assessment;
}

Ledger ledgerOf(const Assessment& assessment, const Editions& editions)
{
    return Ledger(assessment.id, asEdits(assessment, editions));
}

document::Document sheetsOf(const Assessment& assessment, const Editions& editions,
                            const std::vector<PointRef>& points, const std::string& language = "en")
{
    NoteSheetRequest request;
    request.points = points;
    request.options.language = language;
    request.options.modified = "2026-11-23T10:00:00Z";
    return arrangeNoteSheets(assessment, editions, languages(), request);
}

int beginsPages(const document::Document& document)
{
    int pages = 0;
    for (const document::Block& block : document.blocks) {
        pages += block.beginsPage ? 1 : 0;
    }
    return pages;
}

std::string linesBetween(const std::string& text, const std::string& from, const std::string& to)
{
    const auto begin = text.find(from + "\n");
    REQUIRE(begin != std::string::npos);
    const auto end = text.find(to + "\n", begin);
    REQUIRE(end != std::string::npos);
    return text.substr(begin + from.size() + 1, end - begin - from.size() - 1);
}

} // namespace

TEST_CASE("each point has a sheet that begins a page, with the service and the day on it")
{
    const Assessment assessment = halfWay();
    const Editions editions = bundled(assessment.standards);
    std::size_t points = 0;
    for (const auto& edition : editions) {
        points += edition->points.size();
    }
    const auto document = sheetsOf(assessment, editions, {});
    // The first one stands under the title.
    CHECK(beginsPages(document) == static_cast<int>(points) - 1);
    const auto two = sheetsOf(assessment, editions, {gds(5), wales(2)});
    CHECK(beginsPages(two) == 1);
    const std::string text = document::readingText(two);
    CHECK(text.find(assessment.service.name + " · ") != std::string::npos);
    CHECK(text.find("2026") != std::string::npos);
}

TEST_CASE("a sheet has what to ask, what is open, what was noted and by whom, and the outcome")
{
    const Assessment assessment = halfWay();
    const Editions editions = bundled(assessment.standards);
    const std::string text = document::readingText(sheetsOf(assessment, editions, {gds(5)}));
    CHECK(text.find("Outcome so far: ") != std::string::npos);
    const std::string asked = linesBetween(text, "What to ask", "Questions that are open");
    CHECK(std::count(asked.begin(), asked.end(), '\n') > 2);
    const std::string open = linesBetween(text, "Questions that are open", "What was noted so far");
    CHECK(open.find("Who speaks for anglers without a smartphone?") != std::string::npos);
    CHECK(open.find("noted by " + assessment.panel.front().name) != std::string::npos);
    const std::string noted = linesBetween(text, "What was noted so far", "Room to write");
    CHECK(noted.find("Strength: The phone line knows the form by heart.") != std::string::npos);
    CHECK(noted.find("noted by " + assessment.panel.front().name) != std::string::npos);
    CHECK(noted.find("smartphone") == std::string::npos);
}

TEST_CASE("no rating is on a note sheet, hidden or not, in any format")
{
    const Assessment assessment = halfWay();
    const Editions editions = bundled(assessment.standards);
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown}) {
        NoteSheetRequest request;
        request.format = format;
        const auto sheets =
            writeNoteSheets(ledgerOf(assessment, editions), editions, languages(), request);
        REQUIRE(sheets);
        CHECK(sheets->bytes.find("Hidden until the reveal") == std::string::npos);
        CHECK(sheets->bytes.find("anglers without a smartphone") != std::string::npos);
    }
}

TEST_CASE("what one reader may not see is on no sheet for them")
{
    const Assessment assessment = halfWay();
    const Editions editions = bundled(assessment.standards);
    NoteSheetRequest request;
    request.format = ReportFormat::Markdown;
    request.reader = Reader::Team;
    const auto sheets =
        writeNoteSheets(ledgerOf(assessment, editions), editions, languages(), request);
    REQUIRE(sheets);
    CHECK(sheets->bytes.find("anglers without a smartphone") == std::string::npos);
}

TEST_CASE("sheets of no point, and sheets as data, are refused")
{
    const Assessment assessment = halfWay();
    const Editions editions = bundled(assessment.standards);
    const Ledger ledger = ledgerOf(assessment, editions);
    NoteSheetRequest request;
    request.points = {{"gds-2019", 99}};
    CHECK_FALSE(writeNoteSheets(ledger, editions, languages(), request));
    request.points.clear();
    request.format = ReportFormat::Csv;
    CHECK_FALSE(writeNoteSheets(ledger, editions, languages(), request));
}

TEST_CASE("note sheets are a tagged PDF that independent checks accept, in both languages")
{
    const Assessment assessment = halfWay();
    const Editions editions = bundled(assessment.standards);
    for (const std::string language : {"en", "cy"}) {
        NoteSheetRequest request;
        request.points = {gds(1), gds(5), wales(2)};
        request.options.language = language;
        const auto sheets =
            writeNoteSheets(ledgerOf(assessment, editions), editions, languages(), request);
        REQUIRE(sheets);
        const auto document = sheetsOf(assessment, editions, request.points, language);
        const PdfCheck result =
            checkPdf(sheets->bytes, document::readingText(document), language + "-GB");
        INFO(result.said);
        if (result.verdict == PdfCheck::Verdict::CannotRun) {
            WARN(result.said);
            return;
        }
        CHECK(result.verdict == PdfCheck::Verdict::Holds);
    }
}
