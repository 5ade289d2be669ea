#include "ui/assessment/agenda/AgendaOutline.h"

#include <algorithm>
#include <utility>

namespace ui {

AgendaOutline::AgendaOutline(const core::Agenda& agenda, const core::Editions& editions)
    : m_parts(core::agendaDay(agenda, editions).parts)
{
}

int AgendaOutline::count() const
{
    std::size_t rows = m_parts.size();
    for (const core::AgendaPart& part : m_parts) {
        rows += part.groups.size();
    }
    return static_cast<int>(rows);
}

AgendaOutline::Place AgendaOutline::placeOf(int row) const
{
    auto left = static_cast<std::size_t>(row);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (left == 0) {
            return {i, std::nullopt};
        }
        if (left <= m_parts[i].groups.size()) {
            return {i, left - 1};
        }
        left -= m_parts[i].groups.size() + 1;
    }
    return {m_parts.size(), std::nullopt};
}

int AgendaOutline::rowOf(const Place& place) const
{
    std::size_t row = place.part + (place.group ? *place.group + 1 : 0);
    for (std::size_t i = 0; i < place.part; ++i) {
        row += m_parts[i].groups.size();
    }
    return static_cast<int>(row);
}

int AgendaOutline::begins(int row) const
{
    int minutes = 0;
    for (std::size_t i = 0; i < placeOf(row).part; ++i) {
        minutes += m_parts[i].entry.minutes;
    }
    return minutes;
}

std::optional<std::size_t> AgendaOutline::sectionFrom(std::size_t part, int step) const
{
    for (auto at = static_cast<int>(part); at >= 0 && at < static_cast<int>(m_parts.size());
         at += step) {
        const auto index = static_cast<std::size_t>(at);
        if (m_parts[index].entry.kind == core::AgendaKind::Section) {
            return index;
        }
    }
    return std::nullopt;
}

int AgendaOutline::movePoints(const Place& from, std::size_t part, std::size_t at)
{
    auto& groups = m_parts[from.part].groups;
    const auto place = groups.begin() + static_cast<std::ptrdiff_t>(*from.group);
    auto points = std::move(*place);
    groups.erase(place);
    auto& to = m_parts[part].groups;
    const std::size_t index = std::min(at, to.size());
    to.insert(to.begin() + static_cast<std::ptrdiff_t>(index), std::move(points));
    return rowOf({part, index});
}

int AgendaOutline::moved(int row, int step)
{
    const Place from = placeOf(row);
    const int other = static_cast<int>(from.part) + step;
    if (!from.group) {
        if (other < 0 || other >= static_cast<int>(m_parts.size())) {
            return row;
        }
        std::swap(m_parts[from.part], m_parts[static_cast<std::size_t>(other)]);
        return rowOf({static_cast<std::size_t>(other), std::nullopt});
    }
    const int inside = static_cast<int>(*from.group) + step;
    if (inside >= 0 && inside < static_cast<int>(m_parts[from.part].groups.size())) {
        return movePoints(from, from.part, static_cast<std::size_t>(inside));
    }
    const auto section =
        other < 0 ? std::nullopt : sectionFrom(static_cast<std::size_t>(other), step);
    return section ? movePoints(from, *section, step > 0 ? 0 : m_parts[*section].groups.size())
                   : row;
}

int AgendaOutline::movedTo(int row, int before)
{
    const Place from = placeOf(row);
    Place to = placeOf(before);
    if (!from.group) {
        // Into the middle of another entry's points is behind that entry.
        std::size_t part = to.part + (to.group ? 1 : 0);
        part -= part > from.part ? 1 : 0;
        core::AgendaPart moving = std::move(m_parts[from.part]);
        m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(from.part));
        m_parts.insert(m_parts.begin() + static_cast<std::ptrdiff_t>(part), std::move(moving));
        return rowOf({part, std::nullopt});
    }
    if (!to.group) {
        // In front of an entry is at the end of the section before it.
        const auto section =
            to.part > 0 ? sectionFrom(to.part - 1, -1) : std::optional<std::size_t>();
        const auto next = section ? section : sectionFrom(0, 1);
        to = {*next, section ? m_parts[*section].groups.size() : 0};
    }
    const bool isBehind = to.part == from.part && *to.group > *from.group;
    return movePoints(from, to.part, *to.group - (isBehind ? 1 : 0));
}

int AgendaOutline::added(const core::AgendaEntry& entry, int row)
{
    const std::size_t at = std::min(placeOf(row).part + 1, m_parts.size());
    m_parts.insert(m_parts.begin() + static_cast<std::ptrdiff_t>(at), {entry, 0, 0, {}});
    return rowOf({at, std::nullopt});
}

bool AgendaOutline::canRemove(int row) const
{
    if (row < 0 || !isEntry(row)) {
        return false;
    }
    const auto sections = std::ranges::count_if(m_parts, [](const core::AgendaPart& part) {
        return part.entry.kind == core::AgendaKind::Section;
    });
    return part(row).groups.empty() || sections > 1;
}

int AgendaOutline::removed(int row)
{
    const std::size_t gone = placeOf(row).part;
    const core::AgendaPart part = std::move(m_parts[gone]);
    m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(gone));
    const auto before = gone > 0 ? sectionFrom(gone - 1, -1) : std::optional<std::size_t>();
    const auto heir = before ? before : sectionFrom(gone, 1);
    if (heir) {
        auto& groups = m_parts[*heir].groups;
        groups.insert(before ? groups.end() : groups.begin(), part.groups.begin(),
                      part.groups.end());
    }
    return m_parts.empty() ? -1 : rowOf({std::min(gone, m_parts.size() - 1), std::nullopt});
}

core::Agenda AgendaOutline::agenda(const std::optional<core::TimeOfDay>& start) const
{
    core::Agenda agenda{start, {}};
    for (const core::AgendaPart& part : m_parts) {
        core::AgendaEntry entry = part.entry;
        entry.points.clear();
        for (const auto& group : part.groups) {
            entry.points.insert(entry.points.end(), group.begin(), group.end());
        }
        agenda.entries.push_back(std::move(entry));
    }
    return agenda;
}

} // namespace ui
