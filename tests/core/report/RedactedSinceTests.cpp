#include "core/assessment/WithoutWords.h"
#include "core/exchange/Redactions.h"
#include "core/report/RedactedSince.h"
#include "core/report/WriteReport.h"
#include "tests/core/report/SampleFiles.h"

#include <algorithm>

using namespace core;
using Catch::Contains;

namespace {

constexpr Timestamp signedAt{1'796'000'000'000};
constexpr Timestamp redactedAt{1'796'079'600'000}; // 2026-11-30, 23:00 in UTC.

/// A sample with a note for everybody and one for the panel alone.
struct Desk {
    SampleFile sample{"rod-licence"};
    Ledger ledger = sample.ledger;

    Desk()
    {
        add("open", Audience::Public);
        add("hidden", Audience::Panel);
    }

    void make(const RecordId& record, const Change& change, std::optional<Timestamp> at)
    {
        EditId id;
        id.bytes[0] = 0x80;
        id.bytes[15] = ++m_count;
        ledger.add(std::vector<Edit>{ledger.compose(id, record, change, "lead", at)});
    }

    void add(const std::string& name, Audience audience)
    {
        AddNote add;
        add.note.author = "lead";
        add.note.text = "Words of " + name;
        add.note.audience = audience;
        add.note.points = {{"gds-2019", 1}};
        make(noteRecord(name), add, signedAt);
    }

    /// As a casebook has it after it took the redaction in.
    void redact(const std::string& name, std::optional<Timestamp> at)
    {
        const Redact redaction =
            redactionOf(ledger.edits(), noteRecord(name), "It names SECRETPERSON");
        std::vector<Edit> edits = ledger.edits();
        for (Edit& edit : edits) {
            if (std::ranges::find(redaction.edits, edit.id) != redaction.edits.end()) {
                edit.change = withoutWords(edit.change);
            }
        }
        ledger = Ledger(ledger.id(), std::move(edits));
        make(redactionRecord(noteRecord(name)), redaction, at);
    }

    std::string html(Reader reader, const std::string& language = "en") const
    {
        ReportRequest request{reader, ReportFormat::Html};
        request.options.language = language;
        request.options.redacted = redactedIn(ledger, ledger, sample.editions, reader);
        return writeReport(ledger, sample.editions, languages(), request)->bytes;
    }

private:
    std::uint8_t m_count = 0;
};

} // namespace

TEST_CASE("a report says that words in it were redacted and on which day, and nothing else of it")
{
    Desk desk;
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Public}) {
        CHECK_THAT(desk.html(reader), !Contains("were redacted"));
    }
    desk.redact("open", redactedAt);
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public}) {
        const std::string html = desk.html(reader);
        CHECK_THAT(html, Contains("Words in this report were redacted on 30 November 2026.") &&
                             !Contains("SECRETPERSON") && !Contains("Words of open"));
        CHECK_THAT(desk.html(reader, "cy"),
                   Contains("Tynnwyd geiriau o’r adroddiad hwn ar 30 Tachwedd 2026."));
    }
}

TEST_CASE("a report says nothing of what was redacted where its reader never saw it")
{
    Desk desk;
    desk.redact("hidden", redactedAt);
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK_THAT(desk.html(reader), !Contains("were redacted"));
        CHECK_FALSE(redactedIn(desk.ledger, desk.ledger, desk.sample.editions, reader));
    }
    CHECK_THAT(desk.html(Reader::Panel), Contains("were redacted on 30 November 2026"));
    // A later redaction of what they do see has its own day, not the panel's.
    desk.redact("open", signedAt);
    const auto seen = redactedIn(desk.ledger, desk.ledger, desk.sample.editions, Reader::Team);
    REQUIRE(seen);
    CHECK(seen->on == dateOf(signedAt));
}

TEST_CASE("where the day of a redaction is not known, a report says no day")
{
    Desk desk;
    desk.redact("open", std::nullopt);
    CHECK_THAT(desk.html(Reader::Team), Contains("Words in this report were redacted."));
    CHECK_THAT(desk.html(Reader::Team, "cy"), Contains("Tynnwyd geiriau o’r adroddiad hwn."));
}
