#pragma once

#include "core/assessment/AgendaDay.h"

#include <vector>

namespace ui {

/// An agenda while somebody rearranges it, as a list of rows: each entry, and below it the points
/// that it holds. Those that are judged together are one row and stay together.
class AgendaOutline {
public:
    struct Place {
        std::size_t part = 0;
        std::optional<std::size_t> group; ///< Nothing for the row of the entry itself.
        friend bool operator==(const Place&, const Place&) = default;
    };

    AgendaOutline(const core::Agenda& agenda, const core::Editions& editions);

    int count() const;
    Place placeOf(int row) const;
    int rowOf(const Place& place) const;
    /// The entry that the row is, or is in.
    const core::AgendaPart& part(int row) const { return m_parts[placeOf(row).part]; }
    core::AgendaEntry& entry(int row) { return m_parts[placeOf(row).part].entry; }
    bool isEntry(int row) const { return !placeOf(row).group; }
    /// How many minutes after the start it begins.
    int begins(int row) const;

    /// Moves the row by `step`, 1 or -1: an entry with all its points past the next entry, points
    /// past the next points or into the next section. Gives back where it is now.
    int moved(int row, int step);
    /// The same to where `before` is, the number of rows for the end.
    int movedTo(int row, int before);
    /// Adds an entry behind the one that `row` is in.
    int added(const core::AgendaEntry& entry, int row);
    /// Points must have a section to go to.
    bool canRemove(int row) const;
    /// Takes the entry out; its points go to the section before it, or else after it.
    int removed(int row);

    /// With all points named in the entries.
    core::Agenda agenda(const std::optional<core::TimeOfDay>& start) const;

private:
    /// The next section from `part` on in this direction; nothing where there is none.
    std::optional<std::size_t> sectionFrom(std::size_t part, int step) const;
    int movePoints(const Place& from, std::size_t part, std::size_t at);

    std::vector<core::AgendaPart> m_parts;
};

} // namespace ui
