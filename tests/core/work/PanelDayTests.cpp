#include "core/exchange/AssessmentJson.h"
#include "core/exchange/EditIds.h"
#include "core/packs/Merge.h"
#include "tests/support/SmallCasebook.h"

#include <algorithm>
#include <deque>
#include <random>

using namespace core;

namespace {

Timestamp noon()
{
    return Timestamp{1'795'000'000'000};
}

template <typename T>
T told(Result<T> result)
{
    if (!result) {
        FAIL(toString(result.problem()));
    }
    return std::move(result).value();
}

Pack packOf(const Casebook& casebook)
{
    return told(readPack(told(makePack(casebook, {{"rod"}, Reader::Panel, true, {}}, noon)),
                         casebook.path().filename()));
}

/// A machine of one of the panel.
struct Machine {
    Machine(const TemporaryFolder& folder, const std::string& person, std::uint64_t seed)
        : name(person)
        , random(seed)
        , ids([this] { return Timestamp{now += 700}; },
              [this] { return random += 0x9E3779B97F4A7C15u; })
        , casebook(told(Casebook::create(folder / (person + ".standpoint"), {person, person})))
    {
    }

    MergeRecord take(const Pack& pack) { return told(merge(casebook, pack, {}, noon)); }

    void make(const RecordId& record, const Change& change)
    {
        const Ledger ledger = told(casebook.read("rod"));
        Edit edit = ledger.compose({}, record, change, name, Timestamp{now});
        nameByContent("rod", edit, ids.nextTime());
        told(casebook.append("rod", {edit}));
    }

    std::string exported() const
    {
        return toExchange(told(casebook.read("rod")).assessment(), told(casebook.editions("rod")));
    }

    std::string name;
    std::int64_t now = 1'795'100'000'000;
    std::uint64_t random;
    IdSource ids;
    Casebook casebook;
};

/// Something that an assessor does, out of few places so that people meet.
void work(Machine& machine, std::minstd_rand& dice, int step)
{
    const PointRef point{"gds-2019", static_cast<int>(dice() % 3) + 1};
    const std::string words = machine.name + " says " + std::to_string(step);
    const Assessment now = told(machine.casebook.read("rod")).assessment();
    switch (dice() % 6) {
    case 0:
    case 1: {
        Note note;
        note.text = words;
        note.points = {point};
        machine.make(noteRecord(toString(machine.ids.next())), AddNote{note});
        break;
    }
    case 2: machine.make(ratingRecord(machine.name, point), Rate{"amber", {}, words}); break;
    case 3: machine.make(outcomeRecord(point), Settle{"green", words}); break;
    case 4:
        if (!now.notes.empty()) {
            machine.make(noteRecord(now.notes[dice() % now.notes.size()].id), SetText{words});
        }
        break;
    default:
        if (!now.notes.empty()) {
            machine.make(noteRecord(now.notes[dice() % now.notes.size()].id), FileUnder{{point}});
        }
    }
}

} // namespace

TEST_CASE("five machines work through one day, hand packs around twice and end with equal exports")
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        SmallCasebook small;
        const Casebook lead = small.open();
        const TemporaryFolder folder;
        std::minstd_rand dice(seed);
        std::deque<Machine> machines;
        for (const auto* name : {"ann", "bob", "cai", "dee", "eve"}) {
            machines.emplace_back(folder, name, machines.size() * 1'000'003 + seed);
            machines.back().take(packOf(lead));
        }
        int said = 0;
        for (int step = 0; step < 60; ++step) {
            Machine& machine = machines[dice() % machines.size()];
            work(machine, dice, step);
            ++said;
            if (step % 9 == 8) {
                machine.take(packOf(machines[dice() % machines.size()].casebook));
            }
        }
        for (int round = 0; round < 2; ++round) {
            std::vector<Pack> packs;
            for (const Machine& machine : machines) {
                packs.push_back(packOf(machine.casebook));
            }
            for (Machine& machine : machines) {
                std::shuffle(packs.begin(), packs.end(), dice);
                for (const Pack& pack : packs) {
                    machine.take(pack);
                }
            }
        }
        const Ledger first = told(machines.front().casebook.read("rod"));
        CHECK(first.edits().size() > 20);
        for (const Machine& machine : machines) {
            CHECK(machine.exported() == machines.front().exported());
            CHECK(told(machine.casebook.read("rod")).edits() == first.edits());
            CHECK(told(machine.casebook.read("rod")).disputes() == first.disputes());
            CHECK(told(machine.casebook.verify()).empty());
        }
    }
}

TEST_CASE("undoing any merge gives the bytes of the export before it")
{
    SmallCasebook small;
    const Casebook lead = small.open();
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        const TemporaryFolder folder;
        std::minstd_rand dice(seed);
        Machine ann(folder, "ann", 7);
        Machine bob(folder, "bob", 1'000'000'007);
        ann.take(packOf(lead));
        bob.take(packOf(lead));
        for (unsigned step = 0; step < seed; ++step) {
            work(dice() % 2 == 0 ? ann : bob, dice, static_cast<int>(step));
            if (dice() % 4 == 0) {
                ann.take(packOf(bob.casebook));
            }
        }
        const std::string before = ann.exported();
        const MergeRecord record = ann.take(packOf(bob.casebook));
        if (record.number != 0) {
            told(ann.casebook.undoMerge(record.number));
        }
        CHECK(ann.exported() == before);
        CHECK(told(ann.casebook.verify()).empty());
    }
}
