#include "core/pdf/Pagination.h"

#include <algorithm>
#include <map>

namespace core::pdf {

namespace {

class Paginator {
public:
    /// `tightness` is the share of the space between items that is kept.
    explicit Paginator(const Composition& composition, double tightness = 1)
        : m_composition(composition)
        , m_tightness(tightness)
    {
    }

    /// How much of the last page is filled, 0 to 1. To be asked after `run`.
    double lastPageFilled() const
    {
        return (m_y - stylesheet::top) / (stylesheet::bottom - stylesheet::top);
    }

    Pagination run()
    {
        for (std::size_t i = 0; i < m_composition.items.size(); ++i) {
            put(i);
        }
        m_result.pages = m_page + 1;
        addBoxes();
        return std::move(m_result);
    }

private:
    void put(std::size_t index)
    {
        const FlowItem& item = m_composition.items[index];
        if (item.isFiller && (m_atTop || m_y + gapOf(item) + item.height > limit(item))) {
            m_result.placements.push_back({m_page, m_y, false});
            return;
        }
        if (item.beginsPage && !m_atTop) {
            m_page += 1;
            m_atTop = true;
        }
        if (!m_atTop && m_y + gapOf(item) + heightKept(index) > limit(item)) {
            m_page += 1;
            m_atTop = true;
        }
        m_y = m_atTop ? topFor(item) + item.insetAtTop : m_y + gapOf(item);
        m_result.placements.push_back({m_page, m_y, true});
        m_y += item.height;
        m_atTop = false;
    }

    /// The height that must fit so that items stay together, or the item's own where that is more
    /// than a page has.
    double heightKept(std::size_t index) const
    {
        const auto& items = m_composition.items;
        double height = items[index].height;
        const double most = limit(items[index]) - topFor(items[index]);
        for (std::size_t i = index; keepsNext(i); ++i) {
            height += gapOf(items[i + 1]) + items[i + 1].height;
            if (height > most) {
                return items[index].height;
            }
        }
        return height;
    }

    bool keepsNext(std::size_t index) const
    {
        const auto& items = m_composition.items;
        return items[index].keepWithNext && index + 1 < items.size() &&
               !items[index + 1].beginsPage;
    }

    double gapOf(const FlowItem& item) const { return item.gap * m_tightness; }

    double topFor(const FlowItem& item) const
    {
        double top = stylesheet::top;
        for (const FrameId frame : framesAround(m_composition, item)) {
            top += m_composition.frames[frame].above;
        }
        return top;
    }

    double limit(const FlowItem& item) const
    {
        double bottom = stylesheet::bottom;
        for (const FrameId frame : framesAround(m_composition, item)) {
            bottom -= m_composition.frames[frame].below;
        }
        return bottom;
    }

    void addBoxes()
    {
        std::map<std::pair<FrameId, std::size_t>, Box> boxes;
        for (std::size_t i = 0; i < m_composition.items.size(); ++i) {
            const FlowItem& item = m_composition.items[i];
            const Placement& placement = m_result.placements[i];
            const bool startsPage = i == 0 || m_result.placements[i - 1].page != placement.page;
            double above = startsPage ? item.insetAtTop : 0;
            double below = 0;
            for (const FrameId id : framesAround(m_composition, item)) {
                const Frame& frame = m_composition.frames[id];
                // A table's head repeated inside a callout is part of what the callout surrounds.
                above += frame.tone || startsPage ? frame.above : 0;
                below += frame.below;
                if (frame.tone) {
                    const Box box{frame.left, placement.top - above, frame.right,
                                  placement.top + item.height + below};
                    const auto [known, isNew] = boxes.try_emplace({id, placement.page}, box);
                    known->second.bottom = std::max(known->second.bottom, box.bottom);
                    known->second.top = std::min(known->second.top, box.top);
                }
            }
        }
        for (const auto& [place, box] : boxes) {
            m_result.boxes.push_back({place.second, place.first, box});
        }
    }

    const Composition& m_composition;
    double m_tightness;
    Pagination m_result;
    std::size_t m_page = 0;
    double m_y = 0;
    bool m_atTop = true;
};

} // namespace

std::vector<FrameId> framesAround(const Composition& composition, const FlowItem& item)
{
    std::vector<FrameId> frames;
    for (auto frame = item.frame; frame; frame = composition.frames[*frame].parent) {
        frames.push_back(*frame);
    }
    return frames;
}

Pagination paginate(const Composition& composition)
{
    Paginator ordinary(composition);
    Pagination pagination = ordinary.run();
    // A last page with a few lines on it is mostly waste: a little less air brings them back.
    constexpr double nearlyEmpty = 0.2;
    constexpr double tight = 0.86;
    if (pagination.pages > 1 && ordinary.lastPageFilled() < nearlyEmpty) {
        Pagination closer = Paginator(composition, tight).run();
        if (closer.pages < pagination.pages) {
            return closer;
        }
    }
    return pagination;
}

} // namespace core::pdf
