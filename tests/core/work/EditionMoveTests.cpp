#include "core/exchange/AssessmentJson.h"
#include "core/work/EditionMove.h"
#include "core/work/OpenAssessment.h"
#include "tests/support/ImportedItems.h"
#include "tests/support/SmallCasebook.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;

namespace {

const Clock noon = [] { return Timestamp{1'795'000'000'000}; };

/// A casebook with an assessment "old" that was judged against the Welsh edition of 2021.
struct Judged {
    SmallCasebook small;
    Casebook casebook = small.open();

    Judged()
    {
        StartAssessment begin;
        begin.standards = {"wales-2021"};
        begin.service.name = "Apply for a school place";
        REQUIRE(casebook.start("old",
                               {{small.ids().next(), assessmentRecord, begin, "owner", noon(), {}}},
                               {small.edition("wales-2021")}));
        does([](const auto& editor) {
            return editor.settle({{"wales-2021", 3}, "met", "Research with many people."});
        });
        does([](const auto& editor) {
            return editor.settle({{"wales-2021", 2}, "not-met", "Welsh came last."});
        });
        Note note;
        note.text = "They met forty families.";
        note.points = {{"wales-2021", 3}};
        does([&](const auto& editor) { return editor.addNote(note); });
        Recommendation item;
        item.text = "Write in both languages.";
        item.points = {{"wales-2021", 2}, {"wales-2021", 7}};
        does([&](const auto& editor) { return editor.recommend(item); });
    }

    template <typename Act>
    auto with(Act act)
    {
        const auto open = openAssessment(casebook, "old", std::nullopt);
        REQUIRE(open);
        return act(open->editor(small.ids(), noon));
    }

    template <typename Act>
    void does(Act act)
    {
        const auto made = with(act);
        REQUIRE(made);
        REQUIRE(casebook.append("old", made->edits));
    }

    EditionMove plan()
    {
        auto move = with([&](const AssessmentEditor& editor) {
            return moveToEdition(editor, "", "wales-2025", small.library());
        });
        if (!move) {
            FAIL(toString(move.problem()));
        }
        return std::move(*move);
    }

    EditionMove move()
    {
        EditionMove planned = plan();
        const auto done = casebook.bind("old", planned.edits, planned.texts);
        if (!done) {
            FAIL(toString(done.problem()));
        }
        return planned;
    }

    Assessment now() const { return casebook.read("old")->assessment(); }

    void mustBeSound() const
    {
        const auto found = casebook.verify();
        REQUIRE(found);
        CHECK(found->empty());
        CHECK(faults(now(), casebook.editions("old").value()).empty());
    }
};

} // namespace

TEST_CASE("a moved assessment has the new edition first and keeps all of the old one")
{
    Judged judged;
    const Assessment before = judged.now();
    const EditionMove move = judged.move();
    const Assessment after = judged.now();
    CHECK(after.standards == std::vector<std::string>{"wales-2025", "wales-2021"});
    for (const Outcome& outcome : before.outcomes) {
        REQUIRE(after.outcome(outcome.point));
        CHECK(*after.outcome(outcome.point) == outcome);
    }
    REQUIRE(after.outcome({"wales-2025", 3}));
    CHECK(after.outcome({"wales-2025", 3})->reason == "Research with many people.");
    // Designing in two languages is another question than promoting one.
    CHECK(after.outcome({"wales-2025", 2}) == nullptr);
    CHECK(std::ranges::find(move.carryOver.judgeAgain, PointRef{"wales-2025", 2}) !=
          move.carryOver.judgeAgain.end());
    CHECK(after.notes.front().points ==
          std::vector<PointRef>{{"wales-2021", 3}, {"wales-2025", 3}});
    CHECK(after.recommendations.front().points ==
          std::vector<PointRef>{{"wales-2021", 2}, {"wales-2021", 7}, {"wales-2025", 7}});
    judged.mustBeSound();
}

TEST_CASE("a preview changes nothing")
{
    Judged judged;
    const Assessment before = judged.now();
    CHECK_FALSE(judged.plan().edits.empty());
    CHECK(judged.now() == before);
    CHECK(judged.casebook.editions("old")->size() == 1);
}

