#include "core/standards/Crosswalk.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core {

namespace {

Counterpart::Kind turnedRound(Counterpart::Kind kind)
{
    switch (kind) {
    case Counterpart::Kind::PartOf: return Counterpart::Kind::Wider;
    case Counterpart::Kind::Wider: return Counterpart::Kind::PartOf;
    case Counterpart::Kind::Same:
    case Counterpart::Kind::Near: break;
    }
    return kind;
}

/// Points that have come together, by their place in the order of all points.
class Groups {
public:
    explicit Groups(std::size_t points) : m_first(points)
    {
        for (std::size_t i = 0; i < points; ++i) {
            m_first[i] = i;
        }
    }

    /// The first point of the group that `point` is in.
    std::size_t first(std::size_t point) const
    {
        while (m_first[point] != point) {
            point = m_first[point];
        }
        return point;
    }

    void join(std::size_t one, std::size_t other)
    {
        const auto [low, high] = std::minmax({first(one), first(other)});
        m_first[high] = low;
    }

private:
    std::vector<std::size_t> m_first; ///< For each point an earlier one of its group, or itself.
};

} // namespace

std::vector<Match> crosswalk(const Standard& a, const Standard& b)
{
    std::map<std::pair<PointRef, PointRef>, Match> matches;
    const auto add = [&](const Match& match) {
        if (a.point(match.from.number) != nullptr && b.point(match.to.number) != nullptr) {
            matches.try_emplace({match.from, match.to}, match);
        }
    };
    for (const Point& point : a.points) {
        for (const Counterpart& other : point.counterparts) {
            if (other.point.edition == b.id) {
                add({{a.id, point.number}, other.point, other.kind, other.why});
            }
        }
    }
    for (const Point& point : b.points) {
        for (const Counterpart& other : point.counterparts) {
            if (other.point.edition == a.id) {
                add({other.point, {b.id, point.number}, turnedRound(other.kind), other.why});
            }
        }
    }
    std::vector<Match> result;
    for (auto& [points, match] : matches) {
        result.push_back(std::move(match));
    }
    return result;
}

std::vector<std::vector<PointRef>> judgedTogether(const Editions& editions)
{
    std::vector<PointRef> points;
    std::map<PointRef, std::size_t> places;
    for (const auto& edition : editions) {
        for (const Point& point : edition->points) {
            points.push_back({edition->id, point.number});
            places.emplace(points.back(), points.size() - 1);
        }
    }
    Groups groups(points.size());
    for (const auto& edition : editions) {
        for (const Point& point : edition->points) {
            for (const Counterpart& other : point.counterparts) {
                const auto found = places.find(other.point);
                if (other.kind == Counterpart::Kind::Same && found != places.end()) {
                    groups.join(places.at({edition->id, point.number}), found->second);
                }
            }
        }
    }
    std::map<std::size_t, std::vector<PointRef>> byFirst;
    for (std::size_t i = 0; i < points.size(); ++i) {
        byFirst[groups.first(i)].push_back(points[i]);
    }
    std::vector<std::vector<PointRef>> result;
    for (auto& [first, group] : byFirst) {
        result.push_back(std::move(group));
    }
    return result;
}

} // namespace core
