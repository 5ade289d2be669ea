#include "core/report/ReportMark.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view scheme = "standpoint-report:";
constexpr std::size_t digestDigits = 64;

bool isDigest(std::string_view text)
{
    return text.size() == digestDigits && std::ranges::all_of(text, [](char letter) {
               return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
           });
}

} // namespace

std::string toString(const ReportMark& mark)
{
    return std::string(scheme) + mark.fingerprint + ':' + mark.data;
}

std::optional<ReportMark> reportMarkFrom(std::string_view text)
{
    if (!text.starts_with(scheme)) {
        return std::nullopt;
    }
    text.remove_prefix(scheme.size());
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || !isDigest(text.substr(0, colon)) ||
        !isDigest(text.substr(colon + 1))) {
        return std::nullopt;
    }
    return ReportMark{std::string(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}

} // namespace core
