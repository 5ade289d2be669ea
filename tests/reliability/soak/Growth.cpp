#include "tests/reliability/soak/Growth.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soak {

namespace {

constexpr std::size_t fewestWeeks = 8;

double median(const std::vector<double>& values, std::size_t from, std::size_t to)
{
    std::vector<double> some(values.begin() + static_cast<std::ptrdiff_t>(from),
                             values.begin() + static_cast<std::ptrdiff_t>(to));
    std::erase_if(some, [](double value) { return std::isnan(value); });
    if (some.empty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto middle = some.begin() + static_cast<std::ptrdiff_t>(some.size() / 2);
    std::nth_element(some.begin(), middle, some.end());
    return *middle;
}

} // namespace

std::optional<Judgement> judge(const Series& series, const std::vector<double>& assessments)
{
    const std::size_t weeks = series.values.size();
    if (weeks < fewestWeeks || assessments.size() != weeks) {
        return std::nullopt;
    }
    const std::size_t quarter = weeks / 4;
    const auto second = [&](const std::vector<double>& values) {
        return median(values, quarter, 2 * quarter);
    };
    const auto last = [&](const std::vector<double>& values) {
        return median(values, weeks - quarter, weeks);
    };
    Judgement result{second(series.values), last(series.values), 0};
    if (std::isnan(result.second) || std::isnan(result.last)) {
        return std::nullopt;
    }
    const double content = series.may == May::GrowWithContent && second(assessments) > 0
                               ? last(assessments) / second(assessments)
                               : 1;
    result.allowed = result.second * content * series.factor + series.slack;
    return result;
}

} // namespace soak
