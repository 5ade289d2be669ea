#pragma once

#include "core/assessment/Ledger.h"
#include "core/exchange/EditIds.h"
#include "tests/support/EveryChange.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

/// Random histories of an assessment: what several devices might do to it, each seeing some of what
/// the others did.
namespace histories {

/// A device: what it has seen, where its ids come from, and whether its program is an earlier one.
struct Device {
    core::Ledger ledger{"a", {}};
    std::uint64_t counter = 0;
    bool isOld = false;
};

inline core::EditId idOn(std::size_t device, std::uint64_t counter)
{
    core::EditId id;
    for (std::size_t i = 0; i < 6; ++i) {
        id.bytes[5 - i] = static_cast<std::uint8_t>(counter >> (8 * i));
    }
    id.bytes[15] = static_cast<std::uint8_t>(device + 1);
    return id;
}

/// A record and a change that suits it, out of few records so that devices meet.
inline std::pair<core::RecordId, core::Change> anyChange()
{
    using namespace core;
    const int n = *rc::gen::inRange(0, 3);
    const std::string name = std::to_string(n);
    const std::string words = *rc::gen::element<std::string>("one", "two", "tŷ", "");
    const PointRef point{"gds-2019", n + 1};
    Note note;
    note.text = "note " + name + " " + words;
    note.points = {point};
    const PersonId person = "person " + name;
    Member member;
    member.name = words;
    Recommendation item;
    item.text = "do " + words;
    Attachment file;
    file.name = "file " + name;
    switch (*rc::gen::inRange(0, 29)) {
    case 0: return {noteRecord(name), AddNote{note}};
    case 1: return {noteRecord(name), SetText{words}};
    case 2:
        return {noteRecord(name),
                SetKind{*rc::gen::element(NoteKind::Strength, NoteKind::Concern)}};
    case 3: return {noteRecord(name), FileUnder{{point}}};
    case 4: return {noteRecord(name), Remove{}};
    case 5: return {noteRecord(name), Restore{}};
    case 6:
        return {outcomeRecord(point),
                Settle{*rc::gen::element<std::string>("green", "red"), words}};
    case 7: return {recommendationRecord(name), Recommend{item}};
    case 8: return {recommendationRecord(name), SetPriority{Priority::Must}};
    case 9: return {recommendationRecord(name), Remove{}};
    case 10: return {assessmentRecord, Describe{Aspect::ServiceName, words}};
    case 11: return {assessmentRecord, Describe{Aspect::Language, words}};
    case 12: return {ratingRecord("person", point), Rate{"green", std::nullopt, words}};
    case 13: return {revealRecord(point), RevealRatings{}};
    case 14: return {remarkRecord("person", point), MakeRemark{words}};
    case 15:
        return {teamRoleRecord(ServiceRole::Design),
                Appoint{{ServiceRole::Design, Holding::Held, words}}};
    case 16: return {attachmentRecord(name), Attach{file}};
    case 17: return {attachmentRecord(name), SetText{words}};
    case 18:
        return {noteRecord(name), Release{*rc::gen::element(Audience::Team, Audience::Public)}};
    case 19: return {memberRecord(person), Enrol{member}};
    case 20: return {memberRecord(person), Remove{}};
    case 21:
        return {samePersonRecord(person),
                BeSamePerson{"person " + std::to_string(*rc::gen::inRange(0, 3))}};
    case 22:
        return {ratingRecord(person, point),
                Rate{*rc::gen::element<std::string>("green", "red"), std::nullopt, words}};
    case 23: return {remarkRecord(person, point), MakeRemark{words}};
    default: {
        const auto made = *rc::gen::elementOf(everyChange::all());
        return {made.record, made.change};
    }
    }
}

/// Lets `count` devices make edits and look at each other's; gives what each has in the end.
inline std::vector<std::vector<core::Edit>> random(std::size_t count)
{
    core::StartAssessment start;
    start.standards = {"gds-2019"};
    start.service.name = "Service";
    std::vector<Device> devices(count);
    const core::Edit first{idOn(0, 0), core::assessmentRecord, start, "lead", std::nullopt, {}};
    for (Device& device : devices) {
        device.isOld = *rc::gen::arbitrary<bool>();
        device.ledger.add(std::vector<core::Edit>{first});
    }
    const int steps = *rc::gen::inRange(0, 30);
    for (int step = 0; step < steps; ++step) {
        const auto at = *rc::gen::inRange<std::size_t>(0, count);
        Device& device = devices[at];
        if (*rc::gen::inRange(0, 5) == 0) {
            device.ledger.add(devices[*rc::gen::inRange<std::size_t>(0, count)].ledger.edits());
            continue;
        }
        auto [record, change] = anyChange();
        // Clocks differ between devices and go backwards; ids must not depend on them to work.
        device.counter += static_cast<std::uint64_t>(*rc::gen::inRange(1, 4));
        core::Edit edit = device.ledger.compose(idOn(at, device.counter), record, change,
                                                "person " + std::to_string(at), std::nullopt);
        if (!device.isOld) {
            core::nameByContent("a", edit, device.counter);
        }
        device.ledger.add(std::vector<core::Edit>{edit});
    }
    std::vector<std::vector<core::Edit>> result;
    for (const Device& device : devices) {
        result.push_back(device.ledger.edits());
    }
    return result;
}

} // namespace histories
