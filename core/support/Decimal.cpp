#include "core/support/Decimal.h"

#include <array>
#include <charconv>

namespace core {

std::string toDecimal(double number, int decimals)
{
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                       std::chars_format::fixed, decimals);
    std::string result(text.data(), written.ptr);
    if (result.find('.') != std::string::npos) {
        result.erase(result.find_last_not_of('0') + 1);
    }
    if (result.back() == '.') {
        result.pop_back();
    }
    return result == "-0" ? "0" : result;
}

} // namespace core
