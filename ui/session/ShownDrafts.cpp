#include "ui/session/ShownDrafts.h"

#include <utility>

namespace ui {

ShownDrafts::ShownDrafts(std::vector<core::Draft> rows)
{
    for (core::Draft& row : rows) {
        const std::string place = core::placeOf(row.place);
        if (m_shown.try_emplace(place, row.text).second) {
            m_first.push_back(std::move(row));
        } else {
            m_beside[place].push_back(std::move(row));
        }
    }
}

std::string ShownDrafts::at(const std::string& place) const
{
    const auto found = m_shown.find(place);
    return found == m_shown.end() ? std::string() : found->second;
}

void ShownDrafts::set(const std::string& place, const std::string& text)
{
    if (text.empty()) {
        m_shown.erase(place);
    } else {
        m_shown[place] = text;
    }
}

std::optional<core::Draft> ShownDrafts::next(const std::string& place) const
{
    const auto found = m_beside.find(place);
    return found == m_beside.end() || found->second.empty() ? std::nullopt
                                                            : std::optional(found->second.front());
}

void ShownDrafts::takeNext(const std::string& place)
{
    auto& waiting = m_beside.at(place);
    m_shown[place] = std::move(waiting.front().text);
    waiting.erase(waiting.begin());
}

std::vector<core::Draft> ShownDrafts::firstRows() const
{
    return m_first;
}

std::vector<std::string> ShownDrafts::places() const
{
    std::vector<std::string> places;
    for (const auto& [place, text] : m_shown) {
        places.push_back(place);
    }
    return places;
}

std::vector<std::string> ShownDrafts::allPlaces() const
{
    std::vector<std::string> all = places();
    for (const auto& [place, waiting] : m_beside) {
        if (!waiting.empty() && !m_shown.contains(place)) {
            all.push_back(place);
        }
    }
    return all;
}

} // namespace ui
