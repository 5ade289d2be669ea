#include "core/exchange/EditJson.h"

#include <catch2/catch.hpp>

#include <set>

using namespace core;

namespace {

/// One change of every kind, with every field set.
std::vector<Change> everyKind()
{
    const PointRef point{"gds-2019", 5};
    Note note;
    note.kind = NoteKind::Question;
    note.text = "Pwy \"sy’n\" defnyddio\nhyn?";
    note.points = {point};
    note.audience = Audience::TeamAndSponsor;
    note.seen = Seen::NotSeen;
    note.state = QuestionState::ToAsk;
    Recommendation item;
    item.text = "Test";
    item.priority = Priority::Must;
    item.owner = Owner::Sponsor;
    item.due = Date{2027, 2, 28};
    item.points = {point};
    item.themes = {"access"};
    item.status = Status::Deferred;
    item.statusReason = "Later";
    item.audience = Audience::Sponsor;
    Member member;
    member.name = "Lead assessor";
    member.role = Role::Lead;
    member.profession = "product";
    member.leads = {point};
    member.contributes = {point};
    member.expertise = {"funding"};
    member.absence = "Ill";
    member.standsInFor = "another";
    Signature signature;
    signature.fingerprint = "7f3a 91c2";
    signature.changes = "Point 5";
    signature.day = Date{2026, 11, 23};
    signature.answerBy = Date{2026, 12, 7};
    signature.heads = {EditId{{1, 2, 3}}};
    Attachment file;
    file.name = "survey.pdf";
    file.mediaType = "application/pdf";
    file.description = "What users said";
    file.size = 5;
    file.digest = std::string(64, 'a');
    file.points = {point};
    return {StartAssessment{{"gds-2019"},
                            {"Name", "Office", "beta", "What", "In"},
                            AssessmentType::PeerReview,
                            Date{2026, 11, 23},
                            Origin{"https://example.org", "OGL"},
                            "cy",
                            "letter",
                            "self"},
            Describe{Aspect::SelfAssessment, "self"},
            RevealRatings{},
            MakeRemark{"Seen before"},
            Appoint{{ServiceRole::ServiceOwner, Holding::Shared, "Two people"}},
            Confirm{"7f3a 91c2"},
            Sign{signature},
            AnswerFinding{Stance::Challenge, "We did"},
            Attach{file},
            Describe{Aspect::Scope, "Out: letters"},
            SetType{AssessmentType::LiveReview},
            SetDate{Date{2026, 1, 2}},
            BindStandards{{"gds-2019", "wales-2025"}},
            DeclareResult{{"amber", "Because"}},
            Enrol{member},
            Settle{"red", "Why"},
            Rate{"green", Confidence::Low, "Seen it"},
            AddNote{note},
            Recommend{item},
            Ask{{point, "Who uses it?"}},
            SetText{"ŵ"},
            SetKind{NoteKind::Evidence},
            FileUnder{{point, {"wales-2025", 3}}},
            Release{Audience::Public},
            SetSeen{Seen::Tried},
            SetState{QuestionState::Dropped},
            SetPriority{Priority::Could},
            SetOwner{Owner::ServiceOwner},
            SetDue{std::nullopt},
            SetThemes{{}},
            SetStatus{Status::Done, "Shown"},
            Remove{},
            Restore{}};
}

} // namespace

TEST_CASE("every kind of change is written to the log and read back")
{
    std::set<std::size_t> kinds;
    for (const Change& change : everyKind()) {
        INFO(kindOf(change));
        kinds.insert(change.index());
        const auto read = changeFromJson(kindOf(change), toJson(change));
        REQUIRE(read);
        CHECK(*read == change);
    }
    CHECK(kinds.size() == std::variant_size_v<Change>);
}

TEST_CASE("a signature from before days were kept is read, and written as it was")
{
    const std::string old =
        R"({"fingerprint":"7f3a 91c2","changes":"","answer_by":null,"heads":[]})";
    const auto read = changeFromJson("sign", old);
    REQUIRE(read);
    Signature signature = std::get<Sign>(*read).signature;
    CHECK_FALSE(signature.day);
    CHECK(toJson(*read) == old);
    CHECK_FALSE(dayOf(signature));
    signature.at = timestampFromRfc3339("2026-06-30T23:30:00Z");
    CHECK(dayOf(signature) == Date{2026, 6, 30});
}

TEST_CASE("a log entry with an unknown kind, a missing or unknown key or a wrong value is refused")
{
    CHECK_FALSE(changeFromJson("explode", "{}"));
    CHECK_FALSE(changeFromJson("set-text", "{}"));
    CHECK_FALSE(changeFromJson("set-text", R"({"text":"a","more":1})"));
    CHECK_FALSE(changeFromJson("set-text", R"({"text":1})"));
    CHECK_FALSE(changeFromJson("set-text", "not json"));
    CHECK_FALSE(changeFromJson("set-text", "[]"));
    CHECK_FALSE(changeFromJson("set-kind", R"({"kind":"loud"})"));
    CHECK_FALSE(changeFromJson("set-date", R"({"date":"2026-02-30"})"));
    CHECK_FALSE(changeFromJson("file-under", R"({"points":["gds-2019"]})"));
    CHECK_FALSE(changeFromJson("describe", R"({"aspect":"colour","text":"x"})"));
}
