#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The words of somebody's name, without accents and the difference between capital and small
/// letters, the first name first. Titles, letters after the name and what stands in brackets are no
/// words of it. `name` is UTF-8.
std::vector<std::u32string> nameWords(std::string_view name);

/// The words as one.
std::u32string joinedUp(const std::vector<std::u32string>& words);

} // namespace core
