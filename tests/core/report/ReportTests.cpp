#include "core/report/Report.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

using namespace core;
using Catch::Contains;

namespace {

ReportOptions options()
{
    ReportOptions options;
    options.modified = "2026-11-23T00:00:00Z";
    options.fingerprint = "7f3a 91c2";
    return options;
}

std::string textFor(const Assessment& assessment, const Editions& editions, Reader reader)
{
    return readingText(
        arrange(cutFor(assessment, reader), editions, languages(), reader, options()));
}

} // namespace

TEST_CASE("the sponsor's report begins with the decision")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const std::string text = textFor(rodLicence(), editions, Reader::Sponsor);
    INFO(text);
    CHECK_THAT(text, Catch::StartsWith(
                         "Service assessment report for the sponsor\n"
                         "Apply for a rod licence\n"
                         "Beta assessment · 23 November 2026 · GDS Service Standard (2019) and "
                         "Digital Service Standard for Wales\n"
                         "This is a draft. The panel has not signed it, and it may still change.\n"
                         "Amber on the 13 points assessed; 1 of 14 was not assessed\n"
                         "Six points need work: GDS 1, 5, 6 · Wales 2, 3, 6. Three things must be "
                         "done, one of them by you. The first is due by 31 January 2027.\n"));
    CHECK(text.find("What you need to do") < text.find("What the service team will do"));
    CHECK_THAT(text, Contains("Nobody can act on what the research finds (GDS 6 · Wales 6)"));
}

TEST_CASE("a report can be made before anything is settled")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment;
    assessment.id = "new";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Book a mooring";
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public}) {
        const std::string text = textFor(assessment, editions, reader);
        CHECK_THAT(text, Contains("In progress: 0 of 14 points settled\nThere is no result yet."));
        CHECK_THAT(text, Contains("GDS: 14 not settled yet, of 14 points."));
        CHECK_THAT(text, !Contains("What you need to do") && !Contains("done well") &&
                             !Contains("not assessed"));
    }
}

TEST_CASE("a report of a half-finished assessment says how far the panel is")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.standards = {"gds-2019"};
    std::erase_if(assessment.outcomes, [](const Outcome& one) {
        return one.point.edition != "gds-2019" || one.point.number > 6;
    });
    const std::string text = textFor(assessment, editions, Reader::Sponsor);
    CHECK_THAT(text, Contains("In progress: 6 of 14 points settled\n"));
    CHECK_THAT(text, Contains("GDS: 3 green, 3 amber and 8 not settled yet, of 14 points."));
    CHECK_THAT(text, Contains("Three things must be done, one of them by you."));
}

TEST_CASE("a report says when the lead decided against the rule, and why to those who may know")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment assessment = rodLicence();
    assessment.declared = {"red", "The research has to be done first."};
    const std::string text = textFor(assessment, editions, Reader::Sponsor);
    CHECK_THAT(text, Contains("\nRed on the 13 points assessed"));
    CHECK_THAT(text, Contains("The lead assessor decided this result. By the rule of the scale it "
                              "would have been amber.\nThe research has to be done first.\n"));
    CHECK_THAT(textFor(assessment, editions, Reader::Public),
               !Contains("decided") && !Contains("done first"));
}

TEST_CASE("a service without a fault is told so, and one thing is not called things")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment;
    assessment.id = "good";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Book a mooring";
    for (int number = 1; number <= 14; ++number) {
        assessment.outcomes.push_back({gds(number), "green", {}});
    }
    CHECK_THAT(textFor(assessment, editions, Reader::Sponsor), Contains("No point needs work.\n"));
    assessment.outcomes[4].outcome = "amber";
    assessment.recommendations = {
        recommendation("r1", Priority::Must, Owner::Team, "Test the forms.", {gds(5)})};
    CHECK_THAT(textFor(assessment, editions, Reader::Team),
               Contains("One point needs work: GDS 5. One thing must be done, by your team.\n"));
    assessment.recommendations[0].status = Status::Done;
    CHECK_THAT(textFor(assessment, editions, Reader::Team),
               Contains("One point needs work: GDS 5.\n"));
}

