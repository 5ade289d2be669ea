#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// What makes a line an item of a list, as people type it ("- ", "* ", "1. ", "2) ") and as Word
/// and Google Docs hand it over when it is copied: a sign, among them some of the private use of
/// the Symbol fonts, and a tab or a blank.
struct ListMark {
    enum class Kind { None, Bullet, Number };

    Kind kind = Kind::None;
    std::size_t number = 0; ///< 1 for "1."; at most three digits, as years are no places in a list.
    std::size_t level = 0;  ///< Of the sign: 1 and 2 are for items within items.
    std::size_t length = 0; ///< In bytes, with the blank behind it.
};

/// The mark that `line` begins with; it has no blanks in front.
ListMark listMarkOf(std::string_view line);

} // namespace core
