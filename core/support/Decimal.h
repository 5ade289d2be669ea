#pragma once

#include <string>

namespace core {

/// `number` to so many decimals at most, without zeros at their end, whatever the locale: "12.5".
std::string toDecimal(double number, int decimals);

} // namespace core
