#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A piece of a pattern: words as they are, or what stands between braces.
struct PatternPiece {
    std::string_view text;
    bool isPlace = false;
};

/// The pieces of `pattern` in their order. Braces that do not close are words.
std::vector<PatternPiece> piecesOf(std::string_view pattern);

/// What stands between braces, in its order.
std::vector<std::string> placesIn(std::string_view pattern);

/// The pieces of `text` between these letters: of "count|word" the name of a place and its rules.
std::vector<std::string_view> split(std::string_view text, char between);

} // namespace core
