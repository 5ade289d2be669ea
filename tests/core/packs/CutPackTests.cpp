#include "core/support/Digest.h"
#include "tests/core/packs/Handover.h"

#include <algorithm>

using namespace core;

namespace {

const PointRef first{"gds-2019", 1};
const PointRef second{"gds-2019", 2};

Note forTheTeam(const std::string& text)
{
    Note note = SmallCasebook::note(text);
    note.audience = Audience::TeamAndSponsor;
    return note;
}

MergeRecord take(Casebook& casebook, const Pack& pack, const std::set<PersonId>& leaveOut = {})
{
    return told(merge(casebook, pack, leaveOut, noon));
}

using Warning = MergeWarning::Kind;

bool warns(const MergePreview& preview, Warning kind)
{
    return std::ranges::find(preview.warnings, kind, &MergeWarning::kind) != preview.warnings.end();
}

/// What the panel handed to the team, and the team's own casebook with it.
struct TwoSides {
    SmallCasebook small;
    Casebook lead = small.open();
    std::optional<Colleague> team;

    TwoSides()
    {
        Member member;
        member.id = "owner";
        member.name = "Lead assessor";
        member.role = Role::Lead;
        small.add(lead, memberRecord("owner"), Enrol{member});
        small.add(lead, noteRecord("panels"), AddNote{forTheTeam("The form loses data")});
        small.add(lead, noteRecord("withdrawn"), AddNote{forTheTeam("Nobody tried it")});
        small.add(lead, outcomeRecord(first), Settle{"red", "Not tried"});
        team.emplace(lead, "team", 1, Reader::Team);
    }

