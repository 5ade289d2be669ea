#include "core/packs/HouseText.h"

#include "core/store/FileLimits.h"
#include "core/yaml/YamlText.h"

#include <algorithm>

namespace core {

namespace {

std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            result += '\\';
        }
        letter == '\n' ? result += "\\n" : letter == '\t' ? result += "\\t" : result += letter;
    }
    return result + '"';
}

/// The tree as YAML again.
std::string written(const YamlNode& node)
{
    std::string text;
    switch (node.kind) {
    case YamlNode::Kind::Scalar: return quoted(node.text);
    case YamlNode::Kind::List:
        for (const YamlNode& item : node.items) {
            text += (text.empty() ? "" : ", ") + written(item);
        }
        return '[' + text + ']';
    case YamlNode::Kind::Mapping:
        for (const YamlEntry& entry : node.entries) {
            text += (text.empty() ? "" : ", ") + quoted(entry.key) + ": " + written(entry.value);
        }
        return '{' + text + '}';
    default: return "null";
    }
}

} // namespace

std::string houseStyleFor(const std::string& yaml, Reader reader)
{
    if (reader == Reader::Panel || yaml.empty()) {
        return yaml;
    }
    FaultList faults(yaml, "house style");
    auto tree = readYaml(yaml, longestHouseStyle, faults);
    if (!tree || !faults.empty() || tree->kind != YamlNode::Kind::Mapping) {
        return {};
    }
    for (YamlEntry& entry : tree->entries) {
        if (entry.key == "openings" || entry.key == "closings") {
            std::erase_if(entry.value.entries,
                          [&](const YamlEntry& text) { return text.key != toWord(reader); });
        }
    }
    std::erase_if(tree->entries, [](const YamlEntry& entry) {
        return entry.value.kind == YamlNode::Kind::Mapping && entry.value.entries.empty();
    });
    std::string text;
    for (const YamlEntry& entry : tree->entries) {
        text += entry.key + ": " + written(entry.value) + '\n';
    }
    return text;
}

} // namespace core
