#include "core/report/Report.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

using namespace core;
using Catch::VectorContains;

namespace {

/// Paragraphs as their words, lists in brackets: "They will:; [test|publish]; Soon."
std::string outlineOf(const std::vector<document::Block>& blocks)
{
    std::string outline;
    for (const document::Block& block : blocks) {
        outline += outline.empty() ? "" : "; ";
        if (const auto* paragraph = std::get_if<document::Paragraph>(&block.content)) {
            outline += toPlainText(paragraph->text);
        } else if (const auto* list = std::get_if<document::List>(&block.content)) {
            outline += list->numbered ? "(" : "[";
            for (const auto& item : list->items) {
                outline += (&item == &list->items.front() ? "" : "|") + outlineOf(item);
            }
            outline += list->numbered ? ")" : "]";
        }
    }
    return outline;
}

/// All rows of tables as "cell / cell", and all items of lists that stand outside of them.
std::vector<std::string> partsOf(const Assessment& assessment, Reader reader)
{
    const Editions editions = bundled(assessment.standards);
    std::vector<std::string> parts;
    for (const document::Block& block :
         arrange(cutFor(assessment, reader), editions, languages(), reader, {}).blocks) {
        if (const auto* table = std::get_if<document::Table>(&block.content)) {
            for (const auto& row : table->rows) {
                std::string& part = parts.emplace_back();
                for (const auto& cell : row) {
                    part += (&cell == &row.front() ? "" : " / ") + outlineOf(cell.blocks);
                }
            }
        } else if (const auto* list = std::get_if<document::List>(&block.content)) {
            for (const auto& item : list->items) {
                parts.push_back(outlineOf(item));
            }
        }
    }
    return parts;
}

Assessment withRecommendation(const std::string& text)
{
    Assessment assessment = rodLicence();
    assessment.recommendations = {
        recommendation("r1", Priority::Must, Owner::Team, text, {gds(2)})};
    return assessment;
}

} // namespace

TEST_CASE("a recommendation keeps its lists, in the table of actions and under its point")
{
    const Assessment assessment = withRecommendation(
        "Before beta the team must:\n- test\n  1. on paper\n- publish\n\nAnd tell us when.");
    const std::string outline =
        "Must Before beta the team must:; [test; (on paper)|publish]; And tell us when.";
    const auto team = partsOf(assessment, Reader::Team);
    CHECK_THAT(team, VectorContains(outline + " / GDS 2"));
    CHECK_THAT(team, VectorContains(outline));
    CHECK_THAT(partsOf(assessment, Reader::Sponsor), VectorContains(outline + " / GDS 2"));
}

TEST_CASE("a recommendation that is nothing but a list stands under its priority")
{
    CHECK_THAT(partsOf(withRecommendation("- test\n- publish"), Reader::Team),
               VectorContains(std::string("Must; [test|publish] / GDS 2")));
}

TEST_CASE("how far a recommendation is stands behind its words, or under a list")
{
    Assessment assessment = withRecommendation("Do:\n- test\n- publish");
    Recommendation& item = assessment.recommendations.front();
    item.points = {gds(2), gds(3)};
    item.status = Status::Deferred;
    item.statusOn = Date{2026, 11, 3};
    item.statusReason = "until the rules are final";
    CHECK_THAT(partsOf(assessment, Reader::Team),
               VectorContains(
                   std::string("Must Do:; [test|publish]; (deferred, 3\u00a0Nov\u00a02026: until "
                               "the rules are final) (also GDS 3)")));
    item.text = "Test and publish.";
    item.statusReason = "Awaiting:\n- the rules\n- the money";
    CHECK_THAT(
        partsOf(assessment, Reader::Team),
        VectorContains(std::string("Must Test and publish. (deferred, 3\u00a0Nov\u00a02026); "
                                   "Awaiting:; [the rules|the money] / Service team / GDS 2, 3")));
}

