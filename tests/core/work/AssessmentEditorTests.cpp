#include "core/assessment/AudienceView.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"
#include "core/work/AssessmentEditor.h"
#include "tests/core/work/EditorAtWork.h"
#include "tests/support/TimeZone.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using smallPanel::point;

namespace {

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string refused(const Result<Made>& made)
{
    REQUIRE_FALSE(made);
    return made.problem().what;
}

Note note(const std::string& text, int number = 1)
{
    Note note;
    note.text = text;
    note.points = {point(number)};
    return note;
}

Made settleAll(EditorAtWork& work)
{
    return work.does("lead", [](const AssessmentEditor& editor) {
        std::vector<Step> steps;
        for (int number = 1; number <= 3; ++number) {
            steps.push_back({outcomeRecord(point(number)), Settle{"green", "Seen"}});
        }
        return editor.make(steps);
    });
}

Result<Made> sign(const AssessmentEditor& editor, const std::string& changes = {})
{
    return editor.sign(fingerprintOf(editor.ledger()), changes, {}, "On leave");
}

} // namespace

TEST_CASE("a note is given its name, author and time, and a question is to be asked")
{
    EditorAtWork work;
    Note asked = note("Who looks after it?");
    asked.kind = NoteKind::Question;
    const Made made =
        work.does("research", [&](const auto& editor) { return editor.addNote(asked); });
    REQUIRE(work.now().notes.size() == 1);
    const Note& added = work.now().notes.front();
    CHECK(noteRecord(added.id) == made.record);
    CHECK(added.author == "research");
    CHECK(added.at.has_value());
    CHECK(added.state == QuestionState::ToAsk);
}

TEST_CASE("what would change nothing makes no edit, and brings nobody onto the panel")
{
    EditorAtWork work;
    const std::vector<Step> same{
        {assessmentRecord, Describe{Aspect::ServiceName, "Apply for a rod licence"}}};
    CHECK(
        work.does("stranger", [&](const auto& editor) { return editor.make(same); }).edits.empty());
    CHECK(work.now().member("stranger") == nullptr);
}

TEST_CASE("who is not on the panel joins it with the first thing they do, and only once")
{
    EditorAtWork work;
    const auto add = [&](const AssessmentEditor& editor) { return editor.addNote(note("New")); };
    CHECK(work.does("stranger", add).edits.size() == 2);
    REQUIRE(work.now().member("stranger") != nullptr);
    CHECK(work.now().member("stranger")->role == Role::Assessor);
    CHECK(work.does("stranger", add).edits.size() == 1);
}

TEST_CASE("who enrols themselves is not enrolled a second time")
{
    EditorAtWork work;
    const Member self = smallPanel::member("stranger", Role::Observer, "");
    const std::vector<Step> steps{{memberRecord("stranger"), Enrol{self}}};
    CHECK(work.does("stranger", [&](const auto& editor) { return editor.make(steps); })
              .edits.size() == 1);
    CHECK(work.now().member("stranger")->role == Role::Observer);
}

TEST_CASE("the steps back put back what was there")
{
    EditorAtWork work;
    const Made added =
        work.does("lead", [](const auto& editor) { return editor.addNote(note("Lost")); });
    const Assessment before = work.now();
    const Made made = work.does("lead", [&](const AssessmentEditor& editor) {
        return editor.make(
            {{added.record, SetText{"Kept"}}, {outcomeRecord(point(1)), Settle{"red", "Seen"}}});
    });
    CHECK_FALSE(made.isFinal());
    work.does("lead", [&](const AssessmentEditor& editor) { return editor.make(made.back); });
    CHECK(work.now() == before);
}

TEST_CASE("nothing is half done: one step that may not be taken keeps all others out")
{
    EditorAtWork work;
    const auto made = work.tries("research", [](const AssessmentEditor& editor) {
        return editor.make({{outcomeRecord(point(1)), Settle{"red", "Seen"}},
                            {revealRecord(point(1)), RevealRatings{}}});
    });
    CHECK(has(refused(made), "only the lead assessor reveals ratings"));
    CHECK(work.now().outcomes.empty());
}

TEST_CASE("the ends of lines of other programs are line feeds in whatever is changed")
{
    EditorAtWork work;
    work.does("lead", [](const auto& editor) { return editor.addNote(note("one\r\ntwo\vthree")); });
    CHECK(work.now().notes.back().text == "one\ntwo\nthree");
    const RecordId record = noteRecord(work.now().notes.back().id);
    work.does("lead", [&](const auto& editor) {
        return editor.make({{record, SetText{"four\u2028five"}}});
    });
    CHECK(work.now().notes.back().text == "four\nfive");
}

