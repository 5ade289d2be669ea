#include "core/assessment/Agreement.h"
#include "core/assessment/CutIds.h"
#include "core/work/NewAssessment.h"
#include "tests/core/packs/Handover.h"

#include <sys/stat.h>

#include <algorithm>

using namespace core;

TEST_CASE("a merge brings the words of both, keeps their authors and does nothing twice")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    Colleague bob(lead, "bob", 1000);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    bob.make(noteRecord("n2"), AddNote{SmallCasebook::note("Bob's words")});
    bob.make(ratingRecord("bob", {"gds-2019", 1}), Rate{"red", {}, "Why"});
    const Pack fromAnn = handedOver(ann.casebook);
    const Pack fromBob = handedOver(bob.casebook);

    const auto preview = told(previewMerge(lead, fromBob));
    REQUIRE(preview.people.size() == 1);
    CHECK(preview.people[0].person == "bob");
    CHECK(preview.people[0].notes == 1);
    CHECK(preview.people[0].ratings == 1);
    CHECK(preview.assessments[0].edits == 2);
    CHECK(preview.assessments[0].alreadyThere == 1);
    CHECK_FALSE(preview.assessments[0].isNew);
    CHECK(told(lead.read("rod")).edits().size() == 1);

    CHECK(told(merge(lead, fromAnn, {}, noon)).edits == 1);
    told(merge(lead, fromBob, {}, noon));
    const Assessment merged = told(lead.read("rod")).assessment();
    REQUIRE(merged.note("n1") != nullptr);
    CHECK(merged.note("n1")->author == "ann");
    CHECK(merged.note("n2")->author == "bob");
    CHECK(told(lead.verify()).empty());

    const std::string once = exported(lead);
    CHECK(told(previewMerge(lead, fromBob)).bringsNothing());
    told(merge(lead, fromBob, {}, noon));
    CHECK(exported(lead) == once);
    CHECK(told(lead.search("Bob", 10)).size() == 1);
}

TEST_CASE("two people who changed the same thing make a dispute that the preview shows")
{
    SmallCasebook small;
    Casebook lead = small.open();
    small.add(lead, outcomeRecord({"gds-2019", 1}), Settle{"green", "Fine"});
    Colleague ann(lead, "ann", 1);
    ann.make(outcomeRecord({"gds-2019", 1}), Settle{"red", "Not fine"});
    small.add(lead, outcomeRecord({"gds-2019", 1}), Settle{"amber", "So so"});
    const Pack pack = handedOver(ann.casebook);
    const auto preview = told(previewMerge(lead, pack));
    REQUIRE(preview.assessments[0].disputes.size() == 1);
    told(merge(lead, pack, {}, noon));
    CHECK(told(lead.read("rod")).disputes().size() == 1);
}

TEST_CASE("somebody can be left out and taken in later")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    Colleague bob(ann.casebook, "bob", 1000);
    bob.make(noteRecord("n1"), SetText{"Bob's words over Ann's"});
    const Pack pack = handedOver(bob.casebook);
    told(merge(lead, pack, {"bob"}, noon));
    CHECK(told(lead.read("rod")).assessment().note("n1")->text == "Ann's words");
    told(merge(lead, pack, {}, noon));
    CHECK(told(lead.read("rod")).assessment().note("n1")->text == "Bob's words over Ann's");
}

TEST_CASE("an altered edit makes the merge fail and changes nothing")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    Pack pack = handedOver(ann.casebook);
    std::get<StartAssessment>(pack.assessments[0].edits[0].change).service.name = "Altered";
    const std::string before = exported(lead);
    CHECK_FALSE(previewMerge(lead, pack));
    CHECK_FALSE(merge(lead, pack, {}, noon));
    CHECK(exported(lead) == before);
    CHECK(told(lead.merges()).empty());
}

TEST_CASE("edits that claim to be by the owner or replace what nobody knows are named")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    Pack pack = handedOver(ann.casebook);
    pack.assessments[0].edits.back().author = "owner";
    pack.assessments[0].edits.back().replaces = {EditId{{1, 2, 3}}};
    const auto preview = told(previewMerge(lead, pack));
    using Kind = MergeWarning::Kind;
    CHECK(preview.warnings == std::vector<MergeWarning>{{Kind::ByOwner, "rod", 1, {}, {}},
                                                        {Kind::ReplacesUnseen, "rod", 1, {}, {}}});
}

