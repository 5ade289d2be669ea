#include "core/store/StepBudget.h"

#include <sqlite3.h>

#include <algorithm>

namespace core {

namespace {

constexpr std::uint64_t stepsAtOnce = 1000;

} // namespace

StepBudget::StepBudget(SQLite::Database& connection, std::uint64_t steps, std::stop_token stop)
    : m_connection(connection)
    , m_left(steps)
    , m_stop(std::move(stop))
{
    sqlite3_progress_handler(connection.getHandle(), static_cast<int>(stepsAtOnce), step, this);
}

StepBudget::~StepBudget()
{
    sqlite3_progress_handler(m_connection.getHandle(), 0, nullptr, nullptr);
}

int StepBudget::step(void* budget)
{
    auto& self = *static_cast<StepBudget*>(budget);
    self.m_left -= std::min(self.m_left, stepsAtOnce);
    return self.m_left == 0 || self.m_stop.stop_requested() ? 1 : 0;
}

std::uint64_t stepsFor(std::uint64_t bytes)
{
    constexpr std::uint64_t toOpen = 10'000'000;
    constexpr std::uint64_t perByte = 20;
    return toOpen + perByte * bytes;
}

} // namespace core
