#include "core/assessment/Heads.h"

#include "core/assessment/Aspects.h"

#include <algorithm>

namespace core {

namespace {

bool contains(const std::vector<EditId>& ids, const EditId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isRemoval(const Edit* edit)
{
    return std::holds_alternative<Remove>(edit->change);
}

} // namespace

Heads::Heads(std::vector<const Edit*> edits) : m_edits(std::move(edits))
{
    std::vector<AspectSet> replaced(m_edits.size(), 0);
    for (const Edit* edit : m_edits) {
        const AspectSet aspects = aspectsOf(edit->change);
        for (const EditId& id : edit->replaces) {
            const auto found = std::lower_bound(
                m_edits.begin(), m_edits.end(), id,
                [](const Edit* other, const EditId& wanted) { return other->id < wanted; });
            if (found != m_edits.end() && (*found)->id == id && *found != edit) {
                replaced[static_cast<std::size_t>(found - m_edits.begin())] |= aspects;
            }
        }
        if (m_beginning == nullptr && begins(edit->change)) {
            m_beginning = edit;
        }
    }
    for (std::size_t aspect = 0; aspect < aspectCount; ++aspect) {
        const AspectSet bit = only(static_cast<Aspect>(aspect));
        std::vector<const Edit*> all;
        for (std::size_t i = 0; i < m_edits.size(); ++i) {
            if ((aspectsOf(m_edits[i]->change) & bit) != 0) {
                all.push_back(m_edits[i]);
                if ((replaced[i] & bit) == 0) {
                    m_heads[aspect].push_back(m_edits[i]);
                }
            }
        }
        // Edits that replace each other in a circle cannot come from us; dropping them all would
        // lose words, so all of them count.
        if (m_heads[aspect].empty()) {
            m_heads[aspect] = std::move(all);
        }
    }
    const auto& presence = of(Aspect::Presence);
    const bool removed =
        !presence.empty() && std::all_of(presence.begin(), presence.end(), isRemoval);
    m_removalDisputed = removed && changedBehindARemoval();
    m_present = m_beginning != nullptr && (!removed || m_removalDisputed);
}

const std::vector<const Edit*>& Heads::of(Aspect aspect) const
{
    return m_heads[static_cast<std::size_t>(aspect)];
}

const Edit* Heads::shown(Aspect aspect) const
{
    return of(aspect).empty() ? nullptr : of(aspect).back();
}

bool Heads::changedBehindARemoval() const
{
    for (const Edit* removal : of(Aspect::Presence)) {
        for (const auto& heads : m_heads) {
            for (const Edit* head : heads) {
                if (!isRemoval(head) && !contains(removal->replaces, head->id)) {
                    return true;
                }
            }
        }
    }
    return false;
}

bool Heads::disagree(Aspect aspect) const
{
    const auto& heads = of(aspect);
    return std::any_of(heads.begin(), heads.end(), [&](const Edit* head) {
        return narrowed(head->change, aspect) != narrowed(heads.front()->change, aspect);
    });
}

std::vector<Aspect> Heads::disputed() const
{
    std::vector<Aspect> result;
    for (std::size_t i = 0; i < aspectCount; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        if (of(aspect).size() > 1 && disagree(aspect)) {
            result.push_back(aspect);
        } else if (aspect == Aspect::Presence && m_removalDisputed) {
            result.push_back(aspect);
        }
    }
    return result;
}

} // namespace core
