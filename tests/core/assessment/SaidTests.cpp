#include "core/assessment/Said.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("what a change says is told as facts, and what somebody wrote beside them")
{
    CHECK(saidBy(Rate{"amber", Confidence::High, "Not tried"}) ==
          Said{{Verdict{"amber"}, Confidence::High}, "Not tried"});
    CHECK(saidBy(Release{Audience::Team}) == Said{{Audience::Team}, std::nullopt});
    CHECK(saidBy(SetText{"Seen twice"}) == Said{{}, "Seen twice"});
    CHECK(saidBy(Remove{}) == Said{{Mark::Removed}, std::nullopt});
    Note note;
    note.kind = NoteKind::Concern;
    note.text = "Seen once";
    CHECK(saidBy(AddNote{note}) == Said{{NoteKind::Concern}, "Seen once"});
}

TEST_CASE("of a file, only what makes it another file is a fact")
{
    Attachment file;
    file.name = "survey.txt";
    file.digest = "aa";
    const Said said = saidBy(Attach{file});
    file.description = "Twelve people";
    file.points = {{"gds-2019", 1}};
    CHECK(saidBy(Attach{file}) == said);
    file.digest = "bb";
    CHECK_FALSE(saidBy(Attach{file}) == said);
}

TEST_CASE("no day, no points and no words say nothing, and anything else says something")
{
    for (const Change& change : std::vector<Change>{SetDue{}, SetSeen{}, FileUnder{}, SetThemes{},
                                                    SetText{}, Settle{}, DeclareResult{}}) {
        INFO(change.index());
        CHECK(saidBy(change).isNothing());
    }
    for (const Change& change :
         std::vector<Change>{SetDue{Date{2026, 12, 1}}, FileUnder{{{"gds-2019", 1}}},
                             SetThemes{{"data"}}, SetText{"x"}, Settle{"", "Why"}, Remove{}}) {
        INFO(change.index());
        CHECK_FALSE(saidBy(change).isNothing());
    }
}

TEST_CASE("a change takes other words only where people write some")
{
    const std::string other = "Other words";
    for (const Change& change : std::vector<Change>{
             Describe{Aspect::Scope, "x"}, SetText{"x"}, MakeRemark{"x"}, Settle{"amber", "x"},
             Rate{"amber", {}, "x"}, DeclareResult{{"amber", "x"}}, SetStatus{Status::Done, "x"},
             AnswerFinding{Stance::Challenge, "x"}}) {
        INFO(change.index());
        const auto changed = withText(change, other);
        REQUIRE(changed);
        Said said = saidBy(change);
        said.text = other;
        CHECK(saidBy(*changed) == said);
    }
    CHECK_FALSE(withText(Release{}, other));
    CHECK_FALSE(withText(Sign{}, other));
    CHECK_FALSE(withText(Remove{}, other));
}
