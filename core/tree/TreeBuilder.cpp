#include "core/tree/TreeBuilder.h"

#include "core/support/Text.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t usualKeys = 8;

/// 100000 as "100,000".
std::string grouped(std::size_t number)
{
    std::string digits = std::to_string(number);
    for (auto at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

} // namespace

bool TreeBuilder::add(Tree&& value)
{
    const bool more = isKey() || count(value.place);
    put(std::move(value));
    return more;
}

bool TreeBuilder::open(Tree::Kind kind, SourceLocation place)
{
    if (m_open.size() == m_limits.levels) {
        m_faults.add(place, "lists and mappings are nested deeper than " +
                                std::to_string(m_limits.levels) + " levels; flatten them");
        put(valueAt(place, Tree::Kind::Refused));
        return false;
    }
    const bool more = isKey() || count(place);
    m_open.push_back({valueAt(place, kind), std::nullopt});
    if (kind == Tree::Kind::Mapping) {
        m_open.back().node.children.reserve(usualKeys);
    }
    return more;
}

void TreeBuilder::close()
{
    Tree done = std::move(m_open.back().node);
    m_open.pop_back();
    if (done.kind == Tree::Kind::Mapping) {
        refuseEqualKeys(done);
    }
    if (done.children.capacity() > 2 * done.children.size()) {
        done.children.shrink_to_fit();
    }
    put(std::move(done));
}

std::optional<Tree> TreeBuilder::takeRoot()
{
    while (!m_open.empty()) {
        close();
    }
    return std::move(m_root);
}

bool TreeBuilder::isKey() const
{
    return !m_open.empty() && m_open.back().node.kind == Tree::Kind::Mapping && !m_open.back().key;
}

bool TreeBuilder::count(SourceLocation place)
{
    if (++m_values > m_limits.values) {
        m_faults.add(place,
                     "the file has more than " + grouped(m_limits.values) + " values; shorten it");
        return false;
    }
    return true;
}

void TreeBuilder::put(Tree&& child)
{
    if (m_open.empty()) {
        m_root = std::move(child);
        return;
    }
    Open& parent = m_open.back();
    if (parent.node.kind == Tree::Kind::List) {
        parent.node.children.push_back(std::move(child));
    } else if (!parent.key) {
        parent.key = std::move(child);
    } else {
        putUnderKey(parent, std::move(child));
    }
}

void TreeBuilder::putUnderKey(Open& parent, Tree&& value)
{
    Tree key = std::move(*parent.key);
    parent.key.reset();
    if (key.kind == Tree::Kind::Refused) {
        return;
    }
    if (!key.isText()) {
        m_faults.add(key.place, "expected a word as the key");
        return;
    }
    value.key = std::move(key.text);
    value.keyPlace = key.place;
    if (value.kind == Tree::Kind::Nothing) {
        value.place = key.place;
    }
    // YAML's [key: value] is said to begin behind its key.
    parent.node.place = std::min(parent.node.place, key.place);
    parent.node.children.push_back(std::move(value));
}

void TreeBuilder::refuseEqualKeys(const Tree& mapping)
{
    m_sorted.clear();
    for (const Tree& child : mapping.children) {
        m_sorted.push_back(&child);
    }
    std::ranges::stable_sort(m_sorted, {}, &Tree::key);
    for (std::size_t i = 1; i < m_sorted.size(); ++i) {
        const Tree& one = *m_sorted[i];
        const Tree& before = *m_sorted[i - 1];
        if (one.key == before.key) {
            m_faults.add(one.keyPlace, "the key '" + printable(one.key) +
                                           "' stands here twice (before on line " +
                                           std::to_string(before.keyPlace.line) + "); keep one");
        }
    }
}

} // namespace core