TEST_CASE("words that no file can keep and points that no edition has are refused")
{
    EditorAtWork work;
    const auto adds = [&](const Note& one) {
        return work.tries("lead", [&](const auto& editor) { return editor.addNote(one); });
    };
    CHECK(has(refused(adds(note(" "))), "needs some text"));
    CHECK(has(refused(adds(note("a\x01"))), "control character"));
    CHECK(has(refused(adds(note("a\xff"))), "not UTF-8"));
    CHECK(has(refused(adds(note("a", 99))), "gds-2019/99"));
    CHECK(work.tries("lead",
                     [](const auto& editor) {
                         return editor.settle({point(1), "purple", ""});
                     })
              .problem()
              .what.size() > 10);
    CHECK(work.now() == EditorAtWork().now());
}

TEST_CASE("points of one edition are settled in one scale, and two scales can be put right")
{
    EditorAtWork work;
    const auto settles = [&](int number, const std::string& outcome) {
        return work.tries("lead", [&](const auto& editor) {
            return editor.settle({point(number), outcome, "Seen"});
        });
    };
    REQUIRE(settles(1, "green"));
    CHECK_FALSE(settles(2, "met"));
    // Two machines that met.
    work.writes(outcomeRecord(point(2)), Settle{"met", "Seen"}, "research");
    CHECK(settles(3, "green"));
    CHECK(settles(2, "amber"));
    CHECK_FALSE(settles(2, "met"));
}

TEST_CASE("without a new reason the one that is there stays if the outcome does")
{
    EditorAtWork work;
    const auto settle = [&](const std::string& outcome, const std::string& reason) {
        work.does("lead", [&](const auto& editor) {
            return editor.settle({point(1), outcome, reason});
        });
        return work.now().outcome(point(1))->reason;
    };
    CHECK(settle("amber", "Seen") == "Seen");
    CHECK(settle("amber", "") == "Seen");
    CHECK(settle("red", "") == "");
}

TEST_CASE("what all rated alike is settled by the lead in one go, and nothing else is")
{
    EditorAtWork work;
    const auto rate = [&](const PersonId& who, int number, const std::string& outcome) {
        work.does(
            who, [&](const auto& editor) { return editor.rate({point(number)}, outcome, {}, ""); });
    };
    for (const PersonId who : {"lead", "research"}) {
        rate(who, 1, "amber");
        rate(who, 2, who == PersonId("lead") ? "amber" : "red");
        rate(who, 3, "green");
    }
    work.does("lead", [](const auto& editor) { return editor.reveal({point(1), point(2)}); });
    const auto settles = [](const AssessmentEditor& editor) {
        return editor.settleAgreed({point(1), point(2), point(3)});
    };
    CHECK(has(refused(work.tries("research", settles)), "only the lead"));
    work.does("lead", settles);
    REQUIRE(work.now().outcomes.size() == 1);
    CHECK(work.now().outcomes.front() == Outcome{point(1), "amber", ""});
}

TEST_CASE("what nobody can judge is settled by the lead as not assessed")
{
    EditorAtWork work;
    const auto settles = [](const AssessmentEditor& editor) {
        return editor.settleUncovered({point(2)});
    };
    CHECK_FALSE(work.tries("research", settles));
    work.does("lead", settles);
    CHECK(work.now().outcome(point(2))->outcome == notAssessed);
    CHECK_FALSE(work.now().outcome(point(2))->reason.empty());
}

TEST_CASE("to release a note once more is not for nothing")
{
    EditorAtWork work;
    const Made added =
        work.does("lead", [](const auto& editor) { return editor.addNote(note("Lost")); });
    const auto releases = [&](const RecordId& record) {
        return work.tries(
            "lead", [&](const auto& editor) { return editor.release(record, Audience::Team); });
    };
    CHECK(releases(added.record)->edits.size() == 1);
    CHECK(releases(added.record)->edits.size() == 1);
    CHECK_FALSE(releases(noteRecord("none")));
    CHECK_FALSE(releases(outcomeRecord(point(1))));
}

TEST_CASE("the signature of somebody who joins the panel with it stands")
{
    EditorAtWork work;
    settleAll(work);
    work.writes(memberRecord("lead"), Remove{});
    const Made made = work.does("stranger", [](const auto& editor) { return sign(editor); });
    CHECK(made.isFinal());
    CHECK(made.record == signatureRecord(1));
    CHECK(work.now().signatures.front().unconfirmed ==
          std::vector<Unconfirmed>{{"research", "On leave"}});
    CHECK(work.now().member("stranger") != nullptr);
    REQUIRE(standingSignature(work.ledger()) != nullptr);
    const auto version = versionOf(work.ledger(), work.now().signatures.front());
    REQUIRE(version);
    CHECK(differences(version->assessment(), work.now(), "stranger").empty());
}

TEST_CASE("nobody signs what they have not read, nor while something should be put right first")
{
    EditorAtWork work;
    const std::string read = fingerprintOf(work.ledger());
    CHECK(has(refused(work.tries("lead", [](const auto& editor) { return sign(editor); })),
              "gds-2019/1 is not settled."));
    settleAll(work);
    const auto signs = [&](const AssessmentEditor& editor) { return editor.sign(read, "", {}); };
    CHECK(has(refused(work.tries("lead", signs)), "has changed since you read it"));
    CHECK(work.now().signatures.empty());
    CHECK(has(refused(work.tries("lead",
                                 [](const auto& editor) {
                                     return editor.sign(fingerprintOf(editor.ledger()), "", {});
                                 })),
              "research person has not confirmed this text"));
    work.does("lead", [](const auto& editor) { return sign(editor); });
    CHECK(has(refused(work.tries("lead", [](const auto& editor) { return sign(editor, "More"); })),
              "version 1 is signed"));
}

