#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/Import.h"
#include "tests/core/assessment/SmallPanel.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// An edit of `author` to `record` that knows of nothing but `seen`.
Edit apart(std::uint8_t number, RecordId record, Change change, std::vector<EditId> seen)
{
    EditId id;
    id.bytes.fill(0xF0);
    id.bytes.back() = number;
    return {id, std::move(record), std::move(change), "p" + std::to_string(number),
            {}, std::move(seen)};
}

bool has(const Assessment& assessment, const std::string& noteId)
{
    return assessment.note(noteId) != nullptr || assessment.note(cutId(noteId)) != nullptr;
}

} // namespace

TEST_CASE("who may read what is decided as a table says")
{
    using enum Audience;
    struct Row {
        Audience audience;
        bool panel, team, sponsor, everybody;
    };
    for (const Row& row :
         {Row{Panel, true, false, false, false}, Row{Team, true, true, false, false},
          Row{Sponsor, true, false, true, false}, Row{TeamAndSponsor, true, true, true, false},
          Row{Public, true, true, true, true}}) {
        INFO(toWord(row.audience));
        CHECK(mayRead(Reader::Panel, row.audience) == row.panel);
        CHECK(mayRead(Reader::Team, row.audience) == row.team);
        CHECK(mayRead(Reader::Sponsor, row.audience) == row.sponsor);
        CHECK(mayRead(Reader::Public, row.audience) == row.everybody);
    }
}

TEST_CASE("the panel sees an assessment whole")
{
    CHECK(cutFor(rodLicence(), Reader::Panel) == rodLicence());
}

TEST_CASE("team and sponsor learn roles and professions but no names")
{
    for (const Reader reader : {Reader::Team, Reader::Sponsor}) {
        const Assessment cut = cutFor(rodLicence(), reader);
        REQUIRE(cut.panel.size() == 3);
        CHECK(cut.panel[0].name == "Assessment panel");
        CHECK(cut.panel[1].role == Role::Lead);
        CHECK(cut.panel[2].profession == "user-research");
        CHECK(cut.panel[2].leads.empty());
        CHECK(cut.ratings.empty());
        CHECK(cut.asked.empty());
        for (const Note& one : cut.notes) {
            CHECK(one.author == panelAuthor);
        }
    }
    CHECK(cutFor(rodLicence(), Reader::Public).panel.size() == 1);
}

TEST_CASE("the agenda is the panel’s alone")
{
    Assessment assessment = rodLicence();
    assessment.agenda.start = TimeOfDay{10, 0};
    CHECK(cutFor(assessment, Reader::Panel).agenda == assessment.agenda);
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK(cutFor(assessment, reader).agenda.empty());
    }
}

TEST_CASE("a reason for the sponsor alone is read by the panel and the sponsor")
{
    Assessment assessment = rodLicence();
    for (Outcome& outcome : assessment.outcomes) {
        outcome.reasonFor = ReasonFor::Sponsor;
    }
    assessment.declared = {"red", "Let the other supplier win", ReasonFor::Sponsor};
    assessment.service.competition = "Fishing apps";
    const Assessment team = cutFor(assessment, Reader::Team);
    const Assessment sponsor = cutFor(assessment, Reader::Sponsor);
    CHECK(team.outcome(gds(6))->outcome == sponsor.outcome(gds(6))->outcome);
    CHECK(team.outcome(gds(6))->reason.empty());
    CHECK(team.outcome(gds(6))->reasonFor == ReasonFor::TeamAndSponsor);
    CHECK(sponsor.outcome(gds(6))->reason == assessment.outcome(gds(6))->reason);
    CHECK(sponsor.outcome(gds(6))->reasonFor == ReasonFor::Sponsor);
    CHECK(team.declared.reason.empty());
    CHECK(sponsor.declared.reason == assessment.declared.reason);
    CHECK(team.service.competition.empty());
    CHECK(sponsor.service.competition == "Fishing apps");
    CHECK(cutFor(assessment, Reader::Public).service.competition.empty());
}

