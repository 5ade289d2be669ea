#include "core/assessment/AudienceView.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"
#include "core/exchange/AssessmentJson.h"
#include "core/report/WriteReport.h"
#include "core/support/File.h"
#include "tests/core/report/Canaries.h"
#include "tests/core/report/Samples.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <tuple>

using namespace core;

namespace {

constexpr std::array<Reader, 4> readers{Reader::Panel, Reader::Team, Reader::Sponsor,
                                        Reader::Public};

enum class Kind { Page, Data };

/// Everything `reader` may read is in `text`, and nothing else is.
void check(const Canaries& canaries, Reader reader, const std::string& text, Kind kind)
{
    for (const auto& [word, allowed] : canaries.words) {
        const bool found = text.find(word) != std::string::npos;
        const bool expected =
            allowed.contains(reader) && (kind == Kind::Data || !canaries.inDataOnly.contains(word));
        if (found != expected && !(kind == Kind::Page && allowed.contains(reader) && found)) {
            FAIL_CHECK(word << (found ? " is seen by " : " is missing for ") << toWord(reader));
        }
    }
}

/// All bytes and words of a report that a program or a person could come across.
std::string allOf(const WrittenReport& report)
{
    std::string all = report.bytes;
    for (const ReportFile& file : report.beside) {
        all += "\n" + file.name + "\n" + file.bytes;
    }
    for (const std::string& warning : report.warnings) {
        all += "\n" + warning;
    }
    return all;
}

/// Nothing that `reader` may not read is anywhere in the report.
void checkHidden(const Canaries& canaries, Reader reader, const WrittenReport& report)
{
    const std::string all = allOf(report);
    for (const auto& [word, allowed] : canaries.words) {
        if (!allowed.contains(reader) && all.find(word) != std::string::npos) {
            FAIL_CHECK(word << " is seen by " << toWord(reader));
        }
    }
}

Ledger ledgerOf(const Assessment& assessment, const Editions& editions)
{
    return {assessment.id, asEdits(assessment, editions)};
}

bool canRun(const std::string& command)
{
    return std::system(("command -v " + command + " >/dev/null 2>&1").c_str()) == 0;
}

std::string outputOf(const std::string& command, const std::filesystem::path& into)
{
    REQUIRE(std::system((command + " > '" + into.string() + "' 2>/dev/null").c_str()) == 0);
    return readFile(into, std::size_t{64} << 20).value();
}

} // namespace

TEST_CASE("what a reader may not see is in no field of the cut, no block and no byte")
{
    const Canaries planted = canaries();
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger = ledgerOf(planted.assessment, editions);
    REQUIRE(ledger.assessment().notes.size() == planted.assessment.notes.size());
    for (const Reader reader : readers) {
        INFO(toWord(reader));
        const Assessment cut = cutFor(ledger, reader);
        check(planted, reader, toExchange(cut, editions), Kind::Data);
        const document::Document document = arrange(cut, editions, languages(), reader, {});
        check(planted, reader,
              readingText(document) + document.title + document.author + document.subject +
                  document.footerStart + document.footerEnd,
              Kind::Page);
        check(planted, reader,
              writeReport(ledger, editions, languages(), {reader, ReportFormat::Html})->bytes,
              Kind::Page);
        check(planted, reader,
              writeReport(ledger, editions, languages(), {reader, ReportFormat::Json})->bytes,
              Kind::Data);
    }
}

TEST_CASE("what a reader may not see is in no part of a PDF")
{
    if (!canRun("pdftotext") || !canRun("qpdf")) {
        WARN("Skipped: pdftotext or qpdf is not installed.");
        return;
    }
    const TemporaryFolder folder;
    const Canaries planted = canaries();
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger = ledgerOf(planted.assessment, editions);
    for (const Reader reader : readers) {
        INFO(toWord(reader));
        const auto written =
            writeReport(ledger, editions, languages(), {reader, ReportFormat::Pdf});
        REQUIRE(written);
        const auto path = folder / "report.pdf";
        REQUIRE(writeFile(path, written->bytes));
        const std::string quoted = "'" + path.string() + "'";
        check(planted, reader, outputOf("pdftotext " + quoted + " -", folder / "text"), Kind::Page);
        check(planted, reader,
              outputOf("qpdf --show-attachment=assessment.json " + quoted, folder / "data"),
              Kind::Data);
        // Everything else in the file, decompressed: metadata, bookmarks, alternative texts. The
        // attachment is in it too.
        const std::string whole =
            outputOf("qpdf --qdf --object-streams=disable " + quoted + " -", folder / "whole");
        for (const auto& [word, allowed] : planted.words) {
            if (!allowed.contains(reader) && whole.find(word) != std::string::npos) {
                FAIL_CHECK(word << " is in the file for " << toWord(reader));
            }
        }
    }
}

