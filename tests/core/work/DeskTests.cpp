#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"
#include "core/packs/Merge.h"
#include "core/work/Desk.h"
#include "core/work/EditionMove.h"
#include "tests/support/SmallCasebook.h"
#include "tests/support/TimeZone.h"

using namespace core;

namespace {

const Clock noon = [] { return Timestamp{1'795'000'000'000}; };

template <typename T>
T told(Result<T> result)
{
    if (!result) {
        FAIL(toString(result.problem()));
    }
    return std::move(result).value();
}

template <typename T>
std::string refused(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return toString(result.problem());
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

Desk sit(SmallCasebook& small, Casebook& casebook, const std::optional<std::string>& name = {},
         const std::string& id = "rod")
{
    return told(Desk::open(casebook, id, name, small.ids(), noon));
}

void settleAll(Desk& desk)
{
    for (const Point& point : desk.editions().front()->points) {
        told(desk.settle({{"gds-2019", point.number}, "green", "Seen"}));
    }
}

/// A casebook of the service team with what the panel handed out for them.
struct Handed {
    SmallCasebook small;
    Casebook panel = small.open();
    Casebook team = told(Casebook::create(small.folder() / "team.standpoint", {"t", "Team"}));

    void handOut()
    {
        take(team, told(makePack(panel, {{"rod"}, Reader::Team, true, {}}, noon)), "out");
    }

    void handBack()
    {
        take(panel, told(makePack(team, {{"rod"}, Reader::Panel, true, {}}, noon)), "back");
    }

    void take(Casebook& casebook, const std::string& bytes, const std::string& name)
    {
        told(merge(casebook, told(readPack(bytes, name + ".standpoint")), {}, noon,
                   small.folder() / (name + ".copy.standpoint")));
    }
};

} // namespace

TEST_CASE("a rating that was revealed stays, and who has not rated may still do so")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const PointRef point{"gds-2019", 1};
    Desk lead = sit(small, casebook);
    told(lead.rate(point, "green", {}, "Seen"));
    told(lead.rate(point, "amber", {}, "Seen again"));
    told(lead.reveal({point}));
    CHECK(has(refused(lead.rate(point, "red", {}, "On reflection")), "stays as it is"));
    CHECK(lead.ledger().assessment().ratings.front().outcome == "amber");
    Desk other = sit(small, casebook, "Bob Builder");
    told(other.rate(point, "red", {}, "Late"));
}

TEST_CASE("a casting vote needs its reason")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const PointRef point{"gds-2019", 1};
    told(sit(small, casebook).rate(point, "green", {}, ""));
    told(sit(small, casebook, "Bob Builder").rate(point, "red", {}, ""));
    Desk lead = sit(small, casebook);
    told(lead.reveal({point}));
    CHECK(has(refused(lead.settle({point, "green", ""})), "split"));
    CHECK(lead.ledger().assessment().outcome(point) == nullptr);
    told(lead.settle({point, "green", "We saw it work"}));
}

TEST_CASE("nobody signs while something should be put right first")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    Desk desk = sit(small, casebook);
    const std::string why = refused(desk.sign("", {}));
    CHECK(has(why, "gds-2019/1 is not settled."));
    CHECK(has(why, "And 9 more"));
    settleAll(desk);
    CHECK(told(desk.sign("", {})) == 1);
}

TEST_CASE("the signature of somebody who joins the panel with it stands")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const Ledger before = told(casebook.read("rod"));
    for (int number = 1; number <= 14; ++number) {
        small.add(casebook, outcomeRecord({"gds-2019", number}), Settle{"green", "Seen"});
    }
    REQUIRE(before.assessment().panel.empty());
    Desk desk = sit(small, casebook);
    told(desk.sign("", {}));
    const Ledger now = told(casebook.read("rod"));
    CHECK(now.assessment().member("owner") != nullptr);
    REQUIRE(standingSignature(now) != nullptr);
    const auto version = versionOf(now, now.assessment().signatures.front());
    REQUIRE(version);
    CHECK(differences(version->assessment(), now.assessment(), "owner").empty());
}

