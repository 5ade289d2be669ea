#pragma once

#include <string_view>

namespace core {

/// Marks English words of core that the window says too. It translates them by themselves
/// (ui/words/CoreWords.h), so that they stand once; `lupdate -tr-function-alias
/// QT_TRANSLATE_NOOP+=translatable` collects them for translators, who find them under "core".
constexpr std::string_view translatable(const char* /*context*/, std::string_view english)
{
    return english;
}

} // namespace core
