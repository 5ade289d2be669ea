#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"
#include "core/assessment/Versions.h"
#include "core/report/ReportPreferences.h"
#include "core/report/WriteReport.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using Catch::Contains;

namespace {

/// The sample with what happens to it after, a minute apart.
class Desk {
public:
    explicit Desk(const Assessment& assessment = rodLicence())
        : ledger(assessment.id, asEdits(assessment, editions))
    {
    }

    void make(const RecordId& record, const Change& change)
    {
        EditId id;
        id.bytes[5] = ++m_count;
        const auto at = timestampFromRfc3339("2026-11-24T09:0" + std::to_string(m_count) + ":00Z");
        ledger.add(std::vector<Edit>{ledger.compose(id, record, change, "p1", at)});
    }

    /// After midnight, where the clocks are ahead of UTC.
    void sign(int version)
    {
        make(signatureRecord(version), signNow(ledger, "", std::nullopt, {2026, 11, 25}));
    }

    ReportOptions options(const Ledger& of) const
    {
        const auto chosen = reportOptionsFor(of, {}, LayoutCatalogue({}), {});
        REQUIRE(chosen);
        return *chosen;
    }

    std::string html(const Ledger& of, Reader reader = Reader::Public) const
    {
        return writeReport(of, editions, languages(), {reader, ReportFormat::Html, options(of)})
            ->bytes;
    }

    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Ledger ledger;

private:
    std::uint8_t m_count = 0;
};

AddNote panelNote(const std::string& text)
{
    AddNote add;
    add.note.text = text;
    add.note.audience = Audience::Panel;
    return add;
}

} // namespace

TEST_CASE("what was signed is final, and one word later it is a draft that names the version")
{
    using State = ReportOptions::State;
    Desk desk;
    CHECK(desk.options(desk.ledger).state == State::Draft);
    CHECK(desk.options(desk.ledger).version == 0);
    CHECK_THAT(desk.html(desk.ledger), Contains("The panel has not signed it"));

    desk.sign(1);
    CHECK(desk.options(desk.ledger).state == State::Final);
    CHECK(desk.options(desk.ledger).version == 1);
    CHECK_THAT(desk.html(desk.ledger), Contains("final, version 1") && !Contains("draft"));

    // What stays in the panel is none of the text that was signed.
    desk.make(noteRecord("late"), panelNote("One word"));
    CHECK(desk.options(desk.ledger).state == State::Final);
    desk.make(outcomeRecord(gds(1)), Settle{"green", "One word"});
    CHECK(desk.options(desk.ledger).state == State::Draft);
    CHECK_THAT(
        desk.html(desk.ledger),
        Contains("draft, changed since version 1 was signed") &&
            Contains("It has changed since version 1 was signed, and it may still change.") &&
            !Contains("has not signed it"));
}

TEST_CASE("the report of a signed version can always be made again, byte for byte")
{
    Desk desk;
    desk.make(confirmationRecord("p1"), Confirm{fingerprintOf(desk.ledger)});
    desk.sign(1);
    const std::string first = desk.html(desk.ledger, Reader::Team);
    const std::string panels = desk.html(desk.ledger, Reader::Panel);
    desk.make(answerRecord(noteRecord("n1")), AnswerFinding{Stance::Challenge, "Six are too few."});
    desk.make(noteRecord("late"), panelNote("One word"));
    desk.make(outcomeRecord(gds(1)), Settle{"green", "Seen since."});
    desk.sign(2);
    const std::string second = desk.html(desk.ledger, Reader::Team);
    CHECK(second != first);

    const auto one = asSigned(desk.ledger, 1);
    REQUIRE(one);
    CHECK(desk.html(*one, Reader::Team) == first);
    CHECK(desk.html(*one, Reader::Panel) == panels);
    ReportOptions saying = desk.options(*one);
    saying.replacedBy = replacementOf(desk.ledger, 1);
    const auto replaced =
        writeReport(*one, desk.editions, languages(), {Reader::Team, ReportFormat::Html, saying});
    REQUIRE(replaced);
    CHECK_THAT(replaced->bytes,
               Contains("Version 2, signed on 25 November 2026, has replaced this one.") &&
                   Contains("final, version 1"));
    CHECK_FALSE(replacementOf(desk.ledger, 2));
    const auto two = asSigned(desk.ledger, 2);
    REQUIRE(two);
    CHECK(desk.html(*two, Reader::Team) == second);
    CHECK_THAT(second, Contains("final, version 2") && Contains("Six are too few."));
    CHECK_FALSE(asSigned(desk.ledger, 3));
    CHECK(toString(asSigned(desk.ledger, 3).problem()) == "there is no signed version 3.");
}

TEST_CASE("paper has the signer's day, whatever the time was in Greenwich")
{
    Desk desk;
    desk.sign(1);
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK_THAT(desk.html(desk.ledger, reader), Contains("version 1 on 25 November 2026"));
    }
    Layout letter = plainLayout();
    letter.form = Layout::Form::Letter;
    ReportOptions options = desk.options(desk.ledger);
    options.layout = std::make_shared<const Layout>(letter);
    const auto written = writeReport(desk.ledger, desk.editions, languages(),
                                     {Reader::Team, ReportFormat::Markdown, options});
    REQUIRE(written);
    CHECK_THAT(written->bytes, Contains("\n25 November 2026\n"));
}

