#include "core/assessment/AudienceView.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"
#include "core/assessment/SignatureText.h"
#include "core/assessment/Versions.h"
#include "core/assessment/WithoutWords.h"
#include "core/exchange/AssessmentJson.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/Redactions.h"
#include "core/report/ReportCheck.h"
#include "core/report/WriteReport.h"
#include "core/support/Digest.h"
#include "tests/core/report/Samples.h"
#include "tests/support/AlteredPdf.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;

namespace {

using Kind = ReportFinding::Kind;

const SigningKey& leadsKey()
{
    static const SigningKey key(SigningKey::Seed{1});
    return key;
}

Editions editions()
{
    return bundled({"gds-2019", "wales-2025"});
}

Ledger ledger()
{
    const Assessment sample = rodLicence();
    auto edits = asEdits(sample, editions());
    nameByContent(sample.id, edits);
    return Ledger(sample.id, std::move(edits));
}

void sign(Ledger& ledger, const SigningKey* key)
{
    Sign made = signNow(ledger, "Everything", std::nullopt, Date{2026, 11, 23});
    if (key != nullptr) {
        signWith(*key, made.signature);
    }
    const RecordId record = signatureRecord(made.signature.version);
    const Edit edit = ledger.compose(EditId{{0x80, 1}}, record, made, "lead", std::nullopt);
    ledger.add(std::span(&edit, 1));
}

std::string report(const Ledger& ledger, Reader reader = Reader::Public)
{
    ReportRequest request;
    request.reader = reader;
    const LanguageCatalogue words(std::filesystem::path(SOURCE_DIR) / "languages");
    auto written = writeReport(ledger, editions(), words, request);
    if (!written) {
        FAIL(toString(written.problem()));
    }
    return written->bytes;
}

Library standards()
{
    return Library({std::filesystem::path(STANDARDS_DIR)});
}

std::vector<ReportFinding> found(const std::string& bytes)
{
    auto findings = checkReport(bytes, "report.pdf", standards());
    if (!findings) {
        FAIL(toString(findings.problem()));
    }
    return std::move(*findings);
}

bool tells(const std::vector<ReportFinding>& findings, Kind kind)
{
    return std::ranges::find(findings, kind, &ReportFinding::kind) != findings.end();
}

bool isAltered(const std::vector<ReportFinding>& findings)
{
    return std::ranges::any_of(findings, &ReportFinding::isBad);
}

Altering replacing(const std::string& what, const std::string& with)
{
    return [=](std::string text) {
        const auto at = text.find(what);
        REQUIRE(at != std::string::npos);
        return text.replace(at, what.size(), with);
    };
}

} // namespace

TEST_CASE("a signed report says which version it is and by which key, for every reader")
{
    Ledger signedByTheLead = ledger();
    sign(signedByTheLead, &leadsKey());
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public}) {
        const auto findings = found(report(signedByTheLead, reader));
        CHECK_FALSE(isAltered(findings));
        CHECK(findings ==
              std::vector<ReportFinding>{
                  {Kind::Holds, {rodLicence().service.name}},
                  {Kind::DataIsWhole},
                  {Kind::Fingerprint, {shortForm(fingerprintOf(cutFor(signedByTheLead, reader)))}},
                  {Kind::IsVersion, {"1", "2026-11-23"}},
                  {Kind::KeySigned, {"1", shortKey(leadsKey().publicKey())}}});
    }
    CHECK(wordsFor({Kind::IsVersion, {"1", "2026-11-23"}}) ==
          "It is version 1, which the lead signed on 2026-11-23.");
}

TEST_CASE("a report with words that were redacted since is told as that, and not as altered")
{
    Ledger now = ledger();
    sign(now, &leadsKey());
    const RecordId record = noteRecord(rodLicence().notes.front().id);
    const Redact redact = redactionOf(now.edits(), record, "Asked");
    REQUIRE_FALSE(redact.edits.empty());
    // As a casebook does where it takes the redaction in.
    std::vector<Edit> edits = now.edits();
    for (Edit& edit : edits) {
        if (edit.record == record) {
            edit.change = withoutWords(edit.change);
        }
    }
    Ledger redacted(now.id(), std::move(edits));
    const Edit edit =
        redacted.compose(EditId{{0x80, 2}}, redactionRecord(record), redact, "lead", std::nullopt);
    redacted.add(std::span(&edit, 1));
    const auto findings = found(report(redacted, Reader::Panel));
    CHECK(tells(findings, Kind::IsRedacted));
    CHECK_FALSE(tells(findings, Kind::IsDraft));
    CHECK_FALSE(isAltered(findings));
}

