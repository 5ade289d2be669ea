#include "core/assessment/CutIds.h"
#include "core/assessment/Ledger.h"
#include "core/assessment/RecordPoint.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const std::string written = "019a3c5e8f00aabbccddeeff00112233";

Edit edit(std::uint8_t number, RecordId record, Change change)
{
    EditId id;
    id.bytes[5] = number;
    return {id, std::move(record), std::move(change), "somebody", {}, {}};
}

Note noteOf(const std::string& text)
{
    Note note;
    note.text = text;
    return note;
}

} // namespace

TEST_CASE("a cut id has the form of an id, no time, and stays as it is when it is cut again")
{
    const std::string cut = cutId(written);
    REQUIRE(editIdFrom(cut));
    CHECK(isWithoutTime(*editIdFrom(cut)));
    CHECK(cut != written);
    CHECK(cutId(cut) == cut);
    CHECK(cutId("019a3c5e8f00aabbccddeeff00112234") != cut);
    // Whoever wrote a file may have put anything into its ids.
    CHECK(isWithoutTime(*editIdFrom(cutId(std::string("rod-licence-n7")))));
}

TEST_CASE(
    "an assessment goes to each reader by another id, always the same, and to the panel by its own")
{
    const AssessmentId id = "rod-licence-0123456789abcdef";
    CHECK(cutId(id, Reader::Panel) == id);
    const AssessmentId team = cutId(id, Reader::Team);
    REQUIRE(editIdFrom(team));
    CHECK(isWithoutTime(*editIdFrom(team)));
    CHECK(team == "000000000000ac86cc1e28a9b9407b03");
    CHECK(cutId(team, Reader::Team) == team);
    CHECK(cutId(team, Reader::Public) == team);
    CHECK(cutId(id, Reader::Sponsor) != team);
    CHECK(cutId(id, Reader::Public) != cutId(id, Reader::Sponsor));
}

TEST_CASE(
    "an assessment is known by its own id and by the one that it was cut with, either way round")
{
    const AssessmentId id = "rod-licence-0123456789abcdef";
    const AssessmentId team = cutId(id, Reader::Team);
    CHECK(sameAssessment(id, Reader::Team, {"another", id}) == id);
    CHECK(sameAssessment(team, Reader::Team, {"another", id}) == id);
    CHECK(sameAssessment(id, Reader::Team, {"another", team}) == team);
    CHECK(sameAssessment(team, Reader::Panel, {"another", id}) == id);
    CHECK_FALSE(sameAssessment(team, Reader::Sponsor, {"another", id}));
    CHECK_FALSE(sameAssessment(id, Reader::Sponsor, {"another", team}));
    CHECK_FALSE(sameAssessment(id, Reader::Panel, {"another"}));
}

TEST_CASE("what the team answers to a note by its cut id is an answer to the note")
{
    const RecordId team = answerRecord(noteRecord(cutId(written)));
    CHECK(team == answerRecord(noteRecord(written)));
    const Edit begun = edit(1, assessmentRecord, StartAssessment{});
    const Edit note = edit(2, noteRecord(written), AddNote{noteOf("Data is lost")});
    const Edit answer = edit(3, team, AnswerFinding{Stance::Challenge, "It is kept"});

    Ledger ledger("a", {begun, note, answer});
    REQUIRE(ledger.assessment().answers.size() == 1);
    CHECK(ledger.assessment().answers.front().about == noteRecord(written));

    // The answer may come before the note that it is about.
    Ledger late("a", {begun, answer});
    CHECK(late.assessment().answers.front().about == noteRecord(cutId(written)));
    Edit after = note;
    after.id.bytes[5] = 4;
    late.add(std::vector<Edit>{after});
    CHECK(late.assessment().answers.front().about == noteRecord(written));
}

TEST_CASE("two answers under both ids of a note are one, the later")
{
    const RecordId old{RecordKind::Answer, toString(noteRecord(written))};
    const Ledger ledger("a", {edit(1, assessmentRecord, StartAssessment{}),
                              edit(2, noteRecord(written), AddNote{noteOf("Data is lost")}),
                              edit(3, old, AnswerFinding{Stance::Challenge, "No"}),
                              edit(4, answerRecord(noteRecord(written)), AnswerFinding{})});
    REQUIRE(ledger.assessment().answers.size() == 1);
    CHECK(ledger.assessment().answers.front().stance == Stance::Accept);
}

TEST_CASE("the names of records tell their points")
{
    const PointRef point{"gds-2019", 5};
    CHECK(pointOf(outcomeRecord(point)) == point);
    CHECK(pointOf(revealRecord(point)) == point);
    CHECK(pointOf(ratingRecord("a/b", point)) == point);
    CHECK(pointOf(remarkRecord("somebody", point)) == point);
    CHECK(pointOf(askedRecord({point, "Who?"})) == point);
    CHECK(pointOf(answerRecord(outcomeRecord(point))) == point);
    CHECK_FALSE(pointOf(answerRecord(noteRecord("n1"))));
    CHECK_FALSE(pointOf(noteRecord("n1")));
    CHECK_FALSE(pointOf(assessmentRecord));
}
