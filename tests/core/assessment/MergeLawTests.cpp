#include "core/assessment/Aspects.h"
#include "core/assessment/RecordPoint.h"
#include "tests/support/Histories.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace core;

namespace {

std::vector<Edit> joined(const std::vector<std::vector<Edit>>& parts)
{
    std::vector<Edit> all;
    for (const auto& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

bool equal(const Folded& a, const Folded& b)
{
    return a.assessment == b.assessment && a.disputes == b.disputes && a.heads == b.heads;
}

/// An answer or a signature that somebody says again is theirs then, also when they take a step
/// back to it.
Assessment withoutVoices(Assessment assessment)
{
    for (Answer& answer : assessment.answers) {
        answer.by.clear();
    }
    for (Signature& signature : assessment.signatures) {
        signature.by.clear();
    }
    // What a reveal has shown was seen.
    assessment.reveals.clear();
    // Who joins the panel and leaves it again was on it.
    assessment.formerly.clear();
    return assessment;
}

/// The id of an edit that is made once all others are: bound ones sort behind old ones.
EditId afterAll(std::uint64_t number)
{
    EditId id = histories::idOn(7, number);
    id.bytes[0] |= 0x80;
    return id;
}

} // namespace

TEST_CASE("what edits add up to depends neither on their order nor on doubles")
{
    CHECK(rc::check([] {
        auto all = joined(histories::random(*rc::gen::inRange<std::size_t>(2, 5)));
        const Folded once = fold("a", all);
        auto shuffled = all;
        std::shuffle(shuffled.begin(), shuffled.end(),
                     std::minstd_rand(*rc::gen::arbitrary<unsigned>()));
        RC_ASSERT(equal(once, fold("a", shuffled)));
        auto reversed = all;
        std::reverse(reversed.begin(), reversed.end());
        RC_ASSERT(equal(once, fold("a", reversed)));
        all.insert(all.end(), reversed.begin(), reversed.end());
        RC_ASSERT(equal(once, fold("a", all)));
    }));
}

TEST_CASE(
    "no words that nobody replaced or removed are lost when several people's edits come together")
{
    CHECK(rc::check([] {
        const auto parts = histories::random(*rc::gen::inRange<std::size_t>(2, 5));
        const Folded merged = fold("a", joined(parts));
        for (const auto& part : parts) {
            for (const Edit& edit : part) {
                const bool replaced = [&] {
                    for (const auto& other : parts) {
                        for (const Edit& by : other) {
                            if (std::find(by.replaces.begin(), by.replaces.end(), edit.id) !=
                                by.replaces.end()) {
                                return true;
                            }
                        }
                    }
                    return false;
                }();
                if (!replaced && fits(edit.change, edit.record.kind) && !isInAnothersName(edit)) {
                    const auto& heads = merged.heads.at(edit.record);
                    RC_ASSERT(std::find(heads.begin(), heads.end(), edit.id) != heads.end());
                }
            }
        }
    }));
}

TEST_CASE("taking a step back gives the values from before it")
{
    CHECK(rc::check([] {
        const auto parts = histories::random(2);
        Ledger ledger("a", parts[0]);
        // Who changes something is on the panel: what others release is held back.
        Enrol joining;
        joining.member.id = "person 7";
        ledger.add(std::vector{ledger.compose(afterAll(999), memberRecord("person 7"), joining,
                                              "person 7", std::nullopt)});
        const Folded before = fold("a", ledger.edits());
        auto [record, change] = histories::anyChange();
        const Edit edit = ledger.compose(afterAll(1000), record, change, "person 7", std::nullopt);
        const auto back = ledger.inverse(edit);
        RC_PRE(ledger.knows(record) || begins(change));
        // An assessment begins once: the editor refuses a second beginning.
        RC_PRE(!std::holds_alternative<StartAssessment>(change) || !ledger.knows(record));
        // Nor is whoever joined a stranger again, with whom nobody could be one person.
        RC_PRE(!std::holds_alternative<Enrol>(change) || ledger.knows(record));
        for (const Dispute& dispute : before.disputes) {
            RC_PRE(dispute.aspect != Aspect::Presence);
        }
        ledger.add(std::vector<Edit>{edit});
        std::vector<Edit> undo;
        for (const Change& one : back) {
            undo.push_back(ledger.compose(afterAll(1001 + undo.size()), record, one, "person 7",
                                          std::nullopt));
        }
        ledger.add(undo);
        RC_ASSERT(withoutVoices(ledger.assessment()) == withoutVoices(before.assessment));
        RC_ASSERT(ledger.disputes().size() == before.disputes.size());
    }));
}

TEST_CASE("adding edits one by one gives the same as folding all of them")
{
    CHECK(rc::check([] {
        const auto parts = histories::random(*rc::gen::inRange<std::size_t>(2, 4));
        for (const auto& part : parts) {
            Ledger ledger("a", {});
            for (const Edit& edit : part) {
                ledger.add(std::vector<Edit>{edit});
                const Folded whole = fold("a", ledger.edits());
                RC_ASSERT(ledger.assessment() == whole.assessment);
                RC_ASSERT(ledger.disputes() == whole.disputes);
            }
        }
    }));
}
