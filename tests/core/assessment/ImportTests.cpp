#include "core/assessment/Import.h"
#include "core/assessment/Ledger.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;

namespace {

Assessment sample()
{
    Assessment assessment;
    assessment.id = "rod";
    assessment.standards = {"gds-2019"};
    assessment.service = {"Apply for a rod licence", "Rivers Agency", "beta", "Words",
                          "In: the web"};
    assessment.type = AssessmentType::Reassessment;
    assessment.date = Date{2026, 11, 23};
    assessment.declared = {"amber", "The lead's reason"};
    Member lead;
    lead.id = "lead";
    lead.name = "Lead assessor";
    lead.role = Role::Lead;
    lead.leads = {{"gds-2019", 1}};
    assessment.panel = {lead};
    assessment.outcomes = {{{"gds-2019", 1}, "green", "Good"}, {{"gds-2019", 2}, "amber", ""}};
    assessment.ratings = {
        {"lead", {"gds-2019", 1}, "green", Confidence::High, "why", Timestamp{5000}}};
    Note note;
    note.id = "n1";
    note.author = "lead";
    note.at = Timestamp{4000};
    note.kind = NoteKind::Question;
    note.text = "Who?";
    note.points = {{"gds-2019", 1}, {"gds-2019", 2}};
    note.audience = Audience::TeamAndSponsor;
    note.seen = Seen::NotSeen;
    note.state = QuestionState::Asked;
    Note untimed = note;
    untimed.id = "n2";
    untimed.at.reset();
    assessment.notes = {note, untimed};
    Recommendation item;
    item.id = "r1";
    item.text = "Do it";
    item.due = Date{2027, 2, 28};
    item.themes = {"access"};
    item.status = Status::Deferred;
    item.statusReason = "Later";
    assessment.recommendations = {item};
    assessment.asked = {{{"gds-2019", 1}, "Who uses it?"}};
    assessment.origin = Origin{"https://example.org", "OGL"};
    assessment.revealed = {{"gds-2019", 1}};
    assessment.remarks = {{{"gds-2019", 1}, "lead", "Better than last time", Timestamp{6000}}};
    assessment.team = {{ServiceRole::ServiceOwner, Holding::Vacant, ""}};
    assessment.confirmations = {{"lead", "7f3a 91c2", Timestamp{7000}}};
    Signature signature;
    signature.by = "lead";
    signature.fingerprint = "7f3a 91c2";
    signature.day = Date{2026, 11, 24};
    signature.answerBy = Date{2026, 12, 7};
    assessment.signatures = {signature};
    assessment.answers = {
        {noteRecord("n1"), Stance::Challenge, "We did", Reader::Sponsor, "team", Timestamp{8000}}};
    Attachment file;
    file.id = "f1";
    file.author = "lead";
    file.name = "survey.pdf";
    file.mediaType = "application/pdf";
    file.description = "Survey";
    file.size = 12;
    file.digest = std::string(64, 'a');
    file.points = {{"gds-2019", 2}};
    assessment.attachments = {file};
    assessment.language = "cy";
    assessment.layout = "letter";
    assessment.selfAssessment = "rod-self";
    return assessment;
}

} // namespace

TEST_CASE("an imported assessment folds to itself")
{
    const Assessment assessment = sample();
    const auto edits = asEdits(assessment, {});
    Assessment folded = fold("rod", edits).assessment;
    // What a reveal has shown is worked out.
    REQUIRE(folded.reveals.size() == 1);
    folded.reveals.clear();
    CHECK(folded == assessment);
}

TEST_CASE("the same assessment gives the same edits")
{
    CHECK(asEdits(sample(), {}) == asEdits(sample(), {}));
}

TEST_CASE("who replaces one of two edits that say the same words of a file has seen the other")
{
    auto edits = asEdits(sample(), {});
    const auto note = std::find_if(edits.begin(), edits.end(), [](const Edit& edit) {
        return edit.record == noteRecord("n1");
    });
    Edit twin = *note;
    twin.id.bytes.back() ^= 0xFF;
    REQUIRE(isSameImport(*note, twin));
    Edit other = twin;
    other.id.bytes.back() ^= 0x0F;
    other.at.reset();
    CHECK_FALSE(isSameImport(*note, other));
    Edit changed = *note;
    changed.id.bytes.fill(0xF0);
    changed.change = SetText{"Who else?"};
    changed.replaces = {note->id};
    CHECK_FALSE(isSameImport(*note, changed));
    edits.push_back(twin);
    edits.push_back(changed);
    const Folded folded = fold("rod", edits);
    CHECK(folded.disputes.empty());
    CHECK(folded.assessment.note("n1")->text == "Who else?");
    CHECK(folded.assessment.notes.size() == sample().notes.size());
}

TEST_CASE("imported edits sort before those of people")
{
    for (const Edit& edit : asEdits(sample(), {})) {
        CHECK(edit.id.bytes[0] == 0);
        CHECK(edit.id.bytes[5] == 0);
    }
}
