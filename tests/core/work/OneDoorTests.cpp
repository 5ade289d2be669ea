#include "core/assessment/CutIds.h"
#include "core/assessment/EditCheck.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Import.h"
#include "core/assessment/PossibleCapacities.h"
#include "core/assessment/Versions.h"
#include "core/packs/CutPack.h"
#include "core/work/AssessmentEditor.h"
#include "tests/core/assessment/SmallPanel.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <array>

// One door: what the editor gives, everybody takes in who checks edits of others; what is not taken
// in, no front end can make.

using namespace core;
using smallPanel::point;

namespace {

const std::array<PersonId, 5> people{"lead", "ann", "bob", "watcher", "stranger"};

/// What somebody tries on one of three machines. Small numbers that shrink.
struct Act {
    int machine, person, what, which, value;
};

std::ostream& operator<<(std::ostream& out, const Act& act)
{
    return out << "{on " << act.machine << " " << people[static_cast<std::size_t>(act.person)]
               << " does " << act.what << " to " << act.which << " with " << act.value << "}";
}

constexpr int machines = 3;
constexpr int steps = 29;
constexpr int acts = steps + 13;

rc::Gen<Act> anyAct()
{
    return rc::gen::construct<Act>(rc::gen::inRange(0, machines), rc::gen::inRange(0, 5),
                                   rc::gen::inRange(0, acts), rc::gen::inRange(0, 3),
                                   rc::gen::inRange(0, 6));
}

/// What acts came to, so that the tests know that they tried both.
struct Count {
    int made = 0;
    int refused = 0;
    int refusedByAll = 0;
};

/// A machine with its clock, of one of which the clock is slow.
struct Machine {
    Ledger ledger{"rod", {}};
    std::int64_t now;
    std::uint64_t random;
    IdSource ids{[this] { return Timestamp{now += 7}; },
                 [this] { return random += 0x9E3779B97F4A7C15u; }};
    std::vector<Step> back;

