#include "core/pdf/Pagination.h"

#include <algorithm>
#include <map>

namespace core::pdf {

namespace {

class Paginator {
public:
    /// `tightness` is the share of the space between strips that is kept.
    explicit Paginator(const Composition& composition, double tightness = 1)
        : m_composition(composition)
        , m_tightness(tightness)
    {
    }

    /// How much of the last page is filled, 0 to 1. To be asked after `run`.
    double lastPageFilled() const { return (m_y - look::top) / (look::bottom - look::top); }

    Pagination run()
    {
        for (std::size_t i = 0; i < m_composition.strips.size(); ++i) {
            put(i);
        }
        m_result.pages = m_page + 1;
        addBoxes();
        return std::move(m_result);
    }

private:
    void put(std::size_t index)
    {
        const Strip& strip = m_composition.strips[index];
        if (!m_atTop && m_y + gapOf(strip) + heightKept(index) > limit(strip)) {
            m_page += 1;
            m_atTop = true;
        }
        m_y = m_atTop ? topFor(strip) + strip.insetAtTop : m_y + gapOf(strip);
        m_result.standings.push_back({m_page, m_y});
        m_y += strip.height;
        m_atTop = false;
    }

    /// The height that must fit so that strips stay together, or the strip's own where that is more
    /// than a page has.
    double heightKept(std::size_t index) const
    {
        const auto& strips = m_composition.strips;
        double height = strips[index].height;
        const double most = limit(strips[index]) - topFor(strips[index]);
        for (std::size_t i = index; strips[i].keepWithNext && i + 1 < strips.size(); ++i) {
            height += gapOf(strips[i + 1]) + strips[i + 1].height;
            if (height > most) {
                return strips[index].height;
            }
        }
        return height;
    }

    double gapOf(const Strip& strip) const { return strip.gap * m_tightness; }

    double topFor(const Strip& strip) const
    {
        double top = look::top;
        for (const FrameId frame : framesAround(m_composition, strip)) {
            top += m_composition.frames[frame].above;
        }
        return top;
    }

    double limit(const Strip& strip) const
    {
        double bottom = look::bottom;
        for (const FrameId frame : framesAround(m_composition, strip)) {
            bottom -= m_composition.frames[frame].below;
        }
        return bottom;
    }

    void addBoxes()
    {
        std::map<std::pair<FrameId, std::size_t>, Box> boxes;
        for (std::size_t i = 0; i < m_composition.strips.size(); ++i) {
            const Strip& strip = m_composition.strips[i];
            const Standing& standing = m_result.standings[i];
            const bool startsPage = i == 0 || m_result.standings[i - 1].page != standing.page;
            double above = startsPage ? strip.insetAtTop : 0;
            double below = 0;
            for (const FrameId id : framesAround(m_composition, strip)) {
                const Frame& frame = m_composition.frames[id];
                // A table's head repeated inside a callout is part of what the callout surrounds.
                above += frame.tone || startsPage ? frame.above : 0;
                below += frame.below;
                if (frame.tone) {
                    const Box box{frame.left, standing.top - above, frame.right,
                                  standing.top + strip.height + below};
                    const auto [known, isNew] = boxes.try_emplace({id, standing.page}, box);
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

std::vector<FrameId> framesAround(const Composition& composition, const Strip& strip)
{
    std::vector<FrameId> frames;
    for (auto frame = strip.frame; frame; frame = composition.frames[*frame].parent) {
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
