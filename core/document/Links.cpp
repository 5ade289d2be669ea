#include "core/document/Links.h"

#include <algorithm>
#include <array>

namespace core::document {

namespace {

bool startsWithScheme(std::string_view address, std::string_view scheme)
{
    return address.size() > scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), address.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b);
           });
}

} // namespace

bool mayLink(std::string_view address)
{
    static constexpr std::array<std::string_view, 3> schemes{"https://", "http://", "mailto:"};
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](auto scheme) { return startsWithScheme(address, scheme); });
}

} // namespace core::document
