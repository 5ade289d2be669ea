#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

/// Where a word stands in a text, in units of UTF-16 as the window counts.
struct WordPlace {
    std::size_t at = 0;
    std::size_t length = 0;

    friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

/// The words of `text` that a dictionary could know, in their order; a word with hyphens is one.
/// Not among them is what is no prose: web and mail addresses, paths and names of files, whatever
/// has a digit in it ("W6", "gds-2019/5"), the marks behind a note ("#6", "/told", ">team"), words
/// with capitals inside ("NHS", "GovTech"), single letters and other scripts than Latin.
std::vector<WordPlace> wordsToCheck(std::u16string_view text);

/// Whether `unit` joins the parts of a word with hyphens.
bool isHyphen(char16_t unit);

} // namespace core