TEST_CASE("undoing a move gives the values from before")
{
    Judged judged;
    const Assessment before = judged.now();
    const EditionMove move = judged.move();
    const Ledger ledger = judged.casebook.read("old").value();
    Ledger past("old", {});
    std::vector<Edit> earlier;
    for (const Edit& edit : ledger.edits()) {
        if (std::ranges::find(move.edits, edit.id, &Edit::id) == move.edits.end()) {
            earlier.push_back(edit);
        }
    }
    past.add(earlier);
    std::vector<std::pair<RecordId, Change>> back;
    for (const Edit& edit : move.edits) {
        for (Change& change : past.inverse(edit)) {
            back.emplace_back(edit.record, std::move(change));
        }
    }
    std::vector<Edit> edits;
    for (auto& [record, change] : back) {
        edits.push_back(ledger.compose(judged.small.ids().next(), record, change, "owner", noon()));
    }
    REQUIRE(judged.casebook.append("old", edits));
    CHECK(judged.now() == before);
    judged.mustBeSound();
}

TEST_CASE("a moved assessment goes out and comes in again as it is")
{
    Judged judged;
    judged.move();
    const Assessment moved = judged.now();
    const Editions editions = judged.casebook.editions("old").value();
    const std::string text = toExchange(moved, editions);
    const auto read = fromExchange(text, "moved.json");
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    const auto import = checkImport({{read->front(), "moved.json"}}, judged.small.library());
    if (!import) {
        FAIL(toString(import.problem()));
    }
    auto other = Casebook::create(judged.small.folder() / "other.standpoint", {"o", "Other"});
    REQUIRE(other);
    REQUIRE(addImport(*other, *import));
    CHECK(toExchange(other->read("old")->assessment(), editions) == text);
}

TEST_CASE("an assessment moves to no edition that is missing, and not to its own")
{
    Judged judged;
    const auto to = [&](const std::string& from, const std::string& id) {
        return judged.with([&](const AssessmentEditor& editor) {
            return moveToEdition(editor, from, id, judged.small.library());
        });
    };
    CHECK_FALSE(to("", "none-2030"));
    CHECK_FALSE(to("", "wales-2021"));
    CHECK_FALSE(to("gds-2019", "wales-2025"));
}

TEST_CASE("another text of an edition that is bound already is refused, with all that came along")
{
    Judged judged;
    const EditionMove move = judged.move();
    EditionText other = judged.small.edition("wales-2025");
    other.yaml += "# changed\n";
    const Edit edit = judged.small.compose(judged.casebook, assessmentRecord,
                                           Describe{Aspect::Scope, "new"}, "old");
    CHECK_FALSE(judged.casebook.bind("old", {edit}, {other}));
    CHECK(judged.now().service.scope.empty());
    CHECK(judged.casebook.bind("old", {edit}, {judged.small.edition("wales-2025")}));
    CHECK(judged.now().service.scope == "new");
}

TEST_CASE("edits that name a standard without a text are refused whole")
{
    Judged judged;
    const EditionMove move = judged.plan();
    CHECK_FALSE(judged.casebook.bind("old", move.edits, {}));
    CHECK(judged.now().standards == std::vector<std::string>{"wales-2021"});
    CHECK(judged.casebook.bind("old", {}, move.texts));
    CHECK(judged.casebook.append("old", move.edits));
    CHECK(judged.casebook.editions("old")->size() == 2);
    judged.mustBeSound();
}

TEST_CASE("an assessor moves an assessment whose result was declared, and back again")
{
    Judged judged;
    Member me = judged.now().panel.front();
    me.role = Role::Lead;
    judged.does([&](const auto& editor) {
        return editor.make({{memberRecord(me.id), Enrol{me}},
                            {resultRecord, DeclareResult{{"not-met", "Too little Welsh."}}}});
    });
    judged.does([&](const auto& editor) {
        Member other;
        other.id = "somebody";
        other.name = "The lead";
        other.role = Role::Lead;
        me.role = Role::Assessor;
        return editor.make(
            {{memberRecord(other.id), Enrol{other}}, {memberRecord(me.id), Enrol{me}}});
    });
    const std::vector<std::string> before = judged.now().standards;
    const EditionMove move = judged.move();
    CHECK(judged.now().declared == DeclaredResult{});
    judged.mustBeSound();

    // The editor knows the edition that is no longer named, also when it is opened anew.
    judged.does([&](const auto& editor) {
        return editor.make({{assessmentRecord, BindStandards{before}}});
    });
    CHECK(judged.now().standards == before);
    std::vector<Step> again;
    for (const Edit& edit : move.edits) {
        again.push_back({edit.record, edit.change});
    }
    judged.does([&](const auto& editor) { return editor.make(again); });
    CHECK(judged.now().standards.front() == "wales-2025");
    judged.mustBeSound();
}
