#include "core/yaml/Fault.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostFaults = 200;

/// How many characters begin in `text`: every byte that does not continue one.
int characters(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

} // namespace

std::string toString(const Fault& fault)
{
    std::string where = fault.file;
    if (fault.line > 0) {
        where += ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column);
    }
    return where + ": error: " + fault.message;
}

Lines::Lines(std::string_view text)
{
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        m_starts.push_back(at + 1);
    }
}

Place Lines::placeOf(std::size_t offset) const
{
    const auto line = std::ranges::upper_bound(m_starts, offset) - m_starts.begin();
    return {static_cast<int>(line),
            static_cast<int>(offset - m_starts[static_cast<std::size_t>(line) - 1]) + 1};
}

std::size_t Lines::startOf(Place place) const
{
    return m_starts[std::min(static_cast<std::size_t>(place.line), m_starts.size()) - 1];
}

void FaultList::add(Place place, std::string message)
{
    if (m_found.size() < mostFaults) {
        m_found.push_back({place, std::move(message)});
    } else {
        m_overflowed = true;
    }
}

std::vector<Fault> FaultList::take()
{
    std::vector<Fault> faults;
    if (m_found.empty()) {
        return faults;
    }
    std::ranges::stable_sort(m_found, {}, &Found::place);
    const Lines lines(m_text);
    for (Found& found : m_found) {
        const auto before = m_text.substr(lines.startOf(found.place),
                                          static_cast<std::size_t>(found.place.column) - 1);
        faults.push_back(
            {m_file, found.place.line, characters(before) + 1, std::move(found.message)});
    }
    m_found.clear();
    if (m_overflowed) {
        faults.push_back({m_file, faults.back().line, faults.back().column,
                          "there are more faults than these; mend these first"});
    }
    return faults;
}

} // namespace core
