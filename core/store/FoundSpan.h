#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A place in a text where a searched word stands, in bytes.
struct FoundSpan {
    std::size_t from = 0;
    std::size_t size = 0;

    friend bool operator==(const FoundSpan&, const FoundSpan&) = default;
};

/// What the index puts before and after each word that it found in a text.
inline constexpr char foundBegins = '\x01';
inline constexpr char foundEnds = '\x02';

/// Where the marks in `marked` are, as places in `text`, which is the same without them.
std::vector<FoundSpan> spansIn(std::string_view marked, std::string_view text);

} // namespace core