TEST_CASE("a published report that was taken over says where from, and is no draft")
{
    Assessment published = rodLicence();
    published.origin = Origin{"https://www.gov.uk/service-standard-reports/rod", "OGL"};
    Desk desk(published);
    const auto chosen = desk.options(desk.ledger);
    CHECK(chosen.state == ReportOptions::State::TakenOver);
    CHECK(arrange(cutFor(desk.ledger, Reader::Public), desk.editions, languages(), Reader::Public,
                  chosen)
              .footerStart ==
          "Apply for a rod licence · beta · public report · taken over from www.gov.uk");
    CHECK_THAT(desk.html(desk.ledger),
               Contains("This report was published at <a href=") && !Contains("This is a draft"));

    desk.make(assessmentRecord, Describe{Aspect::Layout, "dfe"});
    CHECK(desk.options(Desk(published).ledger).state == ReportOptions::State::TakenOver);
    desk.make(outcomeRecord(gds(1)), Settle{"red", "Looked at again."});
    const auto changed = reportOptionsFor(desk.ledger, {"", "plain"}, LayoutCatalogue({}), {});
    REQUIRE(changed);
    CHECK(changed->state == ReportOptions::State::Draft);
}

TEST_CASE("a layout or a house style that cannot be read is a problem, not a plainer report")
{
    const Desk desk;
    CHECK_FALSE(reportOptionsFor(desk.ledger, {"", "nowhere"}, LayoutCatalogue({}), {}));
    CHECK_FALSE(reportOptionsFor(desk.ledger, {}, LayoutCatalogue({}), "name: [1"));
    const auto styled = reportOptionsFor(desk.ledger, {"cy", ""}, LayoutCatalogue({}),
                                         "format: standpoint-house/1\nname: Rivers Agency\n");
    REQUIRE(styled);
    CHECK(styled->house != nullptr);
    CHECK(styled->language == "cy");
}

TEST_CASE("only the panel's report tells when the panel last wrote")
{
    Desk desk;
    CHECK(modifiedFor(desk.ledger, Reader::Public) == "2026-11-23T00:00:00Z");
    const std::string before = desk.html(desk.ledger);
    desk.make(noteRecord("late"), panelNote("For us"));
    for (const Reader reader : {Reader::Public, Reader::Team, Reader::Sponsor}) {
        CHECK(modifiedFor(desk.ledger, reader) == "2026-11-23T00:00:00Z");
    }
    CHECK(modifiedFor(desk.ledger, Reader::Panel) == "2026-11-24T09:01:00Z");

    desk.sign(1);
    CHECK(modifiedFor(desk.ledger, Reader::Public) == "2026-11-24T09:02:00Z");
    desk.make(noteRecord("later"), panelNote("For us again"));
    CHECK(modifiedFor(desk.ledger, Reader::Sponsor) == "2026-11-24T09:02:00Z");
    desk.make(outcomeRecord(gds(1)), Settle{"green", "Seen"});
    CHECK(modifiedFor(desk.ledger, Reader::Sponsor) == "2026-11-23T00:00:00Z");
    CHECK_THAT(desk.html(desk.ledger), !Contains("2026-11-24T09:03"));
}

TEST_CASE("what is followed up stands beside the signed text with its day, and un-signs nothing")
{
    Desk desk;
    desk.sign(1);
    const auto& all = desk.ledger.assessment().recommendations;
    const auto item = std::ranges::find_if(all, [](const Recommendation& one) {
        return one.status == Status::Open && mayRead(Reader::Team, one.audience);
    });
    REQUIRE(item != all.end());
    desk.make(recommendationRecord(item->id), SetStatus{Status::Done, "", Date{2026, 12, 9}});
    CHECK_THAT(desk.html(desk.ledger, Reader::Team),
               Contains("final, version 1") && Contains("(done, 9"));
}

TEST_CASE("the panel reads without whose confirmation a version was signed, and nobody else does")
{
    Desk desk;
    Sign sign = signNow(desk.ledger, "", std::nullopt, {2026, 11, 25});
    sign.signature.unconfirmed = {{"p1", "On leave until March"}};
    desk.make(signatureRecord(1), sign);
    CHECK_THAT(desk.html(desk.ledger, Reader::Panel),
               Contains("Signed without the confirmation of") && Contains("On leave until March."));
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK_THAT(desk.html(desk.ledger, reader),
                   !Contains("On leave") && !Contains("without the confirmation"));
    }
}

TEST_CASE("a later version's report shows the finding, the answer and the reply")
{
    Desk desk;
    desk.sign(1);
    desk.make(answerRecord(outcomeRecord(gds(1))),
              AnswerFinding{Stance::Challenge, "We did test."});
    CHECK_THAT(desk.html(desk.ledger, Reader::Team), !Contains("The panel’s reply"));
    desk.make(replyRecord(outcomeRecord(gds(1))),
              ReplyToAnswer{Response::Withdraw, "The sessions were shown since."});
    desk.sign(2);
    CHECK_THAT(desk.html(desk.ledger, Reader::Team),
               Contains("final, version 2") && Contains("We did test.") &&
                   Contains("The panel’s reply") && Contains("Withdrawn") &&
                   Contains("The sessions were shown since."));
}

TEST_CASE("what the team wrote stands under its own heading, and never under what it has done well")
{
    Desk desk;
    const std::string without = desk.html(desk.ledger, Reader::Team);
    AddNote note = panelNote("Forty people tried it.");
    note.note.kind = NoteKind::Strength;
    note.note.from = Reader::Team;
    note.note.points = {gds(1)};
    note.note.audience = Audience::Team;
    desk.make(noteRecord("theirs"), note);
    const std::string with = desk.html(desk.ledger, Reader::Team);
    CHECK_THAT(without, !Contains("What the service team wrote"));
    const auto heading = with.find("What the service team wrote</h2>");
    REQUIRE(heading != std::string::npos);
    const auto words = with.find("Forty people tried it.");
    CHECK(words > heading);
    CHECK(with.find("Forty people tried it.", words + 1) == std::string::npos);
    CHECK_THAT(desk.html(desk.ledger, Reader::Sponsor), !Contains("Forty people"));
}
