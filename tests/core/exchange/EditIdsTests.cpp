#include "core/exchange/EditIds.h"
#include "tests/support/EveryChange.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace core;

namespace {

/// An edit with any of the changes there are, named by what it says.
Edit anyEdit()
{
    const auto made = *rc::gen::elementOf(everyChange::all());
    Edit edit{{}, made.record, made.change, *rc::gen::element<PersonId>("ann", "bob"), {}, {}};
    if (*rc::gen::arbitrary<bool>()) {
        edit.at = Timestamp{*rc::gen::inRange<std::int64_t>(0, 1'800'000'000'000)};
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        edit.replaces.push_back(EditId{{static_cast<std::uint8_t>(i)}});
    }
    nameByContent("rod", edit, *rc::gen::inRange<std::uint64_t>(1, 1'800'000'000'000));
    return edit;
}

Edit withOther(Edit edit, int what)
{
    switch (what) {
    case 0:
        // The assessment and its result have no name.
        edit.record = edit.record.name.empty() ? noteRecord("x")
                                               : RecordId{edit.record.kind, edit.record.name + "x"};
        break;
    case 1: edit.author += "x"; break;
    case 2: edit.at = Timestamp{edit.at ? edit.at->milliseconds + 1 : 0}; break;
    case 3: edit.replaces.push_back(EditId{{9}}); break;
    case 4: edit.id.bytes[5] ^= 1; break;
    case 5: edit.id.bytes[15] ^= 1; break;
    default: {
        const auto other = *rc::gen::suchThat(
            rc::gen::elementOf(everyChange::all()),
            [&](const everyChange::Made& made) { return made.change != edit.change; });
        edit.change = other.change;
    }
    }
    return edit;
}

} // namespace

TEST_CASE("whatever is changed of an edit, its id tells that it was altered")
{
    CHECK(rc::check([] {
        const Edit edit = anyEdit();
        RC_ASSERT(isNamedByContent(edit.id));
        RC_ASSERT(!isWithoutTime(edit.id));
        RC_ASSERT(!isAltered("rod", edit));
        RC_ASSERT(isAltered("another assessment", edit));
        RC_ASSERT(isAltered("rod", withOther(edit, *rc::gen::inRange(0, 7))));
    }));
}

TEST_CASE("an edit without its time tells it from one that was made at the beginning of time")
{
    Edit edit{{}, noteRecord("n1"), SetText{"Words"}, "ann", {}, {}};
    nameByContent("rod", edit, 1);
    edit.at = Timestamp{0};
    CHECK(isAltered("rod", edit));
}

TEST_CASE("words that move from one part of an edit to the next make another edit")
{
    Edit edit{{}, noteRecord("n1"), SetText{"Words"}, "ann", {}, {}};
    nameByContent("rod", edit, 1);
    edit.record = noteRecord("n");
    edit.author = "1ann";
    CHECK(isAltered("rod", edit));
}

TEST_CASE("ids of what is made later sort later, and after all ids of earlier programs")
{
    std::int64_t now = 1'795'000'000'000;
    IdSource source([&now] { return Timestamp{now}; }, [] { return ~std::uint64_t{}; });
    const EditId old = source.next();
    CHECK_FALSE(isNamedByContent(old));
    EditId last = old;
    for (const std::int64_t step : {0, 0, 1, -5000, 1, 5000, 0}) {
        now += step;
        Edit edit{{}, noteRecord("n1"), SetText{std::to_string(step)}, "ann", {}, {}};
        nameByContent("rod", edit, source.nextTime());
        CHECK(last < edit.id);
        last = edit.id;
    }
}

TEST_CASE("edits of a file tell by their ids as well that they were altered, and keep their order")
{
    std::vector<Edit> edits;
    for (const auto& [record, change] : everyChange::all()) {
        Edit edit{{}, record, change, "ann", {}, {}};
        edit.id.bytes[8] = static_cast<std::uint8_t>(edits.size() + 1);
        edits.push_back(edit);
    }
    nameByContent("rod", edits);
    for (std::size_t i = 0; i < edits.size(); ++i) {
        INFO(i);
        CHECK(isWithoutTime(edits[i].id));
        CHECK(isNamedByContent(edits[i].id));
        CHECK_FALSE(isAltered("rod", edits[i]));
        CHECK((i == 0 || edits[i - 1].id < edits[i].id));
        Edit altered = edits[i];
        altered.replaces = {EditId{{7}}};
        CHECK(isAltered("rod", altered));
        altered = edits[i];
        altered.author = "bob";
        CHECK(isAltered("rod", altered));
    }
}

TEST_CASE(
    "what an id is made from never changes, so that edits of today are whole in years to come")
{
    Edit edit{{}, noteRecord("n1"), SetText{"Tŷ"}, "ann", Timestamp{1'795'000'000'000}, {}};
    edit.replaces = {EditId{{1, 2, 3}}};
    nameByContent("rod", edit, 1'795'000'000'001);
    CHECK(toString(edit.id) == "81a1ee565e01fae03f0fc66252c6d010");
}

TEST_CASE("which edit is meant is told with its author's name, its record and its time")
{
    Member ann;
    ann.name = "Research assessor";
    const Edit joined{EditId{{1}}, memberRecord("ann"), Enrol{ann}, "ann", {}, {}};
    const Edit edit{EditId{{2}}, noteRecord("n1"), SetText{"Words"}, "ann", Timestamp{0}, {}};
    CHECK(whichEdit(edit, {joined, edit}) ==
          "the change to note/n1 that says it is by Research assessor, made at "
          "1970-01-01T00:00:00Z");
    CHECK(whichEdit(joined, {}) == "the change to member/ann that says it is by ann");
}