TEST_CASE("a signature after midnight has the day of whoever signs")
{
    const InTimeZone london("BST-1");
    SmallCasebook small;
    Casebook casebook = small.open();
    const Clock night = [] { return *timestampFromRfc3339("2026-06-30T23:30:00Z"); };
    Desk desk = told(Desk::open(casebook, "rod", {}, small.ids(), night));
    settleAll(desk);
    told(desk.sign("", {}));
    const Ledger now = told(casebook.read("rod"));
    const Signature& signature = now.assessment().signatures.front();
    CHECK(signature.day == Date{2026, 7, 1});
    CHECK(dayOf(signature) == Date{2026, 7, 1});
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK(dayOf(cutFor(now, reader).signatures.front()) == Date{2026, 7, 1});
    }
}

TEST_CASE("only who judges on the panel and is there confirms")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    Member watcher;
    watcher.id = "w";
    watcher.name = "Wanda Watcher";
    watcher.role = Role::Observer;
    small.add(casebook, memberRecord("w"), Enrol{watcher});
    CHECK_FALSE(sit(small, casebook, "Wanda Watcher").confirm());
    CHECK_FALSE(sit(small, casebook, "Some Stranger").confirm());
    Desk lead = sit(small, casebook);
    told(lead.remark({"gds-2019", 1}, "Fine"));
    CHECK(lead.confirm());
}

TEST_CASE("what one released and another worded apart goes out once it is released again")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    const std::string id = told(sit(small, casebook).addNote(SmallCasebook::note("Data is lost")));
    const Ledger apart = told(casebook.read("rod"));
    Desk lead = sit(small, casebook);
    told(lead.release(noteRecord(id), Audience::Team));
    REQUIRE(casebook.append("rod", {apart.compose(small.ids().next(), noteRecord(id),
                                                  SetText{"PRIVATE"}, "bob", noon())}));
    CHECK(cutFor(told(casebook.read("rod")), Reader::Team).notes.empty());
    told(sit(small, casebook).release(noteRecord(id), Audience::Team));
    CHECK(cutFor(told(casebook.read("rod")), Reader::Team).notes.size() == 1);
    CHECK_FALSE(lead.release(noteRecord("none"), Audience::Team));
    CHECK_FALSE(lead.release(outcomeRecord({"gds-2019", 1}), Audience::Team));
}

TEST_CASE("who was handed a cut assessment changes only what is theirs")
{
    Handed handed;
    Desk lead = sit(handed.small, handed.panel);
    settleAll(lead);
    handed.handOut();
    Desk team = sit(handed.small, handed.team);
    CHECK(has(refused(team.settle({{"gds-2019", 1}, "red", "No"})), "only the panel"));
    CHECK_FALSE(team.rate({"gds-2019", 1}, "green", {}, ""));
    CHECK_FALSE(team.recommend({}));
    CHECK_FALSE(team.sign("", {}));
    CHECK_FALSE(team.confirm());
    const auto move = moveToEdition(team, "", "wales-2025", handed.small.library());
    CHECK_FALSE(move);
    told(team.addNote(SmallCasebook::note("We fixed it")));
    told(team.appoint({ServiceRole::Design, Holding::Held, "Somebody"}));
    told(team.answer(outcomeRecord({"gds-2019", 1}), Stance::Accept, ""));
    // The panel of the cut assessment is as it was handed out.
    CHECK(team.ledger().assessment().member("t") == nullptr);
}

TEST_CASE("an answer to a note finds its way back although the note left without its id")
{
    Handed handed;
    Note note = SmallCasebook::note("Data is lost");
    note.audience = Audience::Team;
    const std::string id = told(sit(handed.small, handed.panel).addNote(note));
    handed.handOut();
    Desk team = sit(handed.small, handed.team);
    REQUIRE(team.ledger().assessment().notes.size() == 1);
    CHECK(team.ledger().assessment().notes.front().id == cutId(id));
    CHECK(cutId(id) != id);
    told(team.answer(noteRecord(cutId(id)), Stance::Challenge, "It is kept"));
    handed.handBack();
    const Assessment now = told(handed.panel.read("rod")).assessment();
    REQUIRE(now.answers.size() == 1);
    CHECK(now.answers.front().about == noteRecord(id));
    CHECK(now.answers.front().text == "It is kept");
}