TEST_CASE("the team answers in its pack, and only what the team may say comes back")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Note secret = SmallCasebook::note("For the panel");
    small.add(lead, noteRecord("secret"), AddNote{secret});
    small.add(lead, outcomeRecord({"gds-2019", 1}), Settle{"red", "Not tried"});

    const TemporaryFolder folder;
    Casebook team = told(Casebook::create(folder / "team.standpoint", {"team", "Service team"}));
    const AssessmentId teams = cutId("rod", Reader::Team);
    const Pack handedOut = handedOver(lead, Reader::Team);
    told(merge(team, handedOut, {}, noon));
    CHECK(told(team.read(teams)).assessment().note("secret") == nullptr);

    const auto answer = [&](RecordId record, Change change) {
        const Ledger ledger = told(team.read(teams));
        told(team.append(teams,
                         {ledger.compose(small.ids().next(), record, change, "team", noon())}));
    };
    answer(answerRecord(outcomeRecord({"gds-2019", 1})),
           AnswerFinding{Stance::Challenge, "We tried it"});
    answer(outcomeRecord({"gds-2019", 1}), Settle{"green", "We say so"});
    answer(noteRecord("ours"), AddNote{SmallCasebook::note("Our evidence")});

    const Pack back = handedOver(team);
    CHECK(back.label.reader == Reader::Team);
    const auto preview = told(previewMerge(lead, back));
    CHECK(preview.warnings ==
          std::vector<MergeWarning>{{MergeWarning::Kind::NotTheirs, "rod", 1, Reader::Team, {}}});
    told(merge(lead, back, {}, noon));
    const Assessment after = told(lead.read("rod")).assessment();
    CHECK(after.outcome({"gds-2019", 1})->outcome == "red");
    CHECK(after.note("secret")->text == "For the panel");
    CHECK(after.note("ours")->text == "Our evidence");
    REQUIRE(after.answers.size() == 1);
    CHECK(after.answers[0].text == "We tried it");
    CHECK(told(lead.read("rod")).disputes().empty());
    CHECK(told(lead.verify()).empty());
    CHECK(told(previewMerge(lead, back)).bringsNothing());
}

TEST_CASE(
    "a merge into what cannot be changed fails, and so does one of another text of a standard")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    Pack pack = handedOver(ann.casebook);
    {
        Casebook readOnly = told(Casebook::open(lead.path(), {true, 3000, {}}));
        CHECK_FALSE(merge(readOnly, pack, {}, noon));
    }
    pack.assessments[0].editions[0].yaml += "# another text\n";
    CHECK_FALSE(merge(lead, pack, {}, noon));
    CHECK(told(lead.merges()).empty());
}

TEST_CASE("a copy is open to nobody whom the casebook is closed to")
{
    const SmallCasebook small;
    const Casebook casebook = small.open();
    const auto modeOf = [](const std::filesystem::path& path) {
        struct stat status {};
        REQUIRE(::stat(path.c_str(), &status) == 0);
        return status.st_mode & 0777;
    };
    for (const mode_t mode : {0600u, 0640u}) {
        REQUIRE(::chmod(small.path().c_str(), mode) == 0);
        const auto to = small.folder() / ("copy-" + std::to_string(mode) + ".standpoint");
        told(casebook.backup(to));
        CHECK(modeOf(to) == mode);
    }
}

TEST_CASE("a casebook with a very long name is merged into")
{
    const TemporaryFolder folder;
    SmallCasebook small;
    const auto path =
        folder / (std::string(110, 'n') + "\u00e9" + std::string(116, 'm') + ".standpoint");
    std::filesystem::copy_file(small.path(), path);
    Casebook casebook = told(Casebook::open(path));
    Colleague ann(small.open(), "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    told(merge(casebook, handedOver(ann.casebook), {}, noon));
    CHECK(told(casebook.read("rod")).assessment().notes.size() == 1);
    // A name that no file can have is a Problem, not an exception.
    const auto impossible = folder / std::string(400, 'n');
    CHECK_FALSE(Casebook::open(impossible));
    CHECK_FALSE(Casebook::create(impossible, {"a", "A"}));
    CHECK_FALSE(casebook.backup(impossible));
    CHECK_FALSE(writeFile(impossible, "words"));
}

TEST_CASE("people are meant by name or by id, and a word that means nobody or two is refused")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    Colleague bob(ann.casebook, "bob", 1000);
    const auto join = [](Colleague& who, const std::string& id, const std::string& name) {
        Member member;
        member.id = id;
        member.name = name;
        who.make(memberRecord(id), Enrol{member});
    };
    join(ann, "ann", "Ann Assessor");
    bob.take(handedOver(ann.casebook));
    join(bob, "bob", "Bob Builder");
    const std::vector<Pack> packs{handedOver(bob.casebook)};
    CHECK(told(authorsMeant(packs, {"Bob Builder", "ann"})) == std::set<PersonId>{"ann", "bob"});
    CHECK_FALSE(authorsMeant(packs, {"Bob"}));
    bob.make(memberRecord("bob"), Enrol{[] {
                 Member member;
                 member.name = "Ann Assessor";
                 return member;
             }()});
    const auto both = authorsMeant({handedOver(bob.casebook)}, {"Ann Assessor"});
    REQUIRE_FALSE(both);
    CHECK(says(both.problem().what, "several people"));
}

