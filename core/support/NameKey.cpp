#include "core/support/NameKey.h"

#include "core/support/Text.h"

#include <utf8proc.h>

#include <cstdlib>

namespace core {

namespace {

std::string folded(std::string_view name)
{
    const std::string text = printable(name);
    utf8proc_uint8_t* mapped = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &mapped,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                       UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
    std::string result = length >= 0 ? std::string(reinterpret_cast<const char*>(mapped),
                                                   static_cast<std::size_t>(length))
                                     : text;
    std::free(mapped);
    return result;
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

} // namespace

std::string nameKey(std::string_view name)
{
    std::string key;
    bool isApart = false;
    for (const char letter : folded(name)) {
        if (isBlank(letter)) {
            isApart = !key.empty();
            continue;
        }
        if (isApart) {
            key += ' ';
            isApart = false;
        }
        key += letter;
    }
    return key;
}

bool sameName(std::string_view one, std::string_view other)
{
    const std::string key = nameKey(one);
    return !key.empty() && key == nameKey(other);
}

} // namespace core