TEST_CASE("why something has to be done keeps its lists")
{
    Assessment assessment = rodLicence();
    assessment.outcomes[5].reason = "Nobody can act:\n- on research\n- on money";
    CHECK_THAT(partsOf(assessment, Reader::Sponsor),
               VectorContains(std::string(
                   "Must Name a service owner who can decide on scope and budget. / Nobody can "
                   "act:; [on research|on money]; (GDS 6 · Wales 6) / 31\u00a0Jan\u00a02027")));
    assessment.outcomes[5].reason = "There are:\n- two\n\nNobody can act.";
    CHECK_THAT(partsOf(assessment, Reader::Sponsor),
               VectorContains(std::string(
                   "Must Name a service owner who can decide on scope and budget. / There are:; "
                   "[two]; Nobody can act (GDS 6 · Wales 6) / 31\u00a0Jan\u00a02027")));
}

TEST_CASE("answers, what they are about and the panel’s replies keep their lists")
{
    Assessment assessment = withRecommendation("Do:\n- test\n- publish");
    assessment.answers = {{{RecordKind::Recommendation, "r1"},
                           Stance::Challenge,
                           "We ask:\n1. who\n2. when",
                           Reader::Team,
                           "p9",
                           {}}};
    assessment.replies = {
        {{RecordKind::Recommendation, "r1"}, Response::Keep, "- The team\n- By May", "p1", {}}};
    CHECK_THAT(
        partsOf(assessment, Reader::Panel),
        VectorContains(std::string("Do:; [test|publish] / Challenged / We ask:; (who|when) / "
                                   "Kept; [The team|By May]")));
}

TEST_CASE("what the panel keeps for itself keeps its lists")
{
    Assessment assessment = rodLicence();
    assessment.ratings = {
        {"p2", gds(1), "amber", Confidence::High, "Too few:\n- sessions\n- people", {}}};
    assessment.remarks = {{gds(1), "p2", "Look at:\n- the map\n- the form", {}},
                          {gds(2), "p2", "All is well.", {}}};
    assessment.signatures = {{1, "p1", "abc", "", Date{2026, 11, 24}, {}, {}, {}},
                             {2,
                              "p1",
                              "def",
                              "Changed:\n- point 1\n- point 5",
                              Date{2026, 11, 25},
                              Date{2026, 12, 5},
                              {},
                              {}}};
    assessment.signatures.back().unconfirmed = {{"p2", "On leave"}};
    const auto parts = partsOf(assessment, Reader::Panel);
    CHECK_THAT(parts, VectorContains(std::string("GDS 1 / The researcher / Amber / High / Too "
                                                 "few:; [sessions|people]")));
    CHECK_THAT(parts, VectorContains(
                          std::string("Look at:; [the map|the form]; (GDS 1, The researcher)")));
    CHECK_THAT(parts, VectorContains(std::string("All is well. (GDS 2, The researcher)")));
    CHECK_THAT(parts, VectorContains(std::string("Signed: version 1 on 24 November 2026.")));
    CHECK_THAT(parts, VectorContains(std::string(
                          "Signed: version 2 on 25 November 2026: Changed:; [point 1|point 5]; "
                          "Signed without the confirmation of The researcher: On leave. The "
                          "service team can answer until 5 December 2026.")));
}

TEST_CASE("a point that was not assessed has its reason behind it, or a list under it")
{
    Assessment assessment = rodLicence();
    const auto reasonIs = [&](const std::string& reason) {
        assessment.outcomes[13].reason = reason;
        return partsOf(assessment, Reader::Sponsor);
    };
    CHECK_THAT(reasonIs("Absent.\n- on leave"),
               VectorContains(std::string("GDS 14 (Operate a reliable service): Absent.; "
                                          "[on leave]")));
    CHECK_THAT(reasonIs("- on leave\n- no time"),
               VectorContains(std::string("GDS 14 (Operate a reliable service):; [on leave|no "
                                          "time]")));
}
