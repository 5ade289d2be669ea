#pragma once

#include "core/assessment/Edit.h"

#include <string>
#include <type_traits>
#include <vector>

/// A change of every kind. A new kind does not compile until it has an example here, and the tests
/// that go through them say what else it lacks.
namespace everyChange {

struct Made {
    core::RecordId record;
    core::Change change;
};

/// For each kind an example with every field set, and to other values than those which the examples
/// of what begins its record have. The point and the people are those of smallPanel.
struct Examples {
    template <typename OfChange>
    using Is = std::type_identity<OfChange>;

    const core::PointRef point{"gds-2019", 1};
    const core::RecordId note = core::noteRecord("n1");
    const core::RecordId recommendation = core::recommendationRecord("r1");

    Made operator()(Is<core::StartAssessment>) const
    {
        return {core::assessmentRecord,
                core::StartAssessment{{"gds-2019"},
                                      {"Name", "Office", "beta", "What", "In"},
                                      core::AssessmentType::PeerReview,
                                      core::Date{2026, 11, 23},
                                      core::Origin{"https://example.org", "OGL"},
                                      "cy",
                                      "letter",
                                      "self",
                                      {core::TimeOfDay{9, 5}, {}}}};
    }
    Made operator()(Is<core::Describe>) const
    {
        return {core::assessmentRecord, core::Describe{core::Aspect::Scope, "Out: letters"}};
    }
    Made operator()(Is<core::SetType>) const
    {
        return {core::assessmentRecord, core::SetType{core::AssessmentType::LiveReview}};
    }
    Made operator()(Is<core::SetDate>) const
    {
        return {core::assessmentRecord, core::SetDate{core::Date{2026, 1, 2}}};
    }
    Made operator()(Is<core::BindStandards>) const
    {
        return {core::assessmentRecord, core::BindStandards{{"gds-2019", "wales-2025"}}};
    }
    Made operator()(Is<core::DeclareResult>) const
    {
        return {core::resultRecord, core::DeclareResult{{"amber", "Because"}}};
    }
    Made operator()(Is<core::Enrol>) const
    {
        core::Member member;
        member.name = "Another assessor";
        member.role = core::Role::Trainee;
        member.profession = "product";
        member.leads = {point};
        member.contributes = {{"gds-2019", 2}};
        member.expertise = {"funding"};
        member.absence = "Ill";
        member.standsInFor = "research";
        return {core::memberRecord("another"), core::Enrol{member}};
    }
    Made operator()(Is<core::Settle>) const
    {
        return {core::outcomeRecord(point), core::Settle{"red", "Why", core::Decision::Proposed}};
    }
    Made operator()(Is<core::Rate>) const
    {
        return {core::ratingRecord("lead", point),
                core::Rate{"green", core::Confidence::Low, "Seen it"}};
    }
    Made operator()(Is<core::AddNote>) const
    {
        core::Note said;
        said.kind = core::NoteKind::Question;
        said.text = "Pwy \"sy’n\" defnyddio\nhyn?";
        said.points = {point};
        said.audience = core::Audience::TeamAndSponsor;
        said.seen = core::Seen::NotSeen;
        said.state = core::QuestionState::ToAsk;
        return {note, core::AddNote{said}};
    }
    Made operator()(Is<core::Recommend>) const
    {
        core::Recommendation item;
        item.text = "Test";
        item.priority = core::Priority::Must;
        item.owner = core::Owner::Sponsor;
        item.due = core::Date{2027, 2, 28};
        item.points = {point};
        item.themes = {"access"};
        item.status = core::Status::Deferred;
        item.statusReason = "Later";
        item.audience = core::Audience::Sponsor;
        item.notes = {"n1"};
        return {recommendation, core::Recommend{item}};
    }
    Made operator()(Is<core::Ask>) const
    {
        const core::AskedQuestion asked{point, "Who uses it?"};
        return {core::askedRecord(asked), core::Ask{asked}};
    }
    Made operator()(Is<core::SetText>) const { return {note, core::SetText{"ŵ"}}; }
    Made operator()(Is<core::SetKind>) const
    {
        return {note, core::SetKind{core::NoteKind::Evidence}};
    }
    Made operator()(Is<core::FileUnder>) const
    {
        return {note, core::FileUnder{{point, {"gds-2019", 3}}}};
    }
    Made operator()(Is<core::Release>) const
    {
        return {note, core::Release{core::Audience::Public}};
    }
    Made operator()(Is<core::SetSeen>) const { return {note, core::SetSeen{core::Seen::Tried}}; }
    Made operator()(Is<core::SetState>) const
    {
        return {note, core::SetState{core::QuestionState::Dropped}};
    }
    Made operator()(Is<core::SetPriority>) const
    {
        return {recommendation, core::SetPriority{core::Priority::Could}};
    }
    Made operator()(Is<core::SetOwner>) const
    {
        return {recommendation, core::SetOwner{core::Owner::ServiceOwner}};
    }
    Made operator()(Is<core::SetDue>) const { return {recommendation, core::SetDue{std::nullopt}}; }
    Made operator()(Is<core::SetThemes>) const { return {recommendation, core::SetThemes{{}}}; }
    Made operator()(Is<core::SetStatus>) const
    {
        return {recommendation,
                core::SetStatus{core::Status::Done, "Shown", core::Date{2026, 12, 1}}};
    }
    Made operator()(Is<core::RevealRatings>) const
    {
        return {core::revealRecord(point), core::RevealRatings{}};
    }
    Made operator()(Is<core::MakeRemark>) const
    {
        return {core::remarkRecord("lead", point), core::MakeRemark{"Seen before"}};
    }
    Made operator()(Is<core::Appoint>) const
    {
        const auto role = core::ServiceRole::ServiceOwner;
        return {core::teamRoleRecord(role),
                core::Appoint{{role, core::Holding::Shared, "Two people"}}};
    }
    Made operator()(Is<core::Confirm>) const
    {
        return {core::confirmationRecord("lead"), core::Confirm{"7f3a 91c2"}};
    }
    Made operator()(Is<core::Sign>) const
    {
        core::Signature signature;
        signature.fingerprint = "7f3a 91c2";
        signature.changes = "Point 5";
        signature.day = core::Date{2026, 11, 23};
        signature.answerBy = core::Date{2026, 12, 7};
        signature.heads = {core::EditId{{1, 2, 3}}};
        signature.key = std::string(64, 'a');
        signature.keySignature = std::string(128, 'b');
        signature.cuts = {{core::Reader::Team, std::string(64, 'c'), std::string(128, 'd')}};
        signature.unconfirmed = {{"research", "On leave"}};
        return {core::signatureRecord(1), core::Sign{signature}};
    }
    Made operator()(Is<core::AnswerFinding>) const
    {
        return {core::answerRecord(core::outcomeRecord(point)),
                core::AnswerFinding{core::Stance::Challenge, "We did", core::Reader::Sponsor}};
    }
    Made operator()(Is<core::ReplyToAnswer>) const
    {
        return {core::replyRecord(core::outcomeRecord(point)),
                core::ReplyToAnswer{core::Response::Withdraw, "Shown on the day"}};
    }
    Made operator()(Is<core::Attach>) const
    {
        core::Attachment file;
        file.name = "survey.pdf";
        file.mediaType = "application/pdf";
        file.description = "What users said";
        file.size = 5;
        file.digest = std::string(64, 'a');
        file.points = {point};
        file.audience = core::Audience::Team;
        return {core::attachmentRecord("f1"), core::Attach{file}};
    }
    Made operator()(Is<core::TrustKeys>) const
    {
        return {core::keysRecord("lead"), core::TrustKeys{{std::string(64, 'a')}}};
    }
    Made operator()(Is<core::BeSamePerson>) const
    {
        return {core::samePersonRecord("research"), core::BeSamePerson{"lead"}};
    }
    Made operator()(Is<core::Redact>) const
    {
        return {core::redactionRecord(note),
                core::Redact{{core::EditId{{7}}}, {std::string(64, 'a')}, "Names a user"}};
    }
    Made operator()(Is<core::Remove>) const { return {note, core::Remove{}}; }
    Made operator()(Is<core::Restore>) const { return {note, core::Restore{}}; }
    Made operator()(Is<core::SetAgenda>) const
    {
        const core::AgendaEntry demo{core::AgendaKind::Section, {}, "The demo", 20, {}};
        const core::AgendaEntry users{
            core::AgendaKind::Section, "user-needs", "Users", 40, {point, {"gds-2019", 3}}};
        const core::AgendaEntry coffee{core::AgendaKind::Break, {}, "Coffee", 10, {}};
        return {core::assessmentRecord,
                core::SetAgenda{{core::TimeOfDay{10, 0}, {demo, coffee, users}}}};
    }
    Made operator()(Is<core::LinkNotes>) const
    {
        return {recommendation, core::LinkNotes{{"n2", "n3"}}};
    }
};

template <typename... Changes>
std::vector<Made> examplesOf(const std::variant<Changes...>*)
{
    return {Examples{}(std::type_identity<Changes>{})...};
}

/// In the order of Change.
inline std::vector<Made> all()
{
    return examplesOf(static_cast<const core::Change*>(nullptr));
}

} // namespace everyChange
