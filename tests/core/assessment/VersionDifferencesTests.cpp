#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;

namespace {

struct Made {
    const char* what;
    RecordId record;
    Change change;
    bool isSigned = true; ///< Whether a signature covers it.
};
constexpr bool kept = false; ///< For the panel alone, or how far something is.

Recommendation recommendation()
{
    Recommendation item;
    item.text = "Test it";
    return item;
}

Attachment attachment()
{
    Attachment file;
    file.name = "survey.txt";
    file.mediaType = "text/plain";
    file.size = 5;
    file.digest = std::string(64, 'a');
    return file;
}

/// Something of every kind.
smallPanel::Day begun()
{
    smallPanel::Day day;
    day.make(outcomeRecord(point(1)), Settle{"amber", "Not tried"});
    day.make(ratingRecord("lead", point(1)), Rate{"amber", {}, "Not tried"});
    Note note;
    note.text = "Seen once";
    note.audience = Audience::Team;
    day.make(noteRecord("n1"), AddNote{note});
    day.make(recommendationRecord("r1"), Recommend{recommendation()});
    day.make(remarkRecord("lead", point(1)), MakeRemark{"Fine"});
    day.make(teamRoleRecord(ServiceRole::Design),
             Appoint{{ServiceRole::Design, Holding::Held, ""}});
    day.make(attachmentRecord("f1"), Attach{attachment()});
    day.make(resultRecord, DeclareResult{{"amber", "So"}});
    return day;
}

template <typename Value, typename Set>
Value with(Value value, Set set)
{
    set(value);
    return value;
}

std::vector<Made> describing()
{
    std::vector<Made> all;
    for (const Aspect aspect : {Aspect::ServiceName, Aspect::Organisation, Aspect::Phase,
                                Aspect::Description, Aspect::Scope, Aspect::Language,
                                Aspect::Layout, Aspect::SelfAssessment, Aspect::Competition}) {
        const bool isLook = aspect == Aspect::Language || aspect == Aspect::Layout ||
                            aspect == Aspect::SelfAssessment || aspect == Aspect::Competition;
        all.push_back(
            {nameOf(aspect).data(), assessmentRecord, Describe{aspect, "other"}, !isLook});
    }
    all.push_back({"type", assessmentRecord, SetType{AssessmentType::PeerReview}});
    all.push_back({"date", assessmentRecord, SetDate{Date{2026, 11, 23}}});
    all.push_back({"agenda", assessmentRecord, SetAgenda{{TimeOfDay{10, 0}, {}}}, kept});
    all.push_back({"standards", assessmentRecord, BindStandards{{"gds-2019", "wales-2025"}}});
    return all;
}

std::vector<Made> ofThePanel()
{
    const Member lead = smallPanel::member("lead", Role::Lead, "product");
    const auto enrol = [&](const char* what, auto set) {
        return Made{what, memberRecord("lead"), Enrol{with(lead, set)}};
    };
    const RecordId rating = ratingRecord("lead", point(1));
    return {
        enrol("name", [](Member& one) { one.name = "Other"; }),
        enrol("role", [](Member& one) { one.role = Role::Assessor; }),
        enrol("profession", [](Member& one) { one.profession = "design"; }),
        enrol("leads", [](Member& one) { one.leads = {point(2)}; }),
        enrol("contributes", [](Member& one) { one.contributes = {point(2)}; }),
        enrol("expertise", [](Member& one) { one.expertise = {"Welsh"}; }),
        enrol("absence", [](Member& one) { one.absence = "ill"; }),
        enrol("stands in", [](Member& one) { one.standsInFor = "research"; }),
        {"joined", memberRecord("new"), Enrol{smallPanel::member("new", Role::Assessor, "")}},
        {"left", memberRecord("watcher"), Remove{}},
        {"one person", samePersonRecord("watcher"), BeSamePerson{"research"}},
        {"rating", rating, Rate{"red", {}, "Not tried"}, kept},
        {"confidence", rating, Rate{"amber", Confidence::Low, "Not tried"}, kept},
        {"why", rating, Rate{"amber", {}, "Tried"}, kept},
        {"reveal", revealRecord(point(1)), RevealRatings{}, kept},
        {"asked", askedRecord({point(1), "Who?"}), Ask{{point(1), "Who?"}}, kept},
        {"remark", remarkRecord("lead", point(1)), MakeRemark{"Not fine"}, kept},
        {"role of the team", teamRoleRecord(ServiceRole::Design),
         Appoint{{ServiceRole::Design, Holding::Shared, ""}}, kept},
        {"holder", teamRoleRecord(ServiceRole::Design),
         Appoint{{ServiceRole::Design, Holding::Held, "Somebody"}}, kept},
    };
}

std::vector<Made> ofTheReport()
{
    return {
        {"outcome", outcomeRecord(point(1)), Settle{"red", "Not tried"}},
        {"reason", outcomeRecord(point(1)), Settle{"amber", "Tried"}},
        {"result", resultRecord, DeclareResult{{"red", "So"}}},
        {"result’s reason", resultRecord, DeclareResult{{"amber", "Not so"}}},
        {"text", noteRecord("n1"), SetText{"Seen twice"}},
        {"kind", noteRecord("n1"), SetKind{NoteKind::Concern}},
        {"points", noteRecord("n1"), FileUnder{{point(2)}}},
        {"audience", noteRecord("n1"), Release{Audience::Public}},
        {"how we know", noteRecord("n1"), SetSeen{Seen::Told}},
        {"state", noteRecord("n1"), SetState{QuestionState::Asked}, kept},
        {"note gone", noteRecord("n1"), Remove{}},
        {"to do", recommendationRecord("r1"), SetText{"Try it"}},
        {"priority", recommendationRecord("r1"), SetPriority{Priority::Must}},
        {"owner", recommendationRecord("r1"), SetOwner{Owner::Sponsor}},
        {"due", recommendationRecord("r1"), SetDue{Date{2026, 12, 1}}},
        {"its points", recommendationRecord("r1"), FileUnder{{point(2)}}},
        {"themes", recommendationRecord("r1"), SetThemes{{"data"}}},
        {"status", recommendationRecord("r1"), SetStatus{Status::Done, ""}, kept},
        {"status’s reason", recommendationRecord("r1"), SetStatus{Status::Open, "Late"}, kept},
        {"its notes", recommendationRecord("r1"), LinkNotes{{"n1"}}, kept},
        {"its audience", recommendationRecord("r1"), Release{Audience::Public}},
        {"reply", replyRecord(outcomeRecord(point(1))), ReplyToAnswer{Response::Keep, "So"}},
        {"file", attachmentRecord("f2"), Attach{attachment()}, kept},
        {"file gone", attachmentRecord("f1"), Remove{}, kept},
        {"description", attachmentRecord("f1"), SetText{"Twelve people"}, kept},
        {"file’s points", attachmentRecord("f1"), FileUnder{{point(3)}}, kept},
        {"file’s audience", attachmentRecord("f1"), Release{Audience::Team}, kept},
    };
}

} // namespace