namespace {

/// An assessment that was led from its beginning on, in the casebooks of several people.
struct Led {
    SmallCasebook small;
    Casebook lead = small.open();
    AssessmentId id;

    Led()
    {
        NewAssessment wanted;
        wanted.service.name = "Parks";
        wanted.standards = {"gds-2019"};
        const auto start = told(startAssessment(wanted, {"owner", "Lead assessor"}, small.library(),
                                                small.ids(), noon));
        told(lead.start(start.id, start.edits, start.editions));
        id = start.id;
    }

    void make(Casebook& casebook, const PersonId& author, const RecordId& record,
              const Change& change)
    {
        const Ledger ledger = told(casebook.read(id));
        told(casebook.append(id,
                             {ledger.compose(small.ids().next(), record, change, author, noon())}));
    }

    static Enrol enrol(const PersonId& who, Role role)
    {
        Member member;
        member.id = who;
        member.name = who;
        member.role = role;
        return {member};
    }
};

} // namespace

TEST_CASE("what only the lead may do stays out when somebody else did it, and that is told")
{
    Led led;
    Colleague ann(led.lead, "ann", 1);
    led.make(ann.casebook, "ann", memberRecord("ann"), Led::enrol("ann", Role::Assessor));
    led.make(ann.casebook, "ann", noteRecord("n"), AddNote{SmallCasebook::note("Ann's words")});
    led.make(ann.casebook, "ann", revealRecord({"gds-2019", 1}), RevealRatings{});
    const Pack pack = handedOver(ann.casebook);
    const auto preview = told(previewMerge(led.lead, pack));
    const Refusal why{Refusal::Kind::OnlyTheLead, revealRecord({"gds-2019", 1}), {}, 0, {}};
    CHECK(preview.warnings == std::vector<MergeWarning>{
                                  {MergeWarning::Kind::NotAllowed, led.id, 1, Reader::Panel, why}});
    told(merge(led.lead, pack, {}, noon));
    const Assessment now = told(led.lead.read(led.id)).assessment();
    CHECK(now.note("n") != nullptr);
    CHECK(now.revealed.empty());
    CHECK(told(led.lead.verify()).empty());
    const auto found = told(ann.casebook.verify());
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == VerifyFinding::Kind::ForbiddenEdit);
    CHECK(std::get<Refusal>(found.front().why) == why);
}

TEST_CASE("a rating in the name of somebody else counts for nothing and keeps no pack out")
{
    Led led;
    Colleague ann(led.lead, "ann", 1);
    const PointRef point{"gds-2019", 1};
    const RecordId leads = ratingRecord("owner", point);
    led.make(led.lead, "owner", leads, Rate{"amber", {}, "Seen"});
    ann.take(handedOver(led.lead));
    led.make(ann.casebook, "ann", noteRecord("n"), AddNote{SmallCasebook::note("Ann's words")});
    led.make(ann.casebook, "ann", leads, Rate{"red", {}, "Chosen for the lead"});
    CHECK(ratingBy(told(ann.casebook.read(led.id)).assessment(), "owner", point)->outcome ==
          "amber");

    // Earlier programs put it into packs.
    const Pack earlier = told(openPack(ann.casebook.path()));
    const auto preview = told(previewMerge(led.lead, earlier));
    REQUIRE(preview.warnings.size() == 1);
    CHECK(preview.warnings.front().kind == MergeWarning::Kind::NotAllowed);
    REQUIRE(preview.warnings.front().why);
    CHECK(preview.warnings.front().why->kind == Refusal::Kind::OnlyThemselves);

    const Pack now = handedOver(ann.casebook);
    CHECK(told(previewMerge(led.lead, now)).warnings.empty());
    told(merge(led.lead, now, {}, noon));
    const Assessment merged = told(led.lead.read(led.id)).assessment();
    CHECK(merged.note("n") != nullptr);
    CHECK(ratingBy(merged, "owner", point)->outcome == "amber");
    CHECK(told(led.lead.verify()).empty());
}

TEST_CASE(
    "a merge by which somebody became the lead is not undone while their work as the lead stands")
{
    Led led;
    Colleague cai(led.lead, "cai", 1);
    led.make(led.lead, "owner", memberRecord("bob"), Led::enrol("bob", Role::Lead));
    const MergeRecord record = cai.take(handedOver(led.lead));
    Colleague bob(led.lead, "bob", 1000);
    led.make(bob.casebook, "bob", revealRecord({"gds-2019", 1}), RevealRatings{});
    cai.take(handedOver(bob.casebook));
    const auto undone = cai.casebook.undoMerge(record.number);
    REQUIRE_FALSE(undone);
    CHECK(says(undone.problem().what, "1 later change builds"));
    CHECK(told(cai.casebook.verify()).empty());
}
