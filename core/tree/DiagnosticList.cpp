#include "core/tree/DiagnosticList.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostDiagnostics = 200;

} // namespace

void DiagnosticList::add(SourceLocation place, std::string message)
{
    if (m_found.size() < mostDiagnostics) {
        m_found.push_back({place, std::move(message)});
    } else {
        m_overflowed = true;
    }
}

std::vector<Diagnostic> DiagnosticList::take()
{
    std::vector<Diagnostic> all;
    if (m_found.empty()) {
        return all;
    }
    std::ranges::stable_sort(m_found, {}, &Found::place);
    const Lines lines(m_text);
    for (Found& found : m_found) {
        all.push_back({m_file, found.place.line, columnOf(found.place, m_text, lines),
                       std::move(found.message)});
    }
    m_found.clear();
    if (m_overflowed) {
        all.push_back({m_file, all.back().line, all.back().column,
                       "there are more faults than these; mend these first"});
    }
    return all;
}

} // namespace core
