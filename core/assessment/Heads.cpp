#include "core/assessment/Heads.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Import.h"

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
    m_live.reserve(m_edits.size());
    for (const Edit* edit : m_edits) {
        m_live.push_back(aspectsOf(edit->change));
        if (m_beginning == nullptr && begins(edit->change)) {
            m_beginning = edit;
        }
    }
    if (m_edits.size() > 1) {
        findReplaced();
        shareAmongSameImports();
        freeCircles();
    }
    findPresence();
}

void Heads::findReplaced()
{
    for (const Edit* edit : m_edits) {
        for (const EditId& id : edit->replaces) {
            const auto found = std::lower_bound(
                m_edits.begin(), m_edits.end(), id,
                [](const Edit* other, const EditId& wanted) { return other->id < wanted; });
            if (found != m_edits.end() && (*found)->id == id && *found != edit) {
                m_live[static_cast<std::size_t>(found - m_edits.begin())] &=
                    ~aspectsOf(edit->change);
            }
        }
    }
}

void Heads::shareAmongSameImports()
{
    // A record has one edit from a file; a few where programs of several versions read it. More
    // come from nobody of ours.
    constexpr std::size_t most = 16;
    std::size_t imported = 0;
    while (imported < m_edits.size() && isWithoutTime(m_edits[imported]->id)) {
        ++imported;
    }
    if (imported < 2 || imported > most) {
        return;
    }
    const std::vector<AspectSet> live = m_live;
    for (std::size_t i = 0; i < imported; ++i) {
        for (std::size_t j = 0; j < imported; ++j) {
            if (isSameImport(*m_edits[i], *m_edits[j])) {
                m_live[i] &= live[j];
            }
        }
    }
}

void Heads::freeCircles()
{
    AspectSet touched = 0;
    AspectSet live = 0;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        touched |= aspectsOf(m_edits[i]->change);
        live |= m_live[i];
    }
    // Edits that replace each other in a circle cannot come from us; dropping them all would lose
    // words, so all of them count.
    const AspectSet circular = touched & ~live;
    for (std::size_t i = 0; circular != 0 && i < m_edits.size(); ++i) {
        m_live[i] |= aspectsOf(m_edits[i]->change) & circular;
    }
}

void Heads::findPresence()
{
    bool removed = false;
    bool there = false;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        if ((m_live[i] & only(Aspect::Presence)) != 0) {
            (isRemoval(m_edits[i]) ? removed : there) = true;
        }
    }
    m_removalDisputed = removed && !there && changedBehindARemoval();
    m_present = m_beginning != nullptr && (!removed || there || m_removalDisputed);
}

std::vector<const Edit*> Heads::of(Aspect aspect) const
{
    std::vector<const Edit*> heads;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        if ((m_live[i] & only(aspect)) != 0) {
            heads.push_back(m_edits[i]);
        }
    }
    return heads;
}

const Edit* Heads::shown(Aspect aspect) const
{
    for (std::size_t i = m_edits.size(); i-- > 0;) {
        if ((m_live[i] & only(aspect)) != 0) {
            return m_edits[i];
        }
    }
    return nullptr;
}

std::vector<EditId> Heads::all() const
{
    std::vector<EditId> ids;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        if (m_live[i] != 0) {
            ids.push_back(m_edits[i]->id);
        }
    }
    return ids;
}

bool Heads::changedBehindARemoval() const
{
    for (const Edit* removal : of(Aspect::Presence)) {
        for (std::size_t i = 0; i < m_edits.size(); ++i) {
            if (m_live[i] != 0 && !isRemoval(m_edits[i]) &&
                !contains(removal->replaces, m_edits[i]->id)) {
                return true;
            }
        }
    }
    return false;
}

bool Heads::disagree(Aspect aspect) const
{
    const auto heads = of(aspect);
    const Change first = narrowed(heads.front()->change, aspect);
    return std::any_of(heads.begin(), heads.end(),
                       [&](const Edit* head) { return narrowed(head->change, aspect) != first; });
}

std::vector<Aspect> Heads::disputed() const
{
    AspectSet once = 0;
    AspectSet twice = 0;
    for (const AspectSet live : m_live) {
        twice |= once & live;
        once |= live;
    }
    std::vector<Aspect> result;
    for (std::size_t i = 0; i < aspectCount && (twice != 0 || m_removalDisputed); ++i) {
        const auto aspect = static_cast<Aspect>(i);
        const bool removal = aspect == Aspect::Presence && m_removalDisputed;
        // Where a publication came from is said by the file alone: nobody could choose.
        if (aspect == Aspect::Origin) {
            continue;
        }
        if (removal || ((twice & only(aspect)) != 0 && disagree(aspect))) {
            result.push_back(aspect);
        }
    }
    return result;
}

} // namespace core