TEST_CASE("what reports say gives another fingerprint, and every change is told as a difference")
{
    AspectSet seen = 0;
    for (const auto& list : {describing(), ofThePanel(), ofTheReport()}) {
        for (const Made& one : list) {
            INFO(one.what);
            smallPanel::Day day = begun();
            const Assessment before = day.ledger.assessment();
            const std::string fingerprint = fingerprintOf(day.ledger);
            day.make(one.record, one.change);
            CHECK((fingerprintOf(day.ledger) != fingerprint) == one.isSigned);
            CHECK_FALSE(differences(before, day.ledger.assessment(), "lead").empty());
            CHECK(differences(before, before, "lead").empty());
            seen |= aspectsOf(one.change);
        }
    }
    // Where it was taken over from is set once, at the beginning.
    const AspectSet free =
        only(Aspect::Signed) | only(Aspect::Answered) | only(Aspect::Keys) | only(Aspect::Origin);
    CHECK((seen | free) == (AspectSet{1} << aspectCount) - 1);
}

TEST_CASE("signing, confirming and answering are no differences")
{
    smallPanel::Day day = begun();
    const Assessment before = day.ledger.assessment();
    day.make(confirmationRecord("research"), Confirm{fingerprintOf(day.ledger)}, "research");
    day.make(signatureRecord(1), signNow(day.ledger, "", std::nullopt, {2026, 11, 23}));
    day.make(answerRecord(outcomeRecord(point(1))), AnswerFinding{}, "team");
    CHECK(differences(before, day.ledger.assessment(), "lead").empty());
}

TEST_CASE("that a colleague’s rating changed is told, and what it says only after the reveal")
{
    smallPanel::Day day = begun();
    const Assessment before = day.ledger.assessment();
    const RecordId record = ratingRecord("lead", point(1));
    day.make(record, Rate{"red", Confidence::High, "A secret why"});
    const auto hidden = differences(before, day.ledger.assessment(), "research");
    REQUIRE(hidden.size() == 1);
    CHECK(hidden.front().record == record);
    CHECK(hidden.front().isHidden());
    CHECK(differences(before, day.ledger.assessment(), "lead").size() == 2);
    day.make(revealRecord(point(1)), RevealRatings{});
    const auto shown = differences(before, day.ledger.assessment(), "research");
    REQUIRE_FALSE(shown.empty());
    CHECK(shown.front() == Difference{record, Aspect::Verdict, Said{{Verdict{"amber"}}, {}},
                                      Said{{Verdict{"red"}, Confidence::High}, {}}});
}
