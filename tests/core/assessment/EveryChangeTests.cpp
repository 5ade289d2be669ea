#include "core/assessment/Aspects.h"
#include "core/assessment/EditCheck.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Permissions.h"
#include "core/assessment/Versions.h"
#include "tests/core/assessment/SmallPanel.h"
#include "tests/support/EveryChange.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

/// A day on which each record of the examples was begun, but not what `change` begins.
smallPanel::Day dayBefore(const Change& change)
{
    smallPanel::Day day;
    for (const auto& [record, other] : everyChange::all()) {
        if (begins(other) && other.index() != change.index()) {
            day.make(record, other);
        }
    }
    if (std::holds_alternative<Restore>(change)) {
        day.make(noteRecord("n1"), Remove{});
    }
    return day;
}

/// Aspects that no change gives a value alone: they come with the beginning of their record.
constexpr AspectSet neverAlone =
    only(Aspect::Verdict) | only(Aspect::Member) | only(Aspect::Origin) | only(Aspect::Holder) |
    only(Aspect::Signed) | only(Aspect::Answered) | only(Aspect::Replied) | only(Aspect::File) |
    only(Aspect::Keys) | only(Aspect::SameAs);

} // namespace

TEST_CASE("a change of every kind fits its record, is sound and is somebody’s to make")
{
    EditId id;
    for (const auto& [record, change] : everyChange::all()) {
        INFO(toString(record) << ", kind " << change.index());
        CHECK(fits(change, record.kind));
        const auto fault =
            faultOf({id, record, change, "lead", std::nullopt, {}}, smallPanel::editions());
        CHECK(fault.value_or("") == "");
        CHECK(rightTo(record, change).of(Capacity::Lead) != May::No);
    }
}

TEST_CASE("a change of every kind shows in what the edits add up to")
{
    for (const auto& [record, change] : everyChange::all()) {
        INFO(toString(record) << ", kind " << change.index());
        smallPanel::Day day = dayBefore(change);
        const Assessment before = day.ledger.assessment();
        const std::string fingerprint = fingerprintOf(day.ledger);
        day.make(record, change);
        CHECK(day.ledger.assessment() != before);
        CHECK(day.ledger.disputes().empty());
        const bool isOther = fingerprintOf(day.ledger) != fingerprint;
        CHECK((!isOther || !differences(before, day.ledger.assessment(), "lead").empty()));
    }
}

TEST_CASE("each aspect of a change can be told alone")
{
    for (const auto& [record, change] : everyChange::all()) {
        for (std::size_t i = 0; i < aspectCount; ++i) {
            const auto aspect = static_cast<Aspect>(i);
            if ((aspectsOf(change) & only(aspect)) == 0) {
                continue;
            }
            INFO(nameOf(aspect) << " of kind " << change.index());
            const Change narrow = narrowed(change, aspect);
            const bool isAlone = aspectsOf(narrow) == only(aspect);
            CHECK(isAlone == ((neverAlone & only(aspect)) == 0));
        }
    }
}