    Pack fromPanel(std::int64_t laterBy = 60'000) const
    {
        Pack pack = handedOver(lead, Reader::Team);
        pack.label.madeAt.milliseconds += laterBy;
        return pack;
    }
};

} // namespace

TEST_CASE("a team's pack cannot change what the panel wrote, whatever record it claims")
{
    TwoSides sides;
    sides.team->make(noteRecord("ours"), AddNote{forTheTeam("Ours")});
    const Edit beginning = told(sides.lead.read("rod")).edits()[2];
    REQUIRE(beginning.record == noteRecord("panels"));
    const auto pack = told(readPack(
        altered(sides.team->casebook, "UPDATE edit SET record = 'note/panels', replaces = x'" +
                                          toString(beginning.id) + "' WHERE record = 'note/ours'"),
        "p.standpoint"));
    const auto preview = told(previewMerge(sides.lead, pack));
    CHECK(preview.bringsNothing());
    CHECK(warns(preview, Warning::NotTheirs));
}

TEST_CASE("a team's pack cannot speak for somebody on the panel")
{
    TwoSides sides;
    sides.team->make(noteRecord("ours"), AddNote{forTheTeam("Ours")});
    sides.team->make(answerRecord(outcomeRecord(first)), AnswerFinding{Stance::Accept, {}});
    for (const auto* author : {"owner", "panel"}) {
        const auto pack =
            told(readPack(altered(sides.team->casebook, std::string("UPDATE edit SET author = '") +
                                                            author + "' WHERE author = 'team'"),
                          "p.standpoint"));
        const auto preview = told(previewMerge(sides.lead, pack));
        CHECK(preview.bringsNothing());
        CHECK(warns(preview, Warning::ClaimsPanel));
    }
}

TEST_CASE("who knows the panel's own edit does not own its record either")
{
    TwoSides sides;
    const Ledger here = told(sides.lead.read("rod"));
    Pack pack = handedOver(sides.team->casebook);
    pack.assessments[0].edits.push_back(here.edits()[2]);
    pack.assessments[0].edits.push_back(here.compose(sides.small.ids().next(), noteRecord("panels"),
                                                     SetText{"All is fine"}, "team", noon()));
    CHECK(told(previewMerge(sides.lead, pack)).bringsNothing());
}

TEST_CASE("what the team wrote can be changed by the team and comes in under its name")
{
    TwoSides sides;
    sides.team->make(noteRecord("ours"), AddNote{forTheTeam("Ours")});
    take(sides.lead, handedOver(sides.team->casebook));
    sides.team->make(noteRecord("ours"), SetText{"Ours, mended"});
    const Pack again = handedOver(sides.team->casebook);
    const auto preview = told(previewMerge(sides.lead, again));
    REQUIRE(preview.people.size() == 1);
    CHECK(preview.people[0].name == "team");
    CHECK(preview.warnings.empty());
    take(sides.lead, again);
    CHECK(told(sides.lead.read("rod")).assessment().note("ours")->text == "Ours, mended");
}

TEST_CASE("the team gets the panel's second version and keeps its own words")
{
    TwoSides sides;
    Colleague& team = *sides.team;
    team.make(answerRecord(outcomeRecord(first)), AnswerFinding{Stance::Challenge, "We tried it"});
    team.make(noteRecord("ours"), AddNote{forTheTeam("Our evidence")});
    team.make(assessmentRecord, Describe{Aspect::Scope, "Without payments"});
    take(sides.lead, handedOver(team.casebook));
    // The panel takes the team's words for the scope.
    sides.small.add(sides.lead, assessmentRecord, Describe{Aspect::Scope, "Without payments"});
    sides.small.add(sides.lead, outcomeRecord(first), Settle{"amber", "Tried by two"});
    sides.small.add(sides.lead, outcomeRecord(second), Settle{"green", "Fine"});
    sides.small.add(sides.lead, noteRecord("panels"), FileUnder{{second}});
    sides.small.add(sides.lead, noteRecord("withdrawn"), Release{Audience::Panel});
    team.make(answerRecord(noteRecord("panels")), AnswerFinding{Stance::Accept, "We see"});
    const std::string before = exported(team.casebook);

    const Pack second_ = sides.fromPanel();
    const auto preview = told(previewMerge(team.casebook, second_));
    CHECK(warns(preview, Warning::TakesPlace));
    REQUIRE(preview.assessments.size() == 1);
    CHECK(preview.assessments[0].superseded > 0);
    const MergeRecord record = take(team.casebook, second_);

    const Assessment now = team.now();
    CHECK(now.outcome(first)->outcome == "amber");
    CHECK(now.outcome(first)->reason == "Tried by two");
    CHECK(now.outcome(second)->outcome == "green");
    CHECK(now.note(cutId(std::string("panels")))->points == std::vector<PointRef>{second});
    CHECK(now.note(cutId(std::string("withdrawn"))) == nullptr);
    CHECK(now.note("ours")->author == "team");
    CHECK(now.service.scope == "Without payments");
    REQUIRE(now.answers.size() == 2);
    CHECK(now.answers[0].text == "We tried it");
    CHECK(now.answers[0].by == "team");
    CHECK(told(team.casebook.read(rodIn(team.casebook))).disputes().empty());
    CHECK(told(team.casebook.verify()).empty());
    CHECK(told(previewMerge(team.casebook, second_)).bringsNothing());

    // What it says now goes back as before.
    take(sides.lead, handedOver(team.casebook));
    CHECK(told(sides.lead.read("rod")).assessment().answers.size() == 2);

    told(team.casebook.undoMerge(record.number));
    CHECK(exported(team.casebook) == before);
    CHECK(told(team.casebook.verify()).empty());
    take(team.casebook, second_);
    CHECK(team.now() == now);
}

TEST_CASE("a pack of the panel that is older than what the team has brings nothing back")
{
    TwoSides sides;
    Colleague& team = *sides.team;
    const Pack old = sides.fromPanel();
    sides.small.add(sides.lead, outcomeRecord(first), Settle{"amber", "Tried by two"});
    take(team.casebook, sides.fromPanel(120'000));
    const auto preview = told(previewMerge(team.casebook, old));
    CHECK(preview.bringsNothing());
    CHECK(warns(preview, Warning::IsOlder));
    CHECK(team.now().outcome(first)->outcome == "amber");
}

TEST_CASE("merges of the panel's versions are undone from the last one back")
{
    TwoSides sides;
    Colleague& team = *sides.team;
    sides.small.add(sides.lead, outcomeRecord(first), Settle{"amber", "Tried by two"});
    const std::string one = exported(team.casebook);
    const auto second_ = take(team.casebook, sides.fromPanel());
    sides.small.add(sides.lead, outcomeRecord(first), Settle{"green", "Tried by all"});
    const std::string two = exported(team.casebook);
    const auto third = take(team.casebook, sides.fromPanel(120'000));
    const auto early = team.casebook.undoMerge(second_.number);
    REQUIRE_FALSE(early);
    CHECK(says(early.problem().what, "newer pack"));
    CHECK(team.now().outcome(first)->outcome == "green");
    told(team.casebook.undoMerge(third.number));
    CHECK(exported(team.casebook) == two);
    told(team.casebook.undoMerge(second_.number));
    CHECK(exported(team.casebook) == one);
    CHECK(told(team.casebook.verify()).empty());
}

TEST_CASE("where the team changed the panel's words itself, both versions stay")
{
    TwoSides sides;
    Colleague& team = *sides.team;
    team.make(cutId(noteRecord("panels")), SetText{"The form keeps data"});
    sides.small.add(sides.lead, noteRecord("panels"), SetText{"The form lost data once"});
    take(team.casebook, sides.fromPanel());
    const auto disputes = told(team.casebook.read(rodIn(team.casebook))).disputes();
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].record == cutId(noteRecord("panels")));
}

TEST_CASE("a team's casebook, handed over as it is, is read as what the team was given")
{
    TwoSides sides;
    Colleague& team = *sides.team;
    team.make(outcomeRecord(first), Settle{"green", "We say so"});
    team.make(answerRecord(outcomeRecord(first)), AnswerFinding{Stance::Challenge, "Tried"});
    sides.small.start(team.casebook, "own", "The team's own");
    const Pack whole = told(openPack(team.casebook.path()));
    CHECK(whole.readerOf(rodIn(team.casebook)) == Reader::Team);
    CHECK(whole.readerOf("own") == Reader::Panel);
    take(sides.lead, whole);
    const Ledger after = told(sides.lead.read("rod"));
    CHECK(after.assessment().outcome(first)->outcome == "red");
    CHECK(after.assessment().answers.size() == 1);
    CHECK(after.disputes().empty());
    CHECK_FALSE(told(sides.lead.cutFor("own")));
    CHECK(told(sides.lead.contains("own")));
}

TEST_CASE("a pack of a program that kept the ids joins one with ids that say nothing, both ways")
{
    TwoSides sides;
    const Pack now = sides.fromPanel();
    Pack then = now;
    then.assessments[0].id = "rod";
    then.cutFor = {{"rod", Reader::Team}};
    const auto later = [&](Pack pack) {
        pack.label.madeAt.milliseconds += 120'000;
        return pack;
    };
    // What the team has from then stays in its place when it is handed out now.
    auto casebook = told(Casebook::create(sides.small.folder() / "then.standpoint", {"t", "Team"}));
    take(casebook, then);
    CHECK(told(casebook.ids()) == std::vector<AssessmentId>{"rod"});
    sides.small.add(sides.lead, outcomeRecord(first), Settle{"amber", "Tried by two"});
    const auto preview = told(previewMerge(casebook, sides.fromPanel(60'000)));
    CHECK(preview.assessments.at(0).id == "rod");
    CHECK_FALSE(preview.assessments.at(0).isNew);
    CHECK(warns(preview, Warning::TakesPlace));
    // And the other way round.
    const auto older = told(previewMerge(sides.team->casebook, later(then)));
    CHECK(older.assessments.at(0).id == cutId("rod", Reader::Team));
    CHECK_FALSE(older.assessments.at(0).isNew);
    // A pack that names one assessment twice was altered.
    Pack twice = now;
    twice.assessments.push_back(then.assessments[0]);
    twice.cutFor.emplace("rod", Reader::Team);
    CHECK_FALSE(previewMerge(sides.lead, twice));
}

TEST_CASE("what was handed out goes back to the panel and to nobody else")
{
    TwoSides sides;
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        const auto pack =
            makePack(sides.team->casebook, {{rodIn(sides.team->casebook)}, reader, true, {}}, noon);
        REQUIRE_FALSE(pack);
        CHECK(says(pack.problem().what, "Hand it back to the panel"));
    }
}

TEST_CASE("a pack for the sponsor that a colleague hands in by mistake is named as such")
{
    TwoSides sides;
    Colleague colleague(sides.lead, "ann", 9);
    colleague.make(noteRecord("anns"), AddNote{SmallCasebook::note("Ann's words")});
    const auto preview =
        told(previewMerge(sides.lead, handedOver(colleague.casebook, Reader::Sponsor)));
    CHECK(preview.bringsNothing());
    CHECK(warns(preview, Warning::NothingTheirs));
}

TEST_CASE("the house style travels to who has none, and undoing takes it out again")
{
    TwoSides sides;
    const std::string house = "format: standpoint-house/1\nname: \"Rivers Agency\"\nopenings: "
                              "{panel: \"FORPANEL\", team: \"FORTEAM\"}\nclosings: "
                              "{sponsor: \"FORSPONSOR\"}\n";
    told(sides.lead.setHouseStyle(house));
    Colleague ann(sides.lead, "ann", 9);
    CHECK(told(ann.casebook.houseStyle()) == house);

    Casebook& team = sides.team->casebook;
    const Pack pack = sides.fromPanel();
    CHECK(warns(told(previewMerge(team, pack)), Warning::BringsStyle));
    const MergeRecord record = take(team, pack);
    const std::string teams = told(team.houseStyle());
    CHECK(says(teams, "Rivers Agency"));
    CHECK(says(teams, "FORTEAM"));
    CHECK(teams.find("FORPANEL") == std::string::npos);
    CHECK(teams.find("FORSPONSOR") == std::string::npos);
    told(team.undoMerge(record.number));
    CHECK(told(team.houseStyle()).empty());

    take(team, pack);
    told(team.setHouseStyle("name: Our own"));
    CHECK(warns(told(previewMerge(team, pack)), Warning::KeepsStyle));
    told(team.undoMerge(told(team.merges()).front().number));
    CHECK(told(team.houseStyle()) == "name: Our own");
    // Handed back, it would be the team's name over the panel's reports.
    told(sides.lead.setHouseStyle({}));
    CHECK(handedOver(team).houseStyle.empty());
    const auto preview = told(previewMerge(sides.lead, told(openPack(team.path()))));
    CHECK_FALSE(warns(preview, Warning::BringsStyle));
}

TEST_CASE("a note of the team is the team’s at the panel, and says so of nobody else")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague team(lead, "tess", 1, Reader::Team);
    AddNote note{SmallCasebook::note("We tested with forty people")};
    note.note.from = Reader::Team;
    note.note.audience = Audience::Public;
    team.make(noteRecord("t1"), note);
    note.note.from = Reader::Sponsor;
    team.make(noteRecord("t2"), note);
    const Pack pack = handedOver(team.casebook);
    const auto preview = told(previewMerge(lead, pack));
    REQUIRE(preview.warnings.size() == 1);
    CHECK(preview.warnings.front().kind == MergeWarning::Kind::NotTheirs);
    told(merge(lead, pack, {}, noon));
    const Assessment now = told(lead.read("rod")).assessment();
    REQUIRE(now.note("t1") != nullptr);
    CHECK(now.note("t1")->from == Reader::Team);
    CHECK(now.note("t1")->audience == Audience::Team);
    CHECK(now.note("t2") == nullptr);
    CHECK(told(lead.verify()).empty());
}
