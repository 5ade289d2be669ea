#pragma once

#include <string>
#include <string_view>

namespace core {

/// What two spellings of one person's name have in common: without the difference between capital
/// and small letters, compatible letters as one, one blank where there are several and none at the
/// ends (NFKC with case folding). `name` is UTF-8; the key is for comparing and never shown.
std::string nameKey(std::string_view name);

/// Whether two names are the same, however they are spelt. An empty one is the same as none.
bool sameName(std::string_view one, std::string_view other);

} // namespace core
