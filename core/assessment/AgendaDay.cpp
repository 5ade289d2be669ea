#include "core/assessment/AgendaDay.h"

#include "core/assessment/Rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// How long after the last part a panel that runs late is still told so.
constexpr int lateMinutes = 60;

using Groups = std::vector<std::vector<PointRef>>;

std::vector<AgendaEntry> ownEntries(const Editions& editions)
{
    std::vector<AgendaEntry> entries;
    std::set<std::string> seen;
    for (const auto& edition : editions) {
        for (const Theme& theme : edition->themes) {
            if (seen.insert(theme.id).second) {
                entries.push_back({AgendaKind::Section, theme.id, {}, theme.minutes, {}});
            }
        }
    }
    return entries;
}

/// Puts the points into the parts of a day, each once.
class Placing {
public:
    explicit Placing(const Editions& editions)
        : m_editions(editions)
        , m_groups(judgedTogether(editions))
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            for (const PointRef& point : m_groups[i]) {
                m_groupOf[point] = i;
            }
        }
    }

    void placeNamed(std::vector<AgendaPart>& parts)
    {
        for (AgendaPart& part : parts) {
            for (const PointRef& point : part.entry.points) {
                if (const auto found = m_groupOf.find(point); found != m_groupOf.end()) {
                    place(found->second, part);
                }
            }
        }
    }

    void placeByTheme(std::vector<AgendaPart>& parts)
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const Theme* theme = themeOf(m_editions, m_groups[i].front());
            const auto part = std::ranges::find_if(parts, [&](const AgendaPart& one) {
                return theme != nullptr && one.entry.kind == AgendaKind::Section &&
                       one.entry.theme == theme->id;
            });
            if (part != parts.end()) {
                place(i, *part);
            }
        }
    }

    void placeRest(std::vector<AgendaPart>& parts)
    {
        AgendaPart others;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            place(i, others);
        }
        if (!others.groups.empty()) {
            parts.push_back(std::move(others));
        }
    }

private:
    void place(std::size_t group, AgendaPart& part)
    {
        if (part.entry.kind == AgendaKind::Section && m_placed.insert(group).second) {
            part.groups.push_back(m_groups[group]);
        }
    }

    const Editions& m_editions;
    Groups m_groups;
    std::map<PointRef, std::size_t> m_groupOf;
    std::set<std::size_t> m_placed;
};

/// Whether there is anything to say about an entry that no point belongs to.
bool isWorthShowing(const AgendaEntry& entry, const Editions& editions, bool isOwn)
{
    return entry.kind == AgendaKind::Break || !entry.title.empty() ||
           (!isOwn && themeNamed(editions, entry.theme) != nullptr);
}

void fillIn(std::vector<AgendaPart>& parts)
{
    int at = 0;
    for (AgendaPart& part : parts) {
        part.begins = at;
        at += part.entry.minutes;
        part.ends = at;
        part.entry.points.clear();
        for (const auto& group : part.groups) {
            part.entry.points.insert(part.entry.points.end(), group.begin(), group.end());
        }
    }
}

/// How far the clock is after the start; nothing where that cannot be told.
std::optional<int> sinceStart(const AgendaDay& day, const std::optional<Date>& date,
                              const WallTime& now)
{
    if (!day.start || date != now.day || day.parts.empty()) {
        return std::nullopt;
    }
    return now.time.minutes() - day.start->minutes();
}

} // namespace

std::optional<TimeOfDay> AgendaDay::timeAt(int minutes) const
{
    return start ? std::optional(addMinutes(*start, minutes)) : std::nullopt;
}

const AgendaPart* AgendaDay::partOf(const PointRef& point) const
{
    const auto found = std::ranges::find_if(parts, [&](const AgendaPart& part) {
        return std::ranges::find(part.entry.points, point) != part.entry.points.end();
    });
    return found == parts.end() ? nullptr : &*found;
}

const Theme* themeOf(const Editions& editions, const PointRef& point)
{
    const Standard* edition = editionOf(editions, point.edition);
    const Point* found = pointOf(editions, point);
    return edition != nullptr && found != nullptr ? edition->theme(found->theme) : nullptr;
}

const Theme* themeNamed(const Editions& editions, std::string_view id)
{
    for (const auto& edition : editions) {
        if (const Theme* theme = edition->theme(id)) {
            return theme;
        }
    }
    return nullptr;
}

AgendaDay agendaDay(const Agenda& agenda, const Editions& editions)
{
    const bool isOwn = agenda.entries.empty();
    AgendaDay day{agenda.start, {}};
    for (const AgendaEntry& entry : isOwn ? ownEntries(editions) : agenda.entries) {
        day.parts.push_back({entry, 0, 0, {}});
    }
    Placing placing(editions);
    placing.placeNamed(day.parts);
    placing.placeByTheme(day.parts);
    placing.placeRest(day.parts);
    std::erase_if(day.parts, [&](const AgendaPart& part) {
        return part.groups.empty() && !isWorthShowing(part.entry, editions, isOwn);
    });
    fillIn(day.parts);
    return day;
}

Agenda spelledOut(const Agenda& agenda, const Editions& editions)
{
    Agenda spelled{agenda.start, {}};
    for (AgendaPart& part : agendaDay(agenda, editions).parts) {
        spelled.entries.push_back(std::move(part.entry));
    }
    return spelled;
}

Agenda asKept(Agenda agenda, const Editions& editions)
{
    if (agenda.entries == spelledOut({}, editions).entries) {
        agenda.entries.clear();
    }
    return agenda;
}

std::optional<PartTime> timeOf(const AgendaPart& part, const AgendaDay& day,
                               const std::optional<Date>& date, const WallTime& now)
{
    using State = PartTime::State;
    const auto at = sinceStart(day, date, now);
    if (!at || part.begins == part.ends || *at >= day.parts.back().ends + lateMinutes) {
        return std::nullopt;
    }
    if (*at < part.begins) {
        return PartTime{State::Ahead, part.begins - *at};
    }
    return *at < part.ends ? PartTime{State::Running, part.ends - *at}
                           : PartTime{State::Over, *at - part.ends};
}

const AgendaPart* partAt(const AgendaDay& day, const std::optional<Date>& date, const WallTime& now)
{
    const auto at = sinceStart(day, date, now);
    const auto found = std::ranges::find_if(day.parts, [&](const AgendaPart& part) {
        return at && part.begins <= *at && *at < part.ends;
    });
    return found == day.parts.end() ? nullptr : &*found;
}

std::vector<std::vector<PointRef>> notReached(const Assessment& assessment,
                                              const Editions& editions)
{
    std::set<PointRef> reached;
    for (const Note& note : assessment.notes) {
        reached.insert(note.points.begin(), note.points.end());
    }
    if (reached.empty()) {
        return {};
    }
    for (const Outcome& outcome : assessment.outcomes) {
        if (!outcome.outcome.empty()) {
            reached.insert(outcome.point);
        }
    }
    Groups missed;
    for (const AgendaPart& part : agendaDay(assessment.agenda, editions).parts) {
        for (const auto& group : part.groups) {
            if (std::ranges::none_of(group,
                                     [&](const auto& point) { return reached.contains(point); })) {
                missed.push_back(group);
            }
        }
    }
    return missed;
}

} // namespace core
