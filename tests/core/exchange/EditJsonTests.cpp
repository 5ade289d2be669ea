#include "core/exchange/EditJson.h"
#include "core/store/Schema.h"
#include "tests/support/EveryChange.h"
#include "tests/support/Golden.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("every kind of change is written to the log and read back")
{
    for (const auto& [record, change] : everyChange::all()) {
        INFO(kindOf(change));
        const auto read = changeFromJson(kindOf(change), toJson(change));
        REQUIRE(read);
        CHECK(*read == change);
    }
    for (const Aspect aspect :
         {Aspect::ServiceName, Aspect::Organisation, Aspect::Phase, Aspect::Description,
          Aspect::Scope, Aspect::Language, Aspect::Layout, Aspect::SelfAssessment}) {
        const Change change = Describe{aspect, "x"};
        const auto read = changeFromJson("describe", toJson(change));
        REQUIRE(read);
        CHECK(*read == change);
    }
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

TEST_CASE("the log says what a change says in words that never change")
{
    std::string said;
    for (const auto& [record, change] : everyChange::all()) {
        said += std::string(kindOf(change)) + " " + toJson(change) + "\n";
    }
    // The file of a released version stays as it is: what is new is a new version of casebooks,
    // because programs before it cannot read it. The ids of edits are made from these words, so a
    // key that comes later is left out where it has nothing to say.
    checkGolden("changes-of-version-" + std::to_string(casebookVersion) + ".txt", said);
}