    explicit Machine(int number)
        : now(1'795'000'000'000 - number * 100'000)
        , random(static_cast<std::uint64_t>(number))
    {
    }
    Machine(const Machine&) = delete;

    AssessmentEditor editor(const PersonId& who, std::optional<Reader> cutFor = {})
    {
        const Member* known = ledger.assessment().member(who);
        return {ledger,
                smallPanel::editions(),
                {known != nullptr ? *known : smallPanel::member(who, Role::Assessor, ""), cutFor},
                ids,
                [this] { return Timestamp{now += 7}; }};
    }
};

/// Any change to any record, allowed or not, sound or not.
Step stepOf(const Act& act, const Ledger& ledger)
{
    const PointRef at = point(act.which + 1);
    const std::string name = std::to_string(act.which);
    const PersonId& other = people[static_cast<std::size_t>(act.value) % people.size()];
    const std::string words = act.value % 2 == 0 ? "words" : "";
    const auto role = static_cast<Role>((act.which + act.value) % 4);
    Note note;
    note.text = words;
    note.points = {at};
    Recommendation item;
    item.points = {at};
    Attachment file;
    file.name = "file";
    file.points = {at};
    Member member = smallPanel::member(other, role, "");
    member.absence = act.value == 5 ? "ill" : "";
    Sign madeUp = signNow(ledger, "", {}, Date{2026, 11, 23});
    madeUp.signature.version = act.which + 1;
    madeUp.signature.fingerprint = words;
    switch (act.what) {
    case 0: return {noteRecord(name), AddNote{note}};
    case 1: return {noteRecord(name), SetText{act.value == 4 ? "\x01" : words}};
    case 2: return {noteRecord(name), Release{Audience::Team}};
    case 3: return {noteRecord(name), Remove{}};
    case 4: return {outcomeRecord(at), Settle{act.value < 3 ? "green" : "red", words}};
    case 5: return {ratingRecord(other, at), Rate{act.value < 3 ? "green" : "red", {}, words}};
    case 6: return {ratingRecord(other, at), Remove{}};
    case 7: return {revealRecord(at), RevealRatings{}};
    case 8: return {revealRecord(at), Remove{}};
    case 9: return {remarkRecord(other, at), MakeRemark{words}};
    case 10: return {remarkRecord(other, at), SetText{words}};
    case 11: return {confirmationRecord(other), Confirm{fingerprintOf(ledger)}};
    case 12: return {confirmationRecord(other), Remove{}};
    case 13: {
        const Sign sign = signNow(ledger, words, {}, Date{2026, 11, 23});
        return {signatureRecord(sign.signature.version), sign};
    }
    case 14: return {signatureRecord(act.which + 1), madeUp};
    case 15: return {signatureRecord(act.which + 1), Remove{}};
    case 16: return {memberRecord(other), Enrol{member}};
    case 17: return {memberRecord(other), Remove{}};
    case 18: return {resultRecord, DeclareResult{{"red", words}}};
    case 19: return {assessmentRecord, Describe{Aspect::Scope, words}};
    case 20: return {assessmentRecord, Describe{Aspect::ServiceName, words}};
    case 21:
        return {teamRoleRecord(ServiceRole::Design), Appoint{{ServiceRole::Design, {}, words}}};
    case 22:
        return {answerRecord(outcomeRecord(at)),
                AnswerFinding{act.value < 3 ? Stance::Accept : Stance::Challenge, words}};
    case 23: return {attachmentRecord(name), Attach{file}};
    case 24: return {recommendationRecord(name), Recommend{item}};
    case 25: return {outcomeRecord({"gds-2019", 99}), Settle{"green", words}};
    case 26: return {outcomeRecord(at), Settle{"purple", words}};
    case 27: return {ratingRecord(other, at), Restore{}};
    default: return {recommendationRecord(name), SetKind{}};
    }
}

Result<Made> doneBy(const AssessmentEditor& editor, const Act& act, const Machine& machine)
{
    const PointRef at = point(act.which + 1);
    const std::string words = act.value % 2 == 0 ? "words" : "";
    std::vector<Step> all;
    switch (act.what - steps) {
    case 0:
        for (int number = 1; number <= 3; ++number) {
            all.push_back({outcomeRecord(point(number)), Settle{"green", "Seen"}});
        }
        return editor.make(all);
    case 1: return editor.make(machine.back);
    case 2: return editor.confirm(fingerprintOf(editor.ledger()));
    case 3: return editor.sign(fingerprintOf(editor.ledger()), words, {});
    case 4: return editor.rate({at}, act.value < 3 ? "green" : "red", {}, words);
    case 5: return editor.rate({point(1), point(2), point(3)}, "green", {}, words);
    case 6: return editor.reveal({point(1), point(2), point(3)});
    case 7: return editor.settleAgreed({point(1), point(2), point(3)});
    case 8: return editor.settleUncovered({at});
    case 9: return editor.addMember();
    case 10: return editor.answer(outcomeRecord(at), Stance::Challenge, words);
    case 11: return editor.release(noteRecord(std::to_string(act.which)), Audience::Public);
    default: return editor.remark(at, words);
    }
}

/// Whether somebody who knows all of `log` takes in an edit of it.
bool isTakenIn(const Ledger& log, const Edit& edit)
{
    return !faultOf(edit, smallPanel::editions()) &&
           !PossibleCapacities(log.edits(), {}).whyNever(edit);
}

void begin(std::vector<std::unique_ptr<Machine>>& all, bool withLead)
{
    StartAssessment start;
    start.standards = {"gds-2019"};
    start.service.name = "Apply for a rod licence";
    Machine& first = *all.front();
    const Timestamp at{first.now};
    std::vector<Edit> edits{{first.ids.next(), assessmentRecord, start, "lead", at, {}}};
    const auto enrol = [&](const PersonId& who, Role role) {
        edits.push_back({first.ids.next(),
                         memberRecord(who),
                         Enrol{smallPanel::member(who, role, "")},
                         "lead",
                         at,
                         {}});
    };
    enrol("lead", withLead ? Role::Lead : Role::Assessor);
    enrol("ann", Role::Assessor);
    enrol("watcher", Role::Observer);
    for (auto& machine : all) {
        machine->ledger.add(edits);
    }
}

/// Lets everybody do what they want; `count` tells what came of it.
void live(const std::vector<Act>& day, bool withLead, Count& count)
{
    std::vector<std::unique_ptr<Machine>> all;
    for (int number = 0; number < machines; ++number) {
        all.push_back(std::make_unique<Machine>(number));
    }
    begin(all, withLead);
    for (const Act& act : day) {
        Machine& machine = *all[static_cast<std::size_t>(act.machine)];
        if (act.value == 5 && act.what % 4 == 0) {
            machine.ledger.add(all[static_cast<std::size_t>(act.which)]->ledger.edits());
            machine.back.clear();
            for (const Edit& edit : machine.ledger.edits()) {
                RC_ASSERT(isTakenIn(machine.ledger, edit));
            }
            continue;
        }
        const PersonId& who = people[static_cast<std::size_t>(act.person)];
        const AssessmentEditor editor = machine.editor(who);
        Result<Made> made = Made{};
        if (act.what < steps) {
            const Step step = stepOf(act, machine.ledger);
            made = editor.make({step});
            Ledger with = machine.ledger;
            const Edit raw = with.compose(machine.ids.next(), step.record, step.change, who,
                                          Timestamp{machine.now});
            with.add(std::vector{raw});
            if (!isTakenIn(with, raw)) {
                ++count.refusedByAll;
                RC_ASSERT(!made);
            }
        } else {
            made = doneBy(editor, act, machine);
        }
        ++(made ? count.made : count.refused);
        if (!made) {
            continue;
        }
        machine.ledger.add(made->edits);
        machine.back = made->isFinal() ? std::vector<Step>() : made->back;
        for (const Edit& edit : made->edits) {
            RC_ASSERT(isTakenIn(machine.ledger, edit));
        }
    }
}

} // namespace

TEST_CASE("what the editor gives is taken in everywhere, and what is refused nobody can make")
{
    Count count;
    CHECK(rc::check([&] {
        live(*rc::gen::container<std::vector<Act>>(anyAct()), *rc::gen::arbitrary<bool>(), count);
    }));
    // It says nothing unless people tried what they may, what they may not, and what nobody takes.
    CHECK(count.made > 500);
    CHECK(count.refused > 500);
    CHECK(count.refusedByAll > 200);
}

TEST_CASE("what a reader of a cut can write the panel takes in, and nothing else can be written")
{
    Count count;
    CHECK(rc::check([&] {
        Assessment whole = smallPanel::assessment();
        Note note;
        note.id = "0";
        note.text = "Data is lost";
        note.audience = Audience::Public;
        whole.notes = {note};
        whole.outcomes = {{point(1), "red", "Seen"}};
        const Ledger panel("rod", asEdits(whole, smallPanel::editions()));
        const auto reader = *rc::gen::element(Reader::Team, Reader::Sponsor, Reader::Public);
        Machine machine(1);
        machine.ledger = Ledger("rod", asEdits(cutFor(whole, reader), smallPanel::editions()));
        const auto isTheirs = [&](const Ledger& handedBack, const Edit& edit) {
            const TheirWords theirs(panel, reader, handedBack.edits());
            return !faultOf(edit, smallPanel::editions()) && !theirs.claimsPanel(edit) &&
                   theirs.mayMake(edit) &&
                   !PossibleCapacities(handedBack.edits(), reader).whyNever(edit);
        };
        for (const Act& act : *rc::gen::container<std::vector<Act>>(anyAct())) {
            const AssessmentEditor editor = machine.editor("t", reader);
            Result<Made> made = Made{};
            if (act.what < steps) {
                Step step = stepOf(act, machine.ledger);
                if (step.record == noteRecord(note.id)) {
                    // As the panel's note is called there.
                    step.record = cutId(step.record);
                }
                made = editor.make({step});
                Ledger with = machine.ledger;
                const Edit raw = with.compose(machine.ids.next(), step.record, step.change, "t",
                                              Timestamp{machine.now});
                with.add(std::vector{raw});
                if (!isTheirs(with, raw)) {
                    ++count.refusedByAll;
                    RC_ASSERT(!made);
                }
            } else {
                made = doneBy(editor, act, machine);
            }
            ++(made ? count.made : count.refused);
            if (made) {
                machine.ledger.add(made->edits);
                machine.back = made->back;
                for (const Edit& edit : made->edits) {
                    RC_ASSERT(isTheirs(machine.ledger, edit));
                }
            }
        }
    }));
    CHECK(count.made > 200);
    CHECK(count.refused > 500);
    CHECK(count.refusedByAll > 200);
}
