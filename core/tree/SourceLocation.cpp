#include "core/tree/SourceLocation.h"

#include <algorithm>

namespace core {

Lines::Lines(std::string_view text)
{
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        m_starts.push_back(at + 1);
    }
}

SourceLocation Lines::placeOf(std::size_t offset) const
{
    const auto line = std::ranges::upper_bound(m_starts, offset) - m_starts.begin();
    return {static_cast<int>(line),
            static_cast<int>(offset - m_starts[static_cast<std::size_t>(line) - 1]) + 1};
}

std::size_t Lines::startOf(SourceLocation place) const
{
    return m_starts[std::min(static_cast<std::size_t>(place.line), m_starts.size()) - 1];
}

int columnOf(SourceLocation place, std::string_view text, const Lines& lines)
{
    const auto before =
        text.substr(lines.startOf(place), static_cast<std::size_t>(place.column) - 1);
    // A character begins with every byte that does not continue one.
    return 1 + static_cast<int>(std::count_if(before.begin(), before.end(), [](char byte) {
               return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
           }));
}

} // namespace core
