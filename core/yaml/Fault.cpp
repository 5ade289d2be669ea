#include "core/yaml/Fault.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostFaults = 200;

/// Where each line of `text` starts.
std::vector<std::size_t> lineStarts(std::string_view text)
{
    std::vector<std::size_t> starts{0};
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        starts.push_back(at + 1);
    }
    return starts;
}

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

Place placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto lineFeed = before.rfind('\n');
    const auto start = lineFeed == std::string_view::npos ? 0 : lineFeed + 1;
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(before.size() - start) + 1};
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
    const auto starts = lineStarts(m_text);
    for (Found& found : m_found) {
        const auto line = std::min(static_cast<std::size_t>(found.place.line), starts.size()) - 1;
        const auto before =
            m_text.substr(starts[line], static_cast<std::size_t>(found.place.column) - 1);
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
