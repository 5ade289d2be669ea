#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/Import.h"
#include "core/assessment/PossibleCapacities.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>

using namespace core;
using smallPanel::point;
using Kind = Refusal::Kind;

namespace {

constexpr std::optional<Kind> allowed;

/// A log of edits that say when they were made, and what is asked of it.
struct Log {
    Log()
    {
        StartAssessment start;
        start.standards = {"gds-2019"};
        add(assessmentRecord, start, "lead");
    }

    void add(const RecordId& record, const Change& change, const PersonId& author)
    {
        Edit edit{day.next(), record, change, author, Timestamp{now}, {}};
        edits.push_back(std::move(edit));
    }

    void enrol(const PersonId& person, Role role, const PersonId& author = "lead")
    {
        add(memberRecord(person), Enrol{smallPanel::member(person, role, "")}, author);
    }

    std::optional<Kind> refused(const PersonId& author, const RecordId& record,
                                const Change& change)
    {
        add(record, change, author);
        const auto why = PossibleCapacities(edits, {}).whyNever(edits.back());
        edits.pop_back();
        return why ? std::optional(why->kind) : std::nullopt;
    }

    std::optional<Kind> reveals(const PersonId& author)
    {
        return refused(author, revealRecord(point(1)), RevealRatings{});
    }

    smallPanel::Day day;
    std::int64_t now = 1'795'000'000'000;
    std::vector<Edit> edits;
};

} // namespace

TEST_CASE("on a panel that was always led only those who ever led do the lead's work")
{
    Log log;
    log.enrol("lead", Role::Lead);
    ++log.now;
    log.enrol("research", Role::Assessor);
    CHECK(log.reveals("lead") == allowed);
    CHECK(log.reveals("research") == Kind::OnlyTheLead);
    CHECK(log.reveals("stranger") == Kind::OnlyTheLead);
    log.enrol("research", Role::Lead);
    log.enrol("research", Role::Assessor);
    CHECK(log.reveals("research") == allowed);
}

TEST_CASE("where somebody may have seen a panel without a lead, everybody may have led it")
{
    Log late;
    ++late.now;
    late.enrol("lead", Role::Lead);
    CHECK(late.reveals("research") == allowed);

    Log left;
    left.enrol("lead", Role::Lead);
    ++left.now;
    left.add(memberRecord("lead"), Remove{}, "lead");
    CHECK(left.reveals("research") == allowed);

    Log stepsBack;
    stepsBack.enrol("lead", Role::Lead);
    ++stepsBack.now;
    stepsBack.enrol("lead", Role::Assessor);
    CHECK(stepsBack.reveals("research") == allowed);
}

TEST_CASE("who only ever watched stands by no version, and nobody speaks for others")
{
    Log log;
    log.enrol("lead", Role::Lead);
    log.enrol("watcher", Role::Observer);
    CHECK(log.refused("watcher", confirmationRecord("watcher"), Confirm{}) == Kind::NotAJudge);
    CHECK(log.refused("lead", confirmationRecord("lead"), Confirm{}) == allowed);
    CHECK(log.refused("lead", ratingRecord("watcher", point(1)), Remove{}) == Kind::OnlyThemselves);
    CHECK(log.refused("watcher", ratingRecord("watcher", point(1)), Remove{}) == allowed);
    CHECK(log.refused("watcher", noteRecord("n"), AddNote{}) == allowed);
}

TEST_CASE("what was imported with its assessment stands, and nothing else passes for that")
{
    Assessment published = smallPanel::assessment();
    published.signatures.push_back({1, "research", "7f3a 91c2", {}, {}, {}, {}, {}, {}, {}});
    auto edits = asEdits(published, smallPanel::editions());
    for (const Edit& edit : edits) {
        CHECK_FALSE(PossibleCapacities(edits, {}).whyNever(edit));
    }
    Log log;
    log.enrol("lead", Role::Lead);
    log.edits.push_back(edits.back());
    REQUIRE(log.edits.back().record.kind == RecordKind::Signature);
    CHECK(PossibleCapacities(log.edits, {}).whyNever(log.edits.back()));
}

