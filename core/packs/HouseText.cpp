#include "core/packs/HouseText.h"

#include "core/store/FileLimits.h"
#include "core/yaml/YamlQuoted.h"
#include "core/yaml/YamlText.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

namespace {

/// The tree as YAML again.
std::string written(const YamlNode& node)
{
    std::string text;
    switch (node.kind) {
    case YamlNode::Kind::Scalar: return yamlQuoted(node.text);
    case YamlNode::Kind::List:
        for (const YamlNode& item : node.items) {
            text += (text.empty() ? "" : ", ") + written(item);
        }
        return '[' + text + ']';
    case YamlNode::Kind::Mapping:
        for (const YamlEntry& entry : node.entries) {
            text +=
                (text.empty() ? "" : ", ") + yamlQuoted(entry.key) + ": " + written(entry.value);
        }
        return '{' + text + '}';
    default: return "null";
    }
}

/// A key of a house style, and the keys below it that a reader gets; all of them where none is
/// named.
struct Part {
    std::string_view key;
    std::vector<std::string_view> below;
};

/// All that other readers than the panel get: a key that is added one day stays in until it stands
/// here.
std::vector<Part> partsFor(Reader reader)
{
    return {{"format", {}},
            {"name", {}},
            {"logo", {"alternative", "data", "file"}},
            {"colours", {"accent", "links"}},
            {"openings", {toWord(reader)}},
            {"closings", {toWord(reader)}}};
}

const YamlEntry* entryOf(const YamlNode& mapping, std::string_view key)
{
    const auto found = std::find_if(mapping.entries.begin(), mapping.entries.end(),
                                    [&](const YamlEntry& entry) { return entry.key == key; });
    return found == mapping.entries.end() ? nullptr : &*found;
}

/// What goes out of one part; nothing when the style has nothing there.
std::optional<YamlNode> partOf(const YamlNode& style, const Part& part)
{
    const YamlEntry* entry = entryOf(style, part.key);
    if (entry == nullptr) {
        return std::nullopt;
    }
    YamlNode node = entry->value;
    if (!part.below.empty()) {
        std::erase_if(node.entries, [&](const YamlEntry& one) {
            return std::find(part.below.begin(), part.below.end(), one.key) == part.below.end();
        });
    }
    const bool isEmpty =
        node.kind == YamlNode::Kind::Mapping ? node.entries.empty() : !part.below.empty();
    return isEmpty ? std::nullopt : std::optional(std::move(node));
}

} // namespace

std::string houseStyleFor(const std::string& yaml, Reader reader)
{
    if (reader == Reader::Panel || yaml.empty()) {
        return yaml;
    }
    FaultList faults(yaml, "house style");
    const auto tree = readYaml(yaml, longestHouseStyle, faults);
    if (!tree || !faults.empty() || tree->kind != YamlNode::Kind::Mapping) {
        return {};
    }
    std::string text;
    for (const Part& part : partsFor(reader)) {
        if (const auto node = partOf(*tree, part)) {
            text += std::string(part.key) + ": " + written(*node) + '\n';
        }
    }
    return text;
}

} // namespace core
