#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

/// A place in a text: line and column from 1, the column counted in bytes.
struct SourceLocation {
    int line = 1;
    int column = 1;

    friend auto operator<=>(const SourceLocation&, const SourceLocation&) = default;
};

/// Where each line of a text starts.
class Lines {
public:
    explicit Lines(std::string_view text);

    /// The place of the byte at `offset`.
    SourceLocation placeOf(std::size_t offset) const;
    /// The offset at which the line of `place` starts; the last line for what is behind it.
    std::size_t startOf(SourceLocation place) const;

private:
    std::vector<std::size_t> m_starts{0};
};

/// The column of `place` in `text`, counted in characters as people count them.
int columnOf(SourceLocation place, std::string_view text, const Lines& lines);

} // namespace core
