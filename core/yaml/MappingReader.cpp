#include "core/yaml/MappingReader.h"

#include <algorithm>

namespace core {

void KnownIds::add(const std::string& id, Place place)
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

std::string KnownIds::reference(const YamlNode& node) const
{
    if (node.kind == YamlNode::Kind::Scalar && has(node.text)) {
        return node.text;
    }
    expected(m_what + " (" + (m_inOrder.empty() ? "there is none" : listOf(m_inOrder)) + ")", node,
             m_values.faults());
    return {};
}

MappingReader::MappingReader(const YamlNode& node, std::string what, ValueReader& values)
    : m_node(node)
    , m_what(std::move(what))
    , m_values(values)
{
    if (node.kind != YamlNode::Kind::Mapping) {
        expected(m_what + " as a mapping from keys to values", node, values.faults());
    }
}

const YamlNode* MappingReader::find(std::string_view key, Need need)
{
    if (m_node.kind != YamlNode::Kind::Mapping) {
        return nullptr;
    }
    if (std::ranges::find(m_asked, key) == m_asked.end()) {
        m_asked.emplace_back(key);
    }
    const auto found = std::ranges::find(m_node.entries, key, &YamlEntry::key);
    if (found != m_node.entries.end()) {
        return &found->value;
    }
    if (need != Need::Optional) {
        m_values.fault(m_node.place, "expected the key '" + std::string(key) + "' in " + m_what);
    }
    return nullptr;
}

std::string MappingReader::text(std::string_view key, Need need)
{
    const YamlNode* node = find(key, need);
    return node != nullptr ? m_values.text(*node) : std::string();
}

Translated MappingReader::translated(std::string_view key, Need need)
{
    const YamlNode* node = find(key, need);
    return node != nullptr ? m_values.translated(*node) : Translated();
}

std::string MappingReader::address(std::string_view key, Need need)
{
    const YamlNode* node = find(key, need);
    return node != nullptr ? m_values.address(*node) : std::string();
}

bool MappingReader::flag(std::string_view key, Need need)
{
    const YamlNode* node = find(key, need);
    return node != nullptr && m_values.flag(*node);
}

std::string MappingReader::newId(KnownIds& ids)
{
    const YamlNode* node = find("id");
    if (node == nullptr) {
        return {};
    }
    std::string id = m_values.id(*node);
    ids.add(id, node->place);
    return id;
}

std::string MappingReader::reference(std::string_view key, const KnownIds& ids, Need need)
{
    const YamlNode* node = find(key, need);
    return node != nullptr ? ids.reference(*node) : std::string();
}

std::vector<std::string> MappingReader::references(std::string_view key, const KnownIds& ids,
                                                   Need need)
{
    std::vector<std::string> result;
    list(key, need, [&](const YamlNode& item) {
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
    for (const YamlEntry& entry : m_node.entries) {
        if (std::ranges::find(m_asked, entry.key) == m_asked.end()) {
            m_values.fault(entry.place, "unknown key '" + entry.key + "' in " + m_what +
                                            "; expected one of " + listOf(m_asked));
        }
    }
}

bool MappingReader::isList(const YamlNode& node, Need need)
{
    if (node.kind != YamlNode::Kind::List) {
        expected("a list", node, m_values.faults());
        return false;
    }
    if (need == Need::Required && node.items.empty()) {
        m_values.fault(node.place, "expected at least one item in this list");
    }
    return true;
}

} // namespace core
