#include "core/tree/MappingReader.h"

#include "core/support/Text.h"
#include "core/tree/NearestWord.h"

#include <algorithm>

namespace core {

void KnownIds::add(const std::string& id, SourceLocation place)
{
    if (id.empty()) {
        return;
    }
    if (has(id)) {
        m_values.fault(place, "expected an id of its own for " + m_what + ": '" + id +
                                  "' is taken by one above");
        return;
    }
    m_ids.insert(id);
    m_inOrder.push_back(id);
}

bool KnownIds::has(std::string_view id) const
{
    return m_ids.contains(id);
}

std::string KnownIds::reference(const Tree& node) const
{
    if (node.isText() && has(node.text)) {
        return node.text;
    }
    m_values.expected(
        m_what + " (" + (m_inOrder.empty() ? "there is none" : listOf(m_inOrder)) + ")", node);
    return {};
}

MappingReader::MappingReader(const Tree& node, std::string what, ValueReader& values)
    : m_node(node)
    , m_what(std::move(what))
    , m_values(values)
{
    if (node.kind != Tree::Kind::Mapping) {
        values.expected((m_what.empty() ? "" : m_what + " as ") + "a mapping from keys to values",
                        node);
    }
}

const Tree* MappingReader::find(std::string_view key, Need need)
{
    if (m_node.kind != Tree::Kind::Mapping) {
        return nullptr;
    }
    if (std::ranges::find(m_asked, key) == m_asked.end()) {
        m_asked.push_back(key);
    }
    const Tree* found = m_node.find(key);
    if (found == nullptr && need != Need::Optional) {
        m_values.fault(m_node.place, "expected the key '" + std::string(key) + "'" + within());
    }
    return found;
}

void MappingReader::requireFormat(std::string_view name)
{
    if (const Tree* format = find("format"); format != nullptr && format->text != name) {
        m_values.expected(name, *format);
    }
}

std::string MappingReader::text(std::string_view key, Need need)
{
    const Tree* node = find(key, need);
    return node != nullptr ? m_values.text(*node) : std::string();
}

Translated MappingReader::translated(std::string_view key, Need need)
{
    const Tree* node = find(key, need);
    return node != nullptr ? m_values.translated(*node) : Translated();
}

std::string MappingReader::address(std::string_view key, Need need)
{
    const Tree* node = find(key, need);
    return node != nullptr ? m_values.address(*node) : std::string();
}

bool MappingReader::flag(std::string_view key, Need need)
{
    const Tree* node = find(key, need);
    return node != nullptr && m_values.flag(*node);
}

std::string MappingReader::newId(KnownIds& ids)
{
    const Tree* node = find("id");
    if (node == nullptr) {
        return {};
    }
    std::string id = m_values.id(*node);
    ids.add(id, node->place);
    return id;
}

std::string MappingReader::reference(std::string_view key, const KnownIds& ids, Need need)
{
    const Tree* node = find(key, need);
    return node != nullptr ? ids.reference(*node) : std::string();
}

std::vector<std::string> MappingReader::references(std::string_view key, const KnownIds& ids,
                                                   Need need)
{
    std::vector<std::string> result;
    list(key, need, [&](const Tree& item) {
        std::string id = ids.reference(item);
        if (!id.empty() && std::ranges::find(result, id) != result.end()) {
            m_values.fault(item.place, "'" + id + "' stands in this list twice; keep one");
        } else if (!id.empty()) {
            result.push_back(std::move(id));
        }
    });
    return result;
}

void MappingReader::refuseOtherKeys()
{
    for (const Tree& child : m_node.children) {
        if (std::ranges::find(m_asked, child.key) == m_asked.end()) {
            const std::string_view near = nearestOf(child.key, m_asked);
            m_values.fault(child.keyPlace,
                           "unknown key '" + printable(child.key) + "'" + within() + "; " +
                               (near.empty()
                                    ? "expected"
                                    : "did you mean '" + std::string(near) + "'? Expected") +
                               " one of " + listOf(m_asked));
        }
    }
}

std::string MappingReader::within() const
{
    return m_what.empty() ? std::string() : " in " + m_what;
}

bool MappingReader::isList(const Tree& node, Need need)
{
    if (node.kind != Tree::Kind::List) {
        m_values.expected("a list", node);
        return false;
    }
    if (need == Need::Required && node.children.empty()) {
        m_values.fault(node.place, "expected at least one item in this list");
    }
    return true;
}

} // namespace core
