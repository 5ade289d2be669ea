#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/packs/Merge.h"
#include "core/work/EditionMove.h"
#include "core/work/OpenAssessment.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

const Clock noon = [] { return Timestamp{1'795'000'000'000}; };
const PointRef first{"gds-2019", 1};

template <typename T>
T told(Result<T> result)
{
    if (!result) {
        FAIL(toString(result.problem()));
    }
    return std::move(result).value();
}

/// A casebook of the service team with what the panel handed out for them.
struct Handed {
    SmallCasebook small;
    const AssessmentId teams = cutId("rod", Reader::Team);
    Casebook panel = small.open();
    Casebook team = told(Casebook::create(small.folder() / "team.standpoint", {"t", "Team"}));

    void handOut()
    {
        take(team, told(makePack(panel, {{"rod"}, Reader::Team, true, {}}, noon)), "out");
    }

    void handBack()
    {
        take(panel, told(makePack(team, {{teams}, Reader::Panel, true, {}}, noon)), "back");
    }

    void take(Casebook& casebook, const std::string& bytes, const std::string& name)
    {
        told(merge(casebook, told(readPack(bytes, name + ".standpoint")), {}, noon));
    }

    template <typename Act>
    Result<Made> tries(Casebook& casebook, Act act)
    {
        const AssessmentId id = &casebook == &team ? teams : "rod";
        const OpenAssessment open = told(openAssessment(casebook, id, std::nullopt));
        auto made = act(open.editor(small.ids(), noon));
        if (made) {
            told(casebook.append(id, made->edits));
        }
        return made;
    }

    template <typename Act>
    Made does(Casebook& casebook, Act act)
    {
        return told(tries(casebook, act));
    }
};

} // namespace

TEST_CASE("who works on an assessment is its casebook's owner, or whom the name means")
{
    SmallCasebook small;
    const Casebook casebook = small.open();
    const auto who = [&](const std::optional<std::string>& name) {
        return told(openAssessment(casebook, "rod", name)).author.member;
    };
    CHECK(who(std::nullopt).id == "owner");
    CHECK(who("Bob Builder").id == who(" bob  BUILDER").id);
    CHECK(who("Bob Builder").id.find("ob") == std::string::npos);
    CHECK_FALSE(openAssessment(casebook, "rod", " "));
    CHECK_FALSE(openAssessment(casebook, "none", std::nullopt));
}

TEST_CASE("what one released and another worded apart goes out once it is released again")
{
    Handed handed;
    Casebook& casebook = handed.panel;
    const RecordId note = handed
                              .does(casebook,
                                    [](const AssessmentEditor& editor) {
                                        return editor.addNote(SmallCasebook::note("Data is lost"));
                                    })
                              .record;
    const Ledger apart = told(casebook.read("rod"));
    const auto release = [&](const AssessmentEditor& editor) {
        return editor.release(note, Audience::Team);
    };
    handed.does(casebook, release);
    told(casebook.append("rod", {apart.compose(handed.small.ids().next(), note, SetText{"PRIVATE"},
                                               "bob", noon())}));
    CHECK(cutFor(told(casebook.read("rod")), Reader::Team).notes.empty());
    handed.does(casebook, release);
    CHECK(cutFor(told(casebook.read("rod")), Reader::Team).notes.size() == 1);
}

TEST_CASE("who was handed a cut assessment changes only what is theirs")
{
    Handed handed;
    handed.does(handed.panel, [](const AssessmentEditor& editor) {
        return editor.settle({first, "green", "Seen"});
    });
    handed.handOut();
    const auto refused = [&](const auto& act) {
        const auto made = handed.tries(handed.team, act);
        REQUIRE_FALSE(made);
        CHECK(made.problem().what.find("only the panel") != std::string::npos);
    };
    refused([](const auto& editor) { return editor.settle({first, "red", "No"}); });
    refused([](const auto& editor) { return editor.rate({first}, "green", {}, ""); });
    refused([](const auto& editor) { return editor.settleUncovered({first}); });
    refused([](const auto& editor) { return editor.sign("", "", {}); });
    refused([](const auto& editor) { return editor.confirm(""); });
    const OpenAssessment open = told(openAssessment(handed.team, handed.teams, std::nullopt));
    CHECK_FALSE(moveToEdition(open.editor(handed.small.ids(), noon), "", "wales-2025",
                              handed.small.library()));
    handed.does(handed.team, [](const auto& editor) {
        return editor.addNote(SmallCasebook::note("We fixed it"));
    });
    handed.does(handed.team, [](const auto& editor) {
        return editor.appoint({ServiceRole::Design, Holding::Held, "Somebody"});
    });
    handed.does(handed.team, [](const auto& editor) {
        return editor.answer(outcomeRecord(first), Stance::Accept, "");
    });
    // The panel of the cut assessment is as it was handed out.
    CHECK(told(handed.team.read(handed.teams)).assessment().member("t") == nullptr);
}

TEST_CASE("an answer to a note finds its way back although the note left without its id")
{
    Handed handed;
    const RecordId note = handed
                              .does(handed.panel,
                                    [](const AssessmentEditor& editor) {
                                        Note lost = SmallCasebook::note("Data is lost");
                                        lost.audience = Audience::Team;
                                        return editor.addNote(lost);
                                    })
                              .record;
    handed.handOut();
    const Assessment cut = told(handed.team.read(handed.teams)).assessment();
    REQUIRE(cut.notes.size() == 1);
    CHECK(noteRecord(cut.notes.front().id) == cutId(note));
    CHECK(cutId(note) != note);
    handed.does(handed.team, [&](const AssessmentEditor& editor) {
        return editor.answer(cutId(note), Stance::Challenge, "It is kept");
    });
    handed.handBack();
    const Assessment now = told(handed.panel.read("rod")).assessment();
    REQUIRE(now.answers.size() == 1);
    CHECK(now.answers.front().about == note);
    CHECK(now.answers.front().text == "It is kept");
}
