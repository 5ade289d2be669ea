#include "core/assessment/Ids.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

IdSource sourceAt(std::int64_t& now)
{
    return IdSource([&now] { return Timestamp{now}; },
                    [bits = std::uint64_t{7}]() mutable { return bits++; });
}

} // namespace

TEST_CASE(
    "ids sort by the time they were made, also within a millisecond and when the clock goes back")
{
    std::int64_t now = 1'000'000;
    IdSource source = sourceAt(now);
    EditId last = source.next();
    for (const std::int64_t time : {1'000'000, 1'000'000, 1'000'001, 999'000, 999'001, 1'000'002}) {
        now = time;
        const EditId id = source.next();
        CHECK(last < id);
        last = id;
    }
}

TEST_CASE("an id is written in hexadecimal and read back")
{
    std::int64_t now = 1'795'000'000'000;
    const EditId id = sourceAt(now).next();
    CHECK(editIdFrom(toString(id)) == id);
    CHECK_FALSE(editIdFrom("abc"));
    CHECK_FALSE(editIdFrom(std::string(32, 'G')));
}

TEST_CASE("a record is written with its kind and read back")
{
    for (const auto& record :
         {RecordId{RecordKind::Note, "n1"}, RecordId{RecordKind::Outcome, "gds-2019/5"},
          RecordId{RecordKind::Assessment, ""}, RecordId{RecordKind::Rating, "gds-2019/5/a/b"}}) {
        CHECK(recordIdFrom(toString(record)) == record);
    }
    for (const auto* text : {"", "note", "note/", "assessment/x", "thing/x", "assessment/"}) {
        INFO(text);
        CHECK_FALSE(recordIdFrom(text));
    }
}