TEST_CASE("what the window asks is what happens")
{
    EditorAtWork work;
    settleAll(work);
    for (const PersonId who : {"lead", "research", "watcher", "stranger"}) {
        const std::vector<Step> steps{
            {revealRecord(point(1)), RevealRatings{}},
            {resultRecord, DeclareResult{{"red", "Worse"}}},
            {confirmationRecord(who), Confirm{fingerprintOf(work.ledger())}},
            {ratingRecord("research", point(1)), Rate{"red", {}, ""}},
            {noteRecord("n"), AddNote{note("Lost")}}};
        for (const Step& step : steps) {
            EditorAtWork copy = work;
            const bool may = copy.editor(who).may(step.record, step.change);
            CHECK(may ==
                  bool(copy.tries(who, [&](const auto& editor) { return editor.make({step}); })));
        }
        CHECK(work.editor(who).leads() == (who == PersonId("lead")));
        CHECK(work.editor(who).whyNotSign(fingerprintOf(work.ledger()), "", "Away").has_value() ==
              (who != PersonId("lead")));
    }
}

TEST_CASE("a signature after midnight has the day of whoever signs")
{
    const InTimeZone london("BST-1");
    EditorAtWork work(*timestampFromRfc3339("2026-06-30T23:30:00Z"));
    settleAll(work);
    work.does("lead", [](const auto& editor) { return sign(editor); });
    CHECK(work.now().signatures.front().day == Date{2026, 7, 1});
    CHECK(dayOf(work.now().signatures.front()) == Date{2026, 7, 1});
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK(dayOf(cutFor(work.ledger(), reader).signatures.front()) == Date{2026, 7, 1});
    }
}

TEST_CASE("whoever makes it, a remark says something and a vacant role has no holder")
{
    EditorAtWork work;
    const auto makes = [&](const RecordId& record, const Change& change) {
        return work.tries("lead", [&](const AssessmentEditor& editor) {
            return editor.make({{record, change}});
        });
    };
    const RecordId mine = remarkRecord("lead", point(1));
    CHECK(has(refused(makes(mine, MakeRemark{" \n"})), "a remark needs some text"));
    CHECK(makes(mine, MakeRemark{"Well done"}));
    CHECK(has(refused(makes(mine, MakeRemark{""})), "a remark needs some text"));
    CHECK(makes(mine, Remove{}));
    TeamRole owner;
    owner.role = ServiceRole::ServiceOwner;
    owner.holding = Holding::Vacant;
    owner.holder = "The head of fishing";
    const RecordId role = teamRoleRecord(owner.role);
    CHECK(has(refused(makes(role, Appoint{owner})), "vacant"));
    owner.holder.clear();
    CHECK(makes(role, Appoint{owner}));
    const Made made =
        work.does("lead", [](const auto& editor) { return editor.addNote(note("Seen")); });
    CHECK(has(refused(makes(made.record, SetText{""})), "a note needs some text"));
}

TEST_CASE("an assessment begins once")
{
    EditorAtWork work;
    const auto made = work.tries("lead", [](const AssessmentEditor& editor) {
        StartAssessment again;
        again.service.name = "Another service";
        return editor.make({{assessmentRecord, again}});
    });
    CHECK(has(refused(made), "has begun already"));
    CHECK(work.now().service.name == "Apply for a rod licence");
}

TEST_CASE("who is not on the panel and chooses among two signatures takes one as it is")
{
    EditorAtWork work;
    settleAll(work);
    const Sign one = signNow(work.ledger(), "", {}, Date{2026, 11, 23});
    Sign other = one;
    other.signature.day = Date{2026, 11, 24};
    const Ledger before = work.ledger();
    work.writes(signatureRecord(1), one);
    work.adds(before.compose(EditId{{0xff}}, signatureRecord(1), other, "lead", {}));
    REQUIRE(work.ledger().disputes().size() == 1);
    work.writes(memberRecord("lead"), Remove{});
    const Made made = work.does("stranger", [&](const AssessmentEditor& editor) {
        return editor.make({{signatureRecord(1), one}});
    });
    REQUIRE(made.steps.size() == 1);
    CHECK(made.steps.front().change == Change{one});
    CHECK(work.ledger().disputes().empty());
    REQUIRE(work.now().signatures.size() == 1);
    CHECK(work.now().signatures.front().day == Date{2026, 11, 23});
}

TEST_CASE("who may not settle several points at once is told so in words about settling")
{
    EditorAtWork work;
    const auto made = work.tries("research", [](const AssessmentEditor& editor) {
        return editor.settleUncovered({point(2)});
    });
    CHECK(has(refused(made), "only the lead assessor does this"));
}
