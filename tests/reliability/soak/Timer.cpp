#include "tests/reliability/soak/Timer.h"

#include <algorithm>
#include <limits>

namespace soak {

double Timer::takeMedian()
{
    if (m_took.empty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto middle = m_took.begin() + static_cast<std::ptrdiff_t>(m_took.size() / 2);
    std::nth_element(m_took.begin(), middle, m_took.end());
    const double median = *middle;
    m_took.clear();
    return median;
}

} // namespace soak