TEST_CASE("where the panel has not agreed who reads a reason, the fewest do")
{
    smallPanel::Day day;
    const RecordId record = outcomeRecord(smallPanel::point(1));
    const Settle open{"green", "They lost the data"};
    Settle kept = open;
    kept.reasonFor = ReasonFor::Sponsor;
    for (const bool keptLast : {true, false}) {
        Ledger one = day.ledger;
        one.add(std::vector{
            day.ledger.compose(day.next(), record, keptLast ? open : kept, "lead", {}),
            day.ledger.compose(day.next(), record, keptLast ? kept : open, "research", {})});
        REQUIRE(one.disputes().size() == 1);
        CHECK(cutFor(one, Reader::Team).outcome(smallPanel::point(1))->reason.empty());
        CHECK(cutFor(one, Reader::Sponsor).outcome(smallPanel::point(1))->reason == open.reason);
    }
}

TEST_CASE("the public learns outcomes without their reasons")
{
    const Assessment cut = cutFor(rodLicence(), Reader::Public);
    REQUIRE(cut.outcomes.size() == rodLicence().outcomes.size());
    CHECK(cut.outcome(gds(1))->outcome == "amber");
    for (const Outcome& outcome : cut.outcomes) {
        CHECK(outcome.reason.empty());
    }
    CHECK(cutFor(rodLicence(), Reader::Sponsor).outcome(gds(6))->reason ==
          "Nobody can act on what the research finds.");
}

TEST_CASE("cutting twice is cutting once")
{
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        const Assessment once = cutFor(rodLicence(), reader);
        CHECK(cutFor(once, reader) == once);
    }
}

TEST_CASE("a note whose audience is disputed is kept from those whom one version excludes")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    auto edits = asEdits(rodLicence(), editions);
    const RecordId record = noteRecord("n7");
    std::vector<EditId> seen;
    for (const Edit& edit : edits) {
        if (edit.record == record) {
            seen.push_back(edit.id);
        }
    }
    edits.push_back(apart(1, record, Release{Audience::Team}, seen));
    edits.push_back(apart(2, record, Release{Audience::Public}, seen));
    const Ledger ledger("rod-licence-beta", edits);
    REQUIRE(ledger.disputes().size() == 1);
    CHECK(has(cutFor(ledger, Reader::Panel), "n7"));
    CHECK(has(cutFor(ledger, Reader::Team), "n7"));
    CHECK_FALSE(has(cutFor(ledger, Reader::Sponsor), "n7"));
    CHECK_FALSE(has(cutFor(ledger, Reader::Public), "n7"));
}

TEST_CASE("a note that somebody removed while another changed it is the panel's alone")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    auto edits = asEdits(rodLicence(), editions);
    const RecordId record = noteRecord("n3");
    std::vector<EditId> seen;
    for (const Edit& edit : edits) {
        if (edit.record == record) {
            seen.push_back(edit.id);
        }
    }
    edits.push_back(apart(1, record, Remove{}, seen));
    edits.push_back(apart(2, record, SetText{"Said otherwise."}, seen));
    const Ledger ledger("rod-licence-beta", edits);
    CHECK(has(cutFor(ledger, Reader::Panel), "n3"));
    CHECK_FALSE(has(cutFor(ledger, Reader::Team), "n3"));
    CHECK_FALSE(has(cutFor(ledger, Reader::Public), "n3"));
}