TEST_CASE("of what was handed over, a reader may have changed only what they began")
{
    Assessment whole = smallPanel::assessment();
    Note note;
    note.id = "n";
    note.audience = Audience::Team;
    whole.notes = {note};
    auto edits = asEdits(cutFor(whole, Reader::Team), smallPanel::editions());
    smallPanel::Day later;
    const auto add = [&](const RecordId& record, const Change& change) {
        edits.push_back({later.next(), record, change, "t", {}, {}});
    };
    add(noteRecord("own"), AddNote{});
    add(noteRecord("own"), SetText{"Better"});
    add(cutId(noteRecord("n")), SetText{"No"});
    const PossibleCapacities possible(edits, Reader::Team);
    for (std::size_t i = 0; i + 1 < edits.size(); ++i) {
        CHECK_FALSE(possible.whyNever(edits[i]));
    }
    REQUIRE(possible.whyNever(edits.back()));
    CHECK(possible.whyNever(edits.back())->kind == Kind::OnlyThePanel);
}

TEST_CASE("who once chose among results or signatures said nothing of their own")
{
    Log log;
    log.enrol("lead", Role::Lead);
    ++log.now;
    log.enrol("research", Role::Assessor);
    const DeclareResult green{{"green", "All is well"}};
    const DeclareResult red{{"red", "It is not"}};
    log.add(resultRecord, green, "lead");
    log.add(resultRecord, red, "lead");
    const auto chooses = [&](const RecordId& record, const Change& change) {
        const std::size_t end = log.edits.size();
        Edit edit{log.day.next(), record, change, "research", Timestamp{log.now}, {}};
        edit.replaces = {log.edits[end - 2].id, log.edits[end - 1].id};
        log.edits.push_back(edit);
        const auto why = PossibleCapacities(log.edits, {}).whyNever(log.edits.back());
        log.edits.pop_back();
        return why ? std::optional(why->kind) : std::nullopt;
    };
    CHECK(chooses(resultRecord, red) == allowed);
    CHECK(chooses(resultRecord, DeclareResult{{"amber", ""}}) == Kind::OnlyTheLead);
    CHECK(log.refused("research", resultRecord, red) == Kind::OnlyTheLead);
    CHECK(log.refused("research", resultRecord, DeclareResult{}) == allowed);

    Sign sign;
    sign.signature.version = 1;
    sign.signature.fingerprint = "one";
    Sign other = sign;
    other.signature.fingerprint = "other";
    log.add(signatureRecord(1), sign, "lead");
    log.add(signatureRecord(1), other, "lead");
    CHECK(chooses(signatureRecord(1), other) == allowed);
    sign.signature.fingerprint = "mine";
    CHECK(chooses(signatureRecord(1), sign) == Kind::OnlyTheLead);
}

TEST_CASE("who may not say who is one person gains nothing by saying it")
{
    Log log;
    log.enrol("lead", Role::Lead);
    log.enrol("research", Role::Assessor);
    const RecordId ofTheLead = ratingRecord("lead", point(1));
    log.add(ofTheLead, Rate{"green", {}, ""}, "lead");
    CHECK(log.refused("research", samePersonRecord("lead"), BeSamePerson{"research"}) ==
          Kind::OnlyTheLead);
    log.add(samePersonRecord("lead"), BeSamePerson{"research"}, "research");
    CHECK(log.refused("research", ofTheLead, Remove{}) == Kind::OnlyThemselves);
    CHECK(log.reveals("research") == Kind::OnlyTheLead);
}

TEST_CASE("what bears either name of one person is theirs once a lead has said so")
{
    Log log;
    log.enrol("lead", Role::Lead);
    log.enrol("research", Role::Assessor);
    log.enrol("twin", Role::Assessor);
    const RecordId ofTheTwin = ratingRecord("twin", point(1));
    log.add(ofTheTwin, Rate{"green", {}, ""}, "twin");
    CHECK(log.refused("research", ofTheTwin, Remove{}) == Kind::OnlyThemselves);
    log.add(samePersonRecord("twin"), BeSamePerson{"research"}, "lead");
    CHECK(log.refused("research", ofTheTwin, Remove{}) == allowed);
}