TEST_CASE("a result over some of the points is never told as that of the whole")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment;
    assessment.id = "some";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Flood alerts";
    for (int number = 1; number <= 14; ++number) {
        assessment.outcomes.push_back({gds(number), number == 1 ? "green" : "not-assessed", {}});
    }
    const std::string claim = "Green on the one point assessed; 13 of 14 were not assessed\n";
    const std::string sponsor = textFor(assessment, editions, Reader::Sponsor);
    CHECK_THAT(sponsor, Contains(claim + "No point that was assessed needs work.\n") &&
                            !Contains("on track") && !Contains("go on to its next phase"));
    CHECK_THAT(textFor(assessment, editions, Reader::Public), Contains("Result: " + claim));

    assessment.declared = {"amber", "The rest was seen last time."};
    CHECK_THAT(textFor(assessment, editions, Reader::Sponsor),
               Contains("Amber on the one point assessed; 13 of 14 were not assessed\n"));
    assessment.outcomes[0].outcome = "not-assessed";
    CHECK_THAT(textFor(assessment, editions, Reader::Sponsor),
               Contains("Amber, although no point was assessed; 14 of 14 were not assessed\n"));

    assessment.declared = {};
    assessment.language = "cy";
    for (int number = 2; number <= 14; ++number) {
        assessment.outcomes[static_cast<std::size_t>(number - 1)].outcome = "green";
    }
    CHECK_THAT(textFor(assessment, editions, Reader::Sponsor),
               Contains("Gwyrdd, ar sail y pwyntiau a aseswyd (13); ni chafodd 1 o’r 14 ei asesu"));
}

TEST_CASE("a peer review without outcomes is not in progress: it has no verdict")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment;
    assessment.id = "peer";
    assessment.standards = {"gds-2019"};
    assessment.type = AssessmentType::PeerReview;
    assessment.service.name = "Book a mooring";
    CHECK_THAT(textFor(assessment, editions, Reader::Sponsor),
               Contains("A review without a verdict\n") && !Contains("In progress"));
}

TEST_CASE("points that nobody could judge give no result")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment;
    assessment.id = "none";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Book a mooring";
    for (int number = 1; number <= 14; ++number) {
        assessment.outcomes.push_back({gds(number), "not-applicable", {}});
    }
    CHECK_THAT(textFor(assessment, editions, Reader::Sponsor),
               Contains("No result\nNo point was judged on the scale"));
}

TEST_CASE("the team finds everything about a point under that point")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const std::string text = textFor(rodLicence(), editions, Reader::Team);
    CHECK_THAT(text,
               Contains("1. Understand users and their needs\nThe service was rated amber for "
                        "point 1 of the Service Standard.\nNobody who uses a screen reader has "
                        "taken part in research yet.\nWhat the team has done well\n41 anglers "
                        "took part in six rounds of research. (also Wales 3)\n"));
    CHECK_THAT(text, Contains("Wales.\nNo research has been done in Welsh.\nMore that belongs here "
                              "stands under GDS 1 · Wales 2.\n"));
    CHECK_THAT(text, !Contains("The supplier is slow") && !Contains("Funding ends"));
}

TEST_CASE("the panel's report has ratings, names and what was asked")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const std::string text = textFor(rodLicence(), editions, Reader::Panel);
    CHECK_THAT(text, Contains("Too few sessions."));
    CHECK_THAT(text, Contains("Who are your users? (GDS 1)"));
    CHECK_THAT(text, Contains("The supplier is slow to answer. (noted by The lead)"));
    CHECK_THAT(text, Contains("Observers: The watcher (observer)"));
}

TEST_CASE("a draft and a final report say on every page which they are")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const Assessment cut = cutFor(rodLicence(), Reader::Sponsor);
    ReportOptions chosen = options();
    CHECK(arrange(cut, editions, languages(), Reader::Sponsor, chosen).footerStart ==
          "Apply for a rod licence · beta · sponsor report · draft");
    chosen.state = ReportOptions::State::Final;
    const auto document = arrange(cut, editions, languages(), Reader::Sponsor, chosen);
    CHECK(document.footerStart == "Apply for a rod licence · beta · sponsor report · final");
    chosen.version = 2;
    CHECK(arrange(cut, editions, languages(), Reader::Sponsor, chosen).footerStart ==
          "Apply for a rod licence · beta · sponsor report · final, version 2");
    CHECK(document.footerEnd == "Fingerprint 7f3a 91c2");
    CHECK(document.title == "Apply for a rod licence: service assessment report for the sponsor");
    CHECK(document.language == "en-GB");
}