namespace {

/// Edits of two people who did not see each other's.
Ledger disputed(const Assessment& assessment, const Editions& editions, const RecordId& record,
                const Change& one, const Change& other)
{
    std::vector<Edit> edits = asEdits(assessment, editions);
    std::vector<EditId> seen;
    for (const Edit& edit : edits) {
        if (edit.record == record) {
            seen.push_back(edit.id);
        }
    }
    EditId id;
    id.bytes.fill(0xF0);
    for (const Change& change : {one, other}) {
        ++id.bytes.back();
        edits.push_back({id, record, change, "p" + std::to_string(id.bytes.back()), {}, seen});
    }
    return {assessment.id, edits};
}

std::string written(const Ledger& ledger, const Editions& editions, Reader reader,
                    ReportFormat format, const std::string& language = "en")
{
    ReportRequest request{reader, format};
    request.options.language = language;
    const auto report = writeReport(ledger, editions, languages(), request);
    REQUIRE(report);
    return allOf(*report);
}

bool has(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

constexpr std::array<ReportFormat, 4> readableFormats{ReportFormat::Html, ReportFormat::Markdown,
                                                      ReportFormat::Json, ReportFormat::Govspeak};

} // namespace

TEST_CASE("words that nobody chose between are told as not agreed, and no side goes out alone")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const std::string mark = "The panel has not agreed these words yet.";
    for (const auto& [record, one, other] : std::vector<std::tuple<RecordId, Change, Change>>{
             {noteRecord("n3"), SetText{"CANARYONE"}, SetText{"CANARYTWO"}},
             {recommendationRecord("r2"), SetText{"CANARYONE"}, SetText{"CANARYTWO"}},
             {outcomeRecord(gds(6)), Settle{"amber", "CANARYONE"}, Settle{"amber", "CANARYTWO"}}}) {
        INFO(toString(record));
        const Ledger ledger = disputed(rodLicence(), editions, record, one, other);
        REQUIRE(ledger.disputes().size() == 1);
        for (const ReportFormat format : readableFormats) {
            for (const Reader reader : {Reader::Team, Reader::Sponsor}) {
                INFO(toWord(format) << " for " << toWord(reader));
                const std::string text = written(ledger, editions, reader, format);
                CHECK_FALSE(has(text, "CANARY"));
                CHECK(has(text, mark));
            }
            const std::string panels = written(ledger, editions, Reader::Panel, format);
            CHECK(has(panels, mark));
            CHECK(has(panels, "CANARYONE"));
            CHECK(has(panels, "CANARYTWO"));
            CHECK_FALSE(has(written(ledger, editions, Reader::Public, format), "CANARY"));
        }
        const std::string welsh =
            written(ledger, editions, Reader::Team, ReportFormat::Markdown, "cy");
        CHECK(has(welsh, "wedi cytuno ar y geiriau hyn eto"));
        CHECK_FALSE(has(welsh, "CANARY"));
    }
}

TEST_CASE("a point whose outcome is disputed is not settled for anybody")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const Ledger ledger = disputed(rodLicence(), editions, outcomeRecord(gds(6)),
                                   Settle{"green", "CANARYONE"}, Settle{"red", "CANARYTWO"});
    for (const Reader reader : readers) {
        INFO(toWord(reader));
        const auto cut = agreedFor(ledger, reader, languages());
        REQUIRE(cut);
        const Outcome* outcome = cut->outcome(gds(6));
        CHECK((outcome == nullptr || outcome->outcome.empty()));
        CHECK((outcome == nullptr) == (reader == Reader::Public));
    }
    CHECK_FALSE(has(written(ledger, editions, Reader::Team, ReportFormat::Csv), "CANARY"));
}

TEST_CASE("two names of a service stand side by side, and two results hold the report up")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const Ledger named =
        disputed(rodLicence(), editions, assessmentRecord, Describe{Aspect::ServiceName, "Fish"},
                 Describe{Aspect::ServiceName, "Angle"});
    CHECK(agreedFor(named, Reader::Team, languages())->service.name ==
          "Fish / Angle (not agreed yet)");

    const Ledger judged = disputed(rodLicence(), editions, resultRecord,
                                   DeclareResult{{"green", "One"}}, DeclareResult{{"red", "Two"}});
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Csv, ReportFormat::Json}) {
        const auto report = writeReport(judged, editions, languages(), {Reader::Public, format});
        REQUIRE_FALSE(report);
        CHECK(has(report.problem().what, "cannot be made yet"));
    }
}

TEST_CASE("languages are asked for where words are written, and not for tables and data")
{
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger = ledgerOf(canaries().assessment, editions);
    const LanguageCatalogue none(std::filesystem::path("/nowhere"));
    const auto writes = [&](ReportFormat format) {
        return static_cast<bool>(writeReport(ledger, editions, none, {Reader::Sponsor, format}));
    };
    CHECK(writes(ReportFormat::Csv));
    CHECK(writes(ReportFormat::Json));
    CHECK_FALSE(writes(ReportFormat::Html));
}

