#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace ui {

/// When what is being typed is kept: after a short pause, and also while the typing goes on less
/// than a second after the first of it that is not kept yet.
class DraftPace {
public:
    using Time = std::chrono::milliseconds; ///< Of a clock that never goes back.

    static constexpr Time pause{400};
    static constexpr Time longest{800};

    void typed(Time now)
    {
        m_since = m_since.value_or(now);
        m_last = now;
    }
    void kept() { m_since.reset(); }
    /// Nothing while nothing waits.
    std::optional<Time> due() const
    {
        return m_since ? std::optional(std::min(m_last + pause, *m_since + longest)) : std::nullopt;
    }

private:
    std::optional<Time> m_since;
    Time m_last{0};
};

} // namespace ui