TEST_CASE("missing expertise is told of points that were not judged, and of a panel that is known")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment assessment = rodLicence();
    for (const std::string& needed : editions[0]->point(14)->leads) {
        REQUIRE(needed != "user-research");
    }
    // Of the lead nothing is known, so that nobody can say what the panel lacks.
    CHECK_THAT(textFor(assessment, editions, Reader::Sponsor), !Contains("Nobody on the panel is"));

    assessment.panel[0].profession = "product";
    const std::string lacking = textFor(assessment, editions, Reader::Sponsor);
    CHECK_THAT(lacking, Contains("Nobody on the panel is an expert in technology. That concerns "
                                 "GDS 14, and no point that was judged.\n"));

    assessment.panel[1].expertise = {"technology", "a word of their own"};
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK_THAT(textFor(assessment, editions, reader), !Contains("Nobody on the panel is"));
    }
    const Assessment cut = cutFor(assessment, Reader::Team);
    CHECK(cut.panel.back().expertise == std::vector<std::string>{"technology"});
}

TEST_CASE("who gets no reasons gets every point that needs work, under the usual heading")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.standards = {"gds-2019"};
    Layout layout = plainLayout();
    layout.headings["points"] = {{"en", "Reasons"}};
    ReportOptions chosen = options();
    chosen.layout = std::make_shared<const Layout>(layout);
    const auto headings = [&](Reader reader) {
        std::string text;
        for (const auto& block :
             arrange(cutFor(assessment, reader), editions, languages(), reader, chosen).blocks) {
            if (const auto* heading = std::get_if<document::Heading>(&block.content)) {
                text += toPlainText(heading->text) + "\n";
            }
        }
        return text;
    };
    assessment.notes.push_back(
        note("n10", NoteKind::Strength, "Both points.", {gds(2), gds(3)}, Audience::Public));
    CHECK_THAT(headings(Reader::Team), Contains("\nReasons\n1. ") && Contains("\n3. "));
    // Point 3 of the public's has nothing but a reference to point 2, and is green.
    CHECK_THAT(headings(Reader::Public), Contains("\nPoint by point\n1. ") && Contains("\n5. ") &&
                                             Contains("\n6. ") && !Contains("Reasons") &&
                                             !Contains("\n3. "));
}

TEST_CASE("the picture of ratings counts the panel, and the table marks who is not counted")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment assessment = rodLicence();
    assessment.ratings.push_back({"p3", gds(1), "red", {}, "Watching.", {}});
    assessment.ratings.push_back({"gone", gds(1), "green", {}, "Left.", {}});
    const auto document =
        arrange(cutFor(assessment, Reader::Panel), editions, languages(), Reader::Panel, options());
    std::size_t pictures = 0;
    for (const auto& block : document.blocks) {
        const auto* matrix = std::get_if<document::Matrix>(&block.content);
        if (matrix == nullptr || matrix->rows.front().label != "GDS 1") {
            continue;
        }
        ++pictures;
        CHECK(matrix->alternative == "GDS 1: rated amber by one; outcome amber.");
    }
    CHECK(pictures == 1);
    CHECK_THAT(readingText(document), Contains("\nThe watcher (not counted)\nRed\n"));
}

TEST_CASE("the facts of a public report say when there is no result yet")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment assessment = rodLicence();
    CHECK_THAT(textFor(assessment, editions, Reader::Public),
               Contains("Result: Amber on the 13 points assessed; 1 of 14 was not assessed\n"));
    assessment.outcomes.erase(assessment.outcomes.begin());
    CHECK_THAT(textFor(assessment, editions, Reader::Public),
               Contains("Result: Not settled yet\n"));
}

TEST_CASE("what is done or no longer asked for says who had to do it")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment assessment = rodLicence();
    assessment.recommendations[0].status = Status::Done;
    assessment.recommendations[4].status = Status::Dropped;
    const std::string text = textFor(assessment, editions, Reader::Team);
    const std::string closed = text.substr(text.rfind("What is done or no longer asked for"));
    CHECK_THAT(closed, Contains("\nWho\n") && Contains("(done)\nSponsor\n") &&
                           Contains("(dropped)\nOrganisation\n"));
}

TEST_CASE("headings go down one level at a time")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public}) {
        int level = 0;
        int first = 0;
        const auto look = [&](const auto& self,
                              const std::vector<document::Block>& blocks) -> void {
            for (const document::Block& block : blocks) {
                if (const auto* heading = std::get_if<document::Heading>(&block.content)) {
                    CHECK(heading->level <= level + 1);
                    level = heading->level;
                    first += level == 1 ? 1 : 0;
                } else if (const auto* callout = std::get_if<document::Callout>(&block.content)) {
                    self(self, callout->blocks);
                }
            }
        };
        look(
            look,
            arrange(cutFor(rodLicence(), reader), editions, languages(), reader, options()).blocks);
        CHECK(first == 1);
    }
}
