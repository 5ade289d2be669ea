#include "core/support/Result.h"

#include <catch2/catch.hpp>

#include <new>
#include <stdexcept>
#include <system_error>

using namespace core;

namespace {

/// What a person is told when `error` is thrown in the middle of something.
template <typename Error>
std::string told(const Error& error)
{
    const auto result = attempt("Reading the pack", [&]() -> Done { throw error; });
    REQUIRE_FALSE(result);
    return result.problem().what;
}

bool has(const std::string& text, const std::string& words)
{
    INFO(text);
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a library's own words do not reach people, who hear what failed and what to do")
{
    const std::string said =
        told(std::runtime_error("[json.exception.parse_error.101] line 1, column 2"));
    CHECK_FALSE(has(said, "json"));
    CHECK_FALSE(has(said, "column"));
    CHECK(has(said, "Reading the pack"));
    CHECK(has(said, "Try again"));
    CHECK(has(told(std::bad_alloc()), "memory"));
    CHECK_FALSE(has(told(std::bad_alloc()), "bad_alloc"));
    const std::system_error full(ENOSPC, std::generic_category(), "filebuf::overflow");
    CHECK(has(told(full), "No space left"));
    CHECK_FALSE(has(told(full), "filebuf"));
}

TEST_CASE("a Failure keeps its own words and place")
{
    const auto result = attempt("Reading", [&]() -> Done {
        throw Failure({"is damaged.", "a.standpoint"});
    });
    REQUIRE_FALSE(result);
    CHECK(toString(result.problem()) == "a.standpoint: is damaged.");
}