TEST_CASE("what a reader may not see is in no text and no table")
{
    const Canaries planted = canaries();
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger = ledgerOf(planted.assessment, editions);
    for (const Reader reader : readers) {
        INFO(toWord(reader));
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Govspeak}) {
            const auto report = writeReport(ledger, editions, languages(), {reader, format});
            REQUIRE(report);
            check(planted, reader, report->bytes, Kind::Page);
            checkHidden(planted, reader, *report);
        }
        const auto tables = writeReport(ledger, editions, languages(), {reader, ReportFormat::Csv});
        REQUIRE(tables);
        checkHidden(planted, reader, *tables);
        const std::string all = allOf(*tables);
        for (const auto& [word, allowed] : planted.words) {
            const bool isInTables = word.starts_with("QZREC") || word.starts_with("QZSTATUS") ||
                                    word.starts_with("QZTHEME") || word.starts_with("QZREASON") ||
                                    word.starts_with("QZSERVICE") ||
                                    (word.starts_with("QZNOTE") && reader == Reader::Panel);
            if (isInTables && allowed.contains(reader) && all.find(word) == std::string::npos) {
                FAIL_CHECK(word << " is missing in the tables for " << toWord(reader));
            }
        }
    }
}

TEST_CASE("what a reader may not see is in no part of a DOCX")
{
    if (!canRun("unzip")) {
        WARN("Skipped: unzip is not installed.");
        return;
    }
    const TemporaryFolder folder;
    const Canaries planted = canaries();
    const Editions editions = bundled({"gds-2019"});
    const Ledger ledger = ledgerOf(planted.assessment, editions);
    for (const Reader reader : readers) {
        INFO(toWord(reader));
        const auto written =
            writeReport(ledger, editions, languages(), {reader, ReportFormat::Docx});
        REQUIRE(written);
        const auto path = folder / "report.docx";
        REQUIRE(writeFile(path, written->bytes));
        check(planted, reader, outputOf("unzip -p '" + path.string() + "'", folder / "parts"),
              Kind::Page);
    }
}

TEST_CASE("a cut assessment can be read back from its exchange form")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    for (const Reader reader : readers) {
        const Assessment cut = cutFor(rodLicence(), reader);
        const auto back = fromExchange(toReadableExchange(cut, editions), "cut.json");
        REQUIRE(back);
        REQUIRE(back->size() == 1);
        CHECK(toExchange(back->front(), editions) == toExchange(cut, editions));
        CHECK(faults(back->front(), editions).empty());
    }
}

TEST_CASE("the same assessment gives the same bytes")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const Ledger ledger = ledgerOf(rodLicence(), editions);
    for (const std::string_view word : Words<ReportFormat>::all) {
        const ReportRequest request{Reader::Sponsor, *fromWord<ReportFormat>(word)};
        const auto once = writeReport(ledger, editions, languages(), request);
        const auto again = writeReport(ledger, editions, languages(), request);
        REQUIRE(once);
        CHECK(once->bytes == again->bytes);
        REQUIRE(once->beside.size() == again->beside.size());
        for (std::size_t i = 0; i < once->beside.size(); ++i) {
            CHECK(once->beside[i].bytes == again->beside[i].bytes);
        }
    }
}

TEST_CASE("the panel's report carries the time of the latest edit, or the day of the assessment")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment assessment = rodLicence();
    CHECK(modifiedFor(ledgerOf(assessment, editions), Reader::Panel) == "2026-11-23T00:00:00Z");
    assessment.notes[2].at = *timestampFromRfc3339("2026-11-23T16:30:00Z");
    CHECK(modifiedFor(ledgerOf(assessment, editions), Reader::Panel) == "2026-11-23T16:30:00Z");
    Assessment undated;
    undated.id = "undated";
    undated.standards = {"gds-2019"};
    CHECK(modifiedFor(ledgerOf(undated, editions), Reader::Panel) == "1970-01-01T00:00:00Z");
}

TEST_CASE("the fingerprint follows what reports say and depends on nothing else")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    auto edits = asEdits(rodLicence(), editions);
    const std::string before = fingerprintOf(Ledger("rod-licence-beta", edits));
    CHECK(before.size() == 64);
    std::vector<Edit> reversed(edits.rbegin(), edits.rend());
    CHECK(fingerprintOf(Ledger("rod-licence-beta", reversed)) == before);
    const auto with = [&](const RecordId& record, const Change& change) {
        Ledger ledger("rod-licence-beta", edits);
        EditId last;
        last.bytes.fill(0xFF);
        ledger.add(std::vector<Edit>{ledger.compose(last, record, change, "p1", {})});
        return fingerprintOf(ledger);
    };
    CHECK(with(outcomeRecord(gds(1)), Settle{"green", "Seen"}) != before);
    CHECK(with(noteRecord("late"), AddNote{}) == before);
}

TEST_CASE("data read back from a report has the fingerprint that the report shows")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const Ledger ledger = ledgerOf(rodLicence(), editions);
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        Assessment cut = cutFor(ledger, reader);
        cut.declared = {"red", "So"};
        const auto read = fromExchange(toExchange(cut, editions), "report.json");
        REQUIRE(read);
        CHECK(fingerprintOf(read->front()) == fingerprintOf(cut));
    }
}
