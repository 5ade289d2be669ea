#include "core/document/Links.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <array>

namespace core::document {

namespace {

bool startsWithScheme(std::string_view address, std::string_view scheme)
{
    return address.size() > scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), address.begin(),
                      [](char a, char b) { return a == asciiLower(b); });
}

} // namespace

bool mayLink(std::string_view address)
{
    static constexpr std::array<std::string_view, 4> schemes{"https://", "http://",
                                                             "mailto:", "tel:"};
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](auto scheme) { return startsWithScheme(address, scheme); });
}

bool showsAddress(const Run& run)
{
    return mayLink(run.address) && (mayLink(run.text) || run.text.starts_with("www."));
}

std::string_view hostOf(std::string_view address)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (startsWithScheme(address, scheme)) {
            address.remove_prefix(scheme.size());
            return address.substr(0, address.find_first_of("/?#"));
        }
    }
    return {};
}

std::string linkTarget(std::string_view address)
{
    static constexpr std::string_view kept = "-._~:/?#@!$&'*+,;=%";
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string target;
    for (const char letter : address) {
        const auto byte = static_cast<unsigned char>(letter);
        if (isAsciiLetterOrDigit(letter) || kept.find(letter) != std::string_view::npos) {
            target += letter;
        } else {
            target += '%';
            target += digits[byte >> 4];
            target += digits[byte & 0xF];
        }
    }
    return target;
}

} // namespace core::document
