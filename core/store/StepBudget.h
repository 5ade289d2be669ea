#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <stop_token>

namespace core {

/// While it lives, ends what SQLite does on a connection after so many steps of its machine, or
/// when somebody asks for a stop: a file that somebody else made may be arranged so that looking at
/// it never ends. What was ended throws SQLite::Exception.
class StepBudget {
public:
    StepBudget(SQLite::Database& connection, std::uint64_t steps, std::stop_token stop = {});
    ~StepBudget();
    StepBudget(const StepBudget&) = delete;
    StepBudget& operator=(const StepBudget&) = delete;

    bool isSpent() const { return m_left == 0; }

private:
    static int step(void* budget);

    SQLite::Database& m_connection;
    std::uint64_t m_left;
    std::stop_token m_stop;
};

/// Enough for any file of ours of that size, to open it and to check every page and row.
std::uint64_t stepsFor(std::uint64_t bytes);

} // namespace core