TEST_CASE("nothing that somebody removed while another changed it leaves the panel")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment whole = rodLicence();
    whole.declared = {"red", "Said by the lead."};
    whole.team = {{ServiceRole::ServiceOwner, Holding::Held, "Somebody"}};
    auto edits = asEdits(whole, editions);
    std::uint8_t number = 0;
    const auto removeApart = [&](const RecordId& record, const Change& change) {
        std::vector<EditId> seen;
        for (const Edit& edit : edits) {
            if (edit.record == record) {
                seen.push_back(edit.id);
            }
        }
        REQUIRE_FALSE(seen.empty());
        edits.push_back(apart(++number, record, Remove{}, seen));
        edits.push_back(apart(++number, record, change, {}));
    };
    removeApart(outcomeRecord(gds(1)), Settle{"red", "The supplier told us off the record."});
    removeApart(resultRecord, DeclareResult{{"red", "Between us."}});
    removeApart(teamRoleRecord(ServiceRole::ServiceOwner),
                Appoint{{ServiceRole::ServiceOwner, Holding::Held, "Somebody else"}});
    const Ledger ledger("rod-licence-beta", edits);
    CHECK(ledger.assessment().outcome(gds(1)) != nullptr);
    CHECK(ledger.assessment().team.size() == 1);
    const Assessment cut = cutFor(ledger, Reader::Team);
    CHECK(cut.outcome(gds(1)) == nullptr);
    CHECK(cut.declared == DeclaredResult{});
    CHECK(cut.team.empty());
    CHECK(cut.outcome(gds(6)) != nullptr);
}

TEST_CASE(
    "what the sponsor answers to a reason of theirs alone is theirs alone, and so is the reply")
{
    Assessment whole = rodLicence();
    REQUIRE(whole.outcome(gds(1)) != nullptr);
    const RecordId about = outcomeRecord(gds(1));
    whole.answers = {{about, Stance::Challenge, "The other bid", Reader::Sponsor, "sponsor", {}}};
    whole.replies = {{about, Response::Keep, "It was stronger", "lead", {}}};
    CHECK(cutFor(whole, Reader::Team).answers.size() == 1);
    for (Outcome& outcome : whole.outcomes) {
        outcome.reasonFor = ReasonFor::Sponsor;
    }
    CHECK(cutFor(whole, Reader::Team).answers.empty());
    CHECK(cutFor(whole, Reader::Team).replies.empty());
    CHECK(cutFor(whole, Reader::Sponsor).answers.size() == 1);
    CHECK(cutFor(whole, Reader::Sponsor).replies.size() == 1);
    whole.answers.front().as = Reader::Team;
    CHECK(cutFor(whole, Reader::Team).answers.size() == 1);
}

TEST_CASE("a recommendation names to its readers those of its notes alone that they have")
{
    Assessment whole = rodLicence();
    REQUIRE(whole.notes.size() > 1);
    whole.notes[0].audience = Audience::Team;
    whole.notes[1].audience = Audience::Panel;
    Recommendation& item = whole.recommendations.front();
    item.audience = Audience::Public;
    item.notes = {whole.notes[0].id, whole.notes[1].id, "gone"};
    const Assessment team = cutFor(whole, Reader::Team);
    REQUIRE(team.recommendation(cutId(item.id)) != nullptr);
    CHECK(team.recommendation(cutId(item.id))->notes ==
          std::vector<std::string>{cutId(whole.notes[0].id)});
    CHECK(cutFor(team, Reader::Team) == team);
    CHECK(cutFor(whole, Reader::Sponsor).recommendation(cutId(item.id))->notes.empty());
}

TEST_CASE("ids that leave the panel tell no time")
{
    const std::string id = "019a3c5e8f00aabbccddeeff00112233";
    Assessment whole = rodLicence();
    whole.notes.front().id = id;
    whole.notes.front().audience = Audience::Team;
    whole.recommendations.front().id = id;
    whole.answers = {{noteRecord(id), Stance::Accept, "Yes", Reader::Team, "team", {}}};
    Attachment file;
    file.id = id;
    file.audience = Audience::Team;
    whole.attachments = {file};
    const Assessment cut = cutFor(whole, Reader::Team);
    CHECK(cut.note(id) == nullptr);
    REQUIRE(cut.note(cutId(id)) != nullptr);
    CHECK(cut.recommendation(cutId(id)) != nullptr);
    CHECK(cut.attachments.front().id == cutId(id));
    REQUIRE(cut.answers.size() == 1);
    CHECK(cut.answers.front().about == noteRecord(cutId(id)));
    CHECK(cutFor(cut, Reader::Team) == cut);
}