TEST_CASE("a report of a draft, or signed without a key, is told as that")
{
    Ledger draft = ledger();
    CHECK(tells(found(report(draft)), Kind::IsUnsigned));
    sign(draft, nullptr);
    CHECK(tells(found(report(draft)), Kind::NoKey));
    CHECK_FALSE(isAltered(found(report(draft))));
    const Edit later = draft.compose(EditId{{0x80, 2}}, assessmentRecord,
                                     Describe{Aspect::Scope, "Other"}, "lead", std::nullopt);
    draft.add(std::span(&later, 1));
    CHECK(tells(found(report(draft)), Kind::IsDraft));
}

TEST_CASE("data that was altered is told")
{
    Ledger signedByTheLead = ledger();
    sign(signedByTheLead, &leadsKey());
    const std::string bytes = report(signedByTheLead);
    const auto findings = found(alteredPdf(bytes, replacing("\"amber\"", "\"green\"")));
    CHECK(tells(findings, Kind::DataChanged));
    CHECK(verdictOf(findings) == "This report was altered.");
    CHECK_FALSE(isAltered(found(alteredPdf(bytes, {}))));
}

TEST_CASE("who alters the data and all else to fit it gets no signed version out of it")
{
    Ledger signedByTheLead = ledger();
    sign(signedByTheLead, &leadsKey());
    const std::string bytes = report(signedByTheLead, Reader::Team);
    const std::string cut = fingerprintOf(cutFor(signedByTheLead, Reader::Team));
    const auto [what, with] = GENERATE(table<std::string, std::string>(
        {{"\"amber\"", "\"green\""},
         {"\"day\": \"2026-11-23\"", "\"day\": \"2026-11-24\""},
         {leadsKey().publicKey(), SigningKey(SigningKey::Seed{2}).publicKey()}}));
    std::string data;
    const std::string altered = alteredPdf(bytes, [&](std::string text) {
        data = replacing(what, with)(std::move(text));
        return data;
    });
    const auto read = fromExchange(data, "assessment.json");
    REQUIRE(read);
    Assessment ruled = read->front();
    ruled.declared = {};
    const std::string now = fingerprintOf(ruled);
    const auto mark = [&](std::string text) {
        const auto at = text.find("standpoint-report:");
        REQUIRE(at != std::string::npos);
        return text.replace(at, 18 + 129, "standpoint-report:" + now + ":" + sha256Hex(data));
    };
    const auto findings = found(alteredPdf(altered, {}, mark));
    INFO(what);
    CHECK(tells(findings, Kind::DataIsWhole));
    CHECK_FALSE(tells(findings, Kind::KeySigned));
    CHECK(tells(findings, now == cut ? Kind::KeyBroken : Kind::IsDraft));
}

TEST_CASE("a result that the rule does not give is told, though no signature covers it")
{
    Ledger signedByTheLead = ledger();
    sign(signedByTheLead, &leadsKey());
    const std::string bytes = report(signedByTheLead, Reader::Team);
    REQUIRE(tells(found(bytes), Kind::KeySigned));
    std::string data;
    const std::string altered = alteredPdf(bytes, [&](std::string text) {
        const auto from = text.find("\"outcome\": ", text.find("\"result\":")) + 11;
        data = text.replace(from, text.find_first_of(",\n", from) - from, "\"met\"");
        return data;
    });
    const auto mark = [&](std::string text) {
        const auto digest = text.find(':', text.find("standpoint-report:") + 18) + 1;
        return text.replace(digest, 64, sha256Hex(data));
    };
    const auto findings = found(alteredPdf(altered, {}, mark));
    CHECK(tells(findings, Kind::ResultChanged));
    CHECK(isAltered(findings));
}

TEST_CASE("a report without a mark, as earlier programs wrote, is told and no alarm")
{
    const auto findings =
        found(alteredPdf(report(ledger()), {}, replacing("standpoint-report", "something-else")));
    CHECK(tells(findings, Kind::DataNotStated));
    CHECK_FALSE(isAltered(findings));
}

TEST_CASE("what is no report is a problem in words")
{
    const std::string bytes = report(ledger());
    for (const std::string& other :
         {std::string(), std::string("%PDF-1.7\nnothing"), bytes.substr(0, 300), "x" + bytes}) {
        CHECK_FALSE(checkReport(other, "report.pdf", standards()));
    }
    const auto noData =
        checkReport(alteredPdf(bytes, [](const std::string&) { return "{\"format\": 7}"; }),
                    "report.pdf", standards());
    REQUIRE_FALSE(noData);
    CHECK(noData.problem().where.starts_with("report.pdf: assessment.json"));
}
