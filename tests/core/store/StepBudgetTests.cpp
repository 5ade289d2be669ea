#include "core/store/StepBudget.h"

#include <catch2/catch.hpp>

using core::StepBudget;

namespace {

/// Adds numbers up without an end.
constexpr const char* endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT sum(i) FROM n";

} // namespace

TEST_CASE("what never ends is ended when its steps are used up, and the connection goes on")
{
    SQLite::Database connection(":memory:", SQLite::OPEN_READWRITE);
    {
        const StepBudget budget(connection, 100'000);
        CHECK(connection.execAndGet("SELECT 7").getInt() == 7);
        CHECK_FALSE(budget.isSpent());
        CHECK_THROWS_AS(connection.execAndGet(endless), SQLite::Exception);
        CHECK(budget.isSpent());
        CHECK_THROWS_AS(connection.execAndGet(endless), SQLite::Exception);
    }
    CHECK(connection
              .execAndGet("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                          "WHERE i < 100000) SELECT max(i) FROM n")
              .getInt() == 100'000);
}

TEST_CASE("whoever asks for a stop gets it before the steps are used up")
{
    SQLite::Database connection(":memory:", SQLite::OPEN_READWRITE);
    std::stop_source stop;
    stop.request_stop();
    const StepBudget budget(connection, std::uint64_t{1} << 60, stop.get_token());
    CHECK_THROWS_AS(connection.execAndGet(endless), SQLite::Exception);
    CHECK_FALSE(budget.isSpent());
}
